import { Inject, Injectable } from '@nestjs/common';
import { type Caller, Clock, Enablement, JobHandler, type JobRunner, Parameters, type Transaction } from '@tessera/sdk';
import { ENVIRONMENT, type Environment } from '../boot/environment.provider.js';
import { notificationKinds } from './notification-kinds.js';
import { notificationMail } from './notification-mail.js';
import { type WaitingMail, WaitingMailRepository } from './waiting-mail.repository.js';

export const mailNotificationsSchedule = {
  name: 'mail-notifications',
  every: '1m',
  description: { 'zh-Hant': '寄出到期的通知信與通知摘要', en: 'Mail notifications and digests that are due' },
};

/** Persons per transaction; the rest follows in work of its own. */
const batch = 100;
const hour = 3_600_000;
/** A switch turned on releases held mail at once; this is only the net below. */
const lookAgainAfter = 600_000;

/** One mail per person with everything that is due, and one for each line with files. Lines and mail change in one transaction, so none goes twice. */
@Injectable()
@JobHandler(mailNotificationsSchedule.name)
export class MailNotificationsJob implements JobRunner {
  constructor(
    private readonly waiting: WaitingMailRepository,
    private readonly enablement: Enablement,
    private readonly parameters: Parameters,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  async run(_caller: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const now = this.clock.now();
    const { persons, more } = await this.waiting.claim(transaction, now, batch);
    if (persons.length === 0) return;
    const due = await this.waiting.due(transaction, persons, now);
    // who has moved away since is not to read what was for the former agency
    const lines = due.filter(({ reached }) => reached);
    await this.waiting.remove(
      transaction,
      due.filter(({ reached }) => !reached),
    );
    const held = lines.filter(({ kind, agencyId }) => !this.isOn(kind, agencyId));
    await this.holdOrDrop(transaction, held, now);
    const free = lines.filter((line) => !held.includes(line));
    await this.waiting.remove(transaction, free);
    for (const mine of groupedBy(free, mailOf)) this.send(transaction, mine);
    if (more) transaction.enqueue({ handler: `core.${mailNotificationsSchedule.name}`, payload: {} });
  }

  private isOn(kind: string, agencyId: string): boolean {
    const source = sourceOf(kind);
    return source === 'core' || this.enablement.isEnabled(source, agencyId);
  }

  private async holdOrDrop(transaction: Transaction, lines: readonly WaitingMail[], now: Date): Promise<void> {
    const hours = this.parameters.get<number>('mail.hold-hours');
    const isOver = ({ heldAt }: WaitingMail) => heldAt !== null && now.getTime() - heldAt.getTime() >= hours * hour;
    const over = lines.filter(isOver);
    await this.waiting.remove(transaction, over);
    for (const { notificationId, kind, accountId, agencyId, heldAt } of over)
      transaction.audit({
        action: 'notification.drop-mail',
        subject: 'Notification',
        subjectId: notificationId,
        agencyId,
        after: { kind, accountId, heldSince: heldAt },
      });
    const still = lines.filter((line) => !isOver(line));
    await this.waiting.hold(transaction, still, now, new Date(now.getTime() + lookAgainAfter));
  }

  private send(transaction: Transaction, lines: readonly WaitingMail[]): void {
    const [first] = lines;
    const known = lines.flatMap((line) => {
      const kind = notificationKinds.byKey(line.kind);
      return kind ? [{ ...line, text: kind.text }] : [];
    });
    if (!first?.mail || known.length === 0) return;
    const { accountId, mail, locale, calendar, attachments } = first;
    const sources = new Set(known.map(({ kind }) => sourceOf(kind)));
    const words = notificationMail(known, {
      locale,
      calendar,
      zone: this.parameters.get<string>('portal.time-zone'),
      origin: this.environment.TESSERA_URL?.replace(/\/$/, '') ?? '',
      government: this.parameters.get<string>(locale === 'en' ? 'portal.government-en' : 'portal.government-zh'),
    });
    // alone, a plugin's mail still obeys that plugin's switch on its last stretch
    const plugin = sources.size === 1 ? [...sources][0]! : 'core';
    transaction.mail({ to: mail, accountId, plugin, attachments, ...words });
  }
}

/** All lines of a person in one mail, but what carries files in one of its own: they are about one thing. */
const mailOf = ({ accountId, notificationId, attachments }: WaitingMail): string =>
  attachments.length > 0 ? notificationId + accountId : accountId;

const sourceOf = (kind: string): string => kind.slice(0, kind.indexOf('.'));

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Iterable<Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups.values();
}
