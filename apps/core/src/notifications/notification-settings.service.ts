import { Injectable } from '@nestjs/common';
import {
  type FieldError,
  type NotificationChannelKey,
  type NotificationSettings,
  type NotificationSettingsChange,
  notificationChannels,
} from '@tessera/contracts';
import { type Caller, Clock, Enablement, ProblemError, type Transaction, Transactions } from '@tessera/sdk';
import { NotificationHints } from '../events/notification-hints.js';
import { MailMoments } from './mail-moments.js';
import { type DeclaredKind, isFixed, kindsFor, notificationKinds } from './notification-kinds.js';
import { NotificationSettingsRepository, type StoredChoice } from './notification-settings.repository.js';
import { WaitingMailRepository } from './waiting-mail.repository.js';

/** What a person wants to be told of, and how. */
@Injectable()
export class NotificationSettingsService {
  constructor(
    private readonly repository: NotificationSettingsRepository,
    private readonly waiting: WaitingMailRepository,
    private readonly moments: MailMoments,
    private readonly enablement: Enablement,
    private readonly transactions: Transactions,
    private readonly hints: NotificationHints,
    private readonly clock: Clock,
  ) {}

  async view(caller: Caller): Promise<NotificationSettings> {
    const [settings, choices] = await Promise.all([
      this.repository.of(caller.accountId),
      this.repository.choices(caller.accountId),
    ]);
    if (!settings) throw ProblemError.of('not-found');
    const kinds = kindsFor(this.enablement, caller.agencyId).map((kind) => ({
      kind: kind.key,
      source: { id: kind.source, name: kind.sourceName },
      name: kind.name,
      channels: channelsOf(kind, choices),
    }));
    return { ...settings, kinds };
  }

  /** Mail that waits already goes by the new choice as well. */
  async change(
    caller: Caller,
    { version, choices, ...wishes }: NotificationSettingsChange,
  ): Promise<NotificationSettings> {
    const errors = this.errorsIn(caller, choices);
    if (errors.length > 0) throw ProblemError.invalid(errors);
    const before = await this.view(caller);
    await this.transactions.run(caller, async (transaction) => {
      const current = await this.repository.lockVersion(transaction, caller.accountId);
      if (version !== undefined && version !== current) throw ProblemError.of('conflict', { version: current });
      await this.repository.save(transaction, caller.accountId, wishes);
      await this.repository.choose(transaction, caller.accountId, choices);
      await this.replanMail(transaction, caller);
      const { rhythm, dailyAt, quiet } = before;
      transaction.audit({
        action: 'notification-settings.change',
        subject: 'Account',
        subjectId: caller.accountId,
        before: { rhythm, dailyAt, quiet },
        after: { ...wishes, choices },
      });
    });
    // what shows in the bell may have changed
    this.hints.changed({ accounts: [caller.accountId] });
    return this.view(caller);
  }

  private async replanMail(transaction: Transaction, { accountId }: Caller): Promise<void> {
    const unwanted = notificationKinds.all().filter((kind) => !isFixed(kind, 'mail'));
    await this.waiting.dropUnwanted(
      transaction,
      accountId,
      unwanted.map(({ key }) => key),
    );
    const [reader] = await this.repository.mailReaders(transaction, [accountId]);
    if (reader) await this.waiting.plan(transaction, accountId, await this.moments.next(this.clock.now(), reader));
  }

  private errorsIn(caller: Caller, choices: NotificationSettingsChange['choices']): FieldError[] {
    const kinds = new Map(kindsFor(this.enablement, caller.agencyId).map((kind) => [kind.key, kind]));
    return choices.flatMap(({ kind, channel, on }, at) => {
      const known = kinds.get(kind);
      if (!known) return [{ path: `choices.${at}.kind`, message: 'unknown kind', code: 'unknown-kind' }];
      if (!on && isFixed(known, channel))
        return [{ path: `choices.${at}.on`, message: 'cannot be switched off', code: 'mandatory' }];
      return [];
    });
  }
}

function channelsOf(kind: DeclaredKind, choices: readonly StoredChoice[]) {
  const channel = (name: NotificationChannelKey) => {
    const chosen = choices.find((one) => one.kind === kind.key && one.channel === name)?.chosen;
    const fixed = isFixed(kind, name);
    return { on: fixed || (chosen ?? kind.defaults[name]), fixed };
  };
  return Object.fromEntries(notificationChannels.map((name) => [name, channel(name)])) as Record<
    NotificationChannelKey,
    { on: boolean; fixed: boolean }
  >;
}
