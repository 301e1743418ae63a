import { Injectable } from '@nestjs/common';
import type { AccountView, OwnAccountChange, OwnField } from '@tessera/contracts';
import { type Caller, ProblemError, Transactions } from '@tessera/sdk';
import { accountTopic } from '../sessions.js';
import { AccountService } from './account.service.js';
import { AccountProfileRepository } from './account-profile.repository.js';

/** People keeping their own work data right. */
@Injectable()
export class AccountProfileService {
  constructor(
    private readonly repository: AccountProfileRepository,
    private readonly accounts: AccountService,
    private readonly transactions: Transactions,
  ) {}

  /** 409 when somebody changed the account since `version`; 422 `not-editable` for fields the government keeps itself. */
  async update(caller: Caller, { version, ...wanted }: OwnAccountChange): Promise<AccountView> {
    const asked = Object.keys(wanted) as OwnField[];
    const allowed = this.accounts.editable();
    const refused = asked.filter((field) => !allowed.includes(field));
    if (refused.length > 0)
      throw ProblemError.invalid(
        refused.map((path) => ({ path, message: 'kept by administrators', code: 'not-editable' })),
      );
    const changedName = await this.transactions.run(caller, async (transaction) => {
      const row = await this.repository.lock(transaction, caller.accountId);
      if (!row) throw ProblemError.of('not-found');
      if (row.version !== version) throw ProblemError.of('conflict', { current: row });
      const next = { ...row, ...wanted };
      const changed = asked.filter((field) => row[field] !== next[field]);
      if (changed.length === 0) return false;
      await this.repository.update(transaction, caller.accountId, next);
      const pick = (from: typeof row) => Object.fromEntries(changed.map((field) => [field, from[field]]));
      transaction.audit({
        action: 'account.update-own',
        subject: 'Account',
        subjectId: caller.accountId,
        before: pick(row),
        after: pick(next),
      });
      transaction.emit({
        name: 'accounts.account-changed@1',
        payload: { accountId: caller.accountId, version: version + 1 },
        agencyId: caller.agencyId,
      });
      transaction.touch(accountTopic(caller.accountId));
      return changed.includes('name') && wanted.name;
    });
    return this.accounts.view(changedName ? { ...caller, name: changedName } : caller);
  }
}
