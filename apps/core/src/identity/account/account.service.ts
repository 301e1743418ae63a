import { Injectable } from '@nestjs/common';
import type { AccountView, OwnField, Preferences } from '@tessera/contracts';
import { type Caller, Clock, Parameters, ProblemError, Transactions } from '@tessera/sdk';
import { mainPlaceOf } from '../caller-identity.js';
import { passwordDaysLeft } from '../passwords/password-age.js';
import { PasswordLimitsInForce } from '../passwords/password-limits.js';
import { SessionViews } from '../session-views.js';
import { accountTopic } from '../sessions.js';
import { TotpRepository } from '../totp/totp.repository.js';
import { AccountRepository } from './account.repository.js';
import { RecoveryMailService } from './recovery-mail.service.js';

/** A person's own account: what is known of it, and how the portal shall look to its owner. */
@Injectable()
export class AccountService {
  constructor(
    private readonly repository: AccountRepository,
    private readonly views: SessionViews,
    private readonly totp: TotpRepository,
    private readonly passwords: PasswordLimitsInForce,
    private readonly recoveryMail: RecoveryMailService,
    private readonly parameters: Parameters,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async view(caller: Caller): Promise<AccountView> {
    const now = this.clock.now();
    const [row, roles, totp, pendingRecoveryMail] = await Promise.all([
      this.repository.own(caller.accountId),
      this.repository.roles(caller.accountId, caller.roles, now),
      this.totp.of(caller.accountId),
      this.recoveryMail.pendingOf(caller.accountId),
    ]);
    if (!row) throw ProblemError.of('not-found');
    const { locale, theme, textSize, calendar } = row;
    return {
      id: caller.accountId,
      account: caller.account,
      name: caller.name,
      title: row.title,
      ...this.views.placeOf(mainPlaceOf(caller)),
      officePhone: row.officePhone,
      officeExtension: row.officeExtension,
      editable: this.editable(),
      picture: row.picture,
      recoveryMail: row.recoveryMail,
      pendingRecoveryMail,
      state: row.state,
      appliedAt: row.createdAt.toISOString(),
      signIns: row.signIns,
      lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
      roles: roles.map(({ key, nameZh, nameEn, agency, withSubordinates, endsAt }) => ({
        key,
        name: { 'zh-Hant': nameZh, en: nameEn },
        agency,
        withSubordinates: withSubordinates ?? false,
        endsAt: endsAt?.toISOString() ?? null,
      })),
      preferences: { locale, theme, textSize, calendar },
      password: {
        changedAt: row.passwordChangedAt?.toISOString() ?? null,
        changedBy: row.passwordChangedBy,
        note: row.passwordNote ?? '',
        daysLeft: passwordDaysLeft(row.passwordChangedAt, this.passwords.validDays, now),
        limits: { ...this.passwords.limits, history: this.passwords.history },
      },
      totp: {
        on: Boolean(totp?.confirmedAt),
        confirmedAt: totp?.confirmedAt?.toISOString() ?? null,
        recoveryCodesLeft: totp?.confirmedAt ? totp.recoveryCodesLeft : 0,
      },
      version: row.version,
    };
  }

  /** Fields of the account that its owner may change. */
  editable(): OwnField[] {
    const name = this.parameters.get<boolean>('account.own-name');
    const title = this.parameters.get<boolean>('account.own-title');
    return [...(name ? ['name' as const] : []), ...(title ? ['title' as const] : []), 'officePhone', 'officeExtension'];
  }

  /** Answers all preferences as they are afterwards. */
  async setPreferences(caller: Caller, change: Partial<Preferences>): Promise<Preferences> {
    return this.transactions.run(caller, async (transaction) => {
      const before = await this.repository.heldPreferences(transaction, caller.accountId);
      if (!before) throw ProblemError.of('not-found');
      const after = { ...before, ...change };
      await this.repository.setPreferences(transaction, caller.accountId, after);
      transaction.audit({ action: 'preferences.set', subject: 'Account', subjectId: caller.accountId, before, after });
      if (before.locale !== after.locale) transaction.touch(accountTopic(caller.accountId));
      return after;
    });
  }
}
