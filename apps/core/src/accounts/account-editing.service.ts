import { Injectable } from '@nestjs/common';
import { Access, type Caller, Clock, newId, ProblemError, type Transaction, Transactions } from '@tessera/sdk';
import { accountKey } from '../identity/account-row.js';
import { accountTopic } from '../identity/sessions.js';
import { AttemptLimiter } from '../identity/sign-in/attempt-limiter.js';
import { holdTree } from '../organisation/tree-writes.repository.js';
import { keepAdministratorsWithout } from '../permissions/grants/last-administrator.js';
import type { AccountDetail, AccountPatch, NewAccount } from './account.schemas.js';
import { accountChanged } from './account-changed.js';
import { type AccountRecord, AccountRecordsRepository } from './account-records.repository.js';
import { AccountRules, accountRecord } from './account-rules.js';
import { AccountViews } from './account-views.js';

/** One account as administrators see it, made by them, and described anew. */
@Injectable()
export class AccountEditingService {
  constructor(
    private readonly repository: AccountRecordsRepository,
    private readonly rules: AccountRules,
    private readonly views: AccountViews,
    private readonly limiter: AttemptLimiter,
    private readonly access: Access,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async detail(caller: Caller, id: string): Promise<AccountDetail> {
    const row = await this.repository.byId(id);
    if (!row) throw ProblemError.of('not-found');
    this.access.assert(caller, 'read', 'Account', accountRecord(row), true);
    const [facts, lockedUntil] = await Promise.all([
      this.repository.facts(id, this.clock.now()),
      this.limiter.lockedUntil(row.account),
    ]);
    const { recoveryMail, stateReason, createdAt, signIns, ...listed } = row;
    return {
      ...this.views.item(listed),
      ...facts,
      recoveryMail,
      stateReason,
      signIns,
      createdAt: createdAt.toISOString(),
      lockedUntil: lockedUntil?.toISOString() ?? null,
    };
  }

  /** The account has no password: its owner sets the first one when activating it. */
  async create(caller: Caller, { account, agency, ...given }: NewAccount): Promise<AccountDetail> {
    const id = newId();
    await this.transactions.run(caller, async (tx) => {
      await holdTree(tx);
      const home = await this.rules.home(tx, agency);
      this.access.assert(caller, 'create', 'Account', accountRecord({ id, ...home, state: 'approved' }));
      await this.mailIsFree(tx, given.recoveryMail, id);
      const row = { ...given, ...home, id, account, key: accountKey(account) };
      if (!(await this.repository.insert(tx, row, this.clock.now())))
        throw ProblemError.of('duplicate-account', { errors: [{ path: 'account', message: 'taken', code: 'taken' }] });
      tx.audit({
        action: 'account.create',
        subject: 'Account',
        subjectId: id,
        agencyId: home.agencyId,
        after: { account, agency, ...given },
      });
      tx.emit({ name: 'accounts.account-created@1', payload: { accountId: id, version: 1 }, agencyId: home.agencyId });
    });
    return this.detail(caller, id);
  }

  async update(caller: Caller, id: string, { version, agency, ...wanted }: AccountPatch): Promise<AccountDetail> {
    await this.transactions.run(caller, async (tx) => {
      if (agency !== undefined) await holdTree(tx);
      const row = await this.rules.forChange(tx, caller, id, version);
      const home = agency === undefined ? {} : await this.rules.home(tx, agency);
      const next = { ...row, ...wanted, ...home };
      const changed = editable.filter((field) => row[field] !== next[field]);
      if (changed.length === 0) return;
      this.access.assert(caller, 'update', 'Account', accountRecord(next));
      if (next.recoveryMail !== row.recoveryMail) await this.mailIsFree(tx, next.recoveryMail, id);
      if (next.agencyId !== row.agencyId) await keepAdministratorsWithout(tx, id, this.clock.now());
      await this.repository.update(tx, next);
      const pick = (from: AccountRecord) => Object.fromEntries(changed.map((field) => [field, from[field]]));
      tx.audit({
        action: 'account.update',
        subject: 'Account',
        subjectId: id,
        agencyId: next.agencyId,
        before: pick(row),
        after: pick(next),
      });
      tx.emit({
        name: 'accounts.account-changed@1',
        payload: { accountId: id, version: row.version + 1 },
        agencyId: next.agencyId,
      });
      tx.touch(accountTopic(id));
      if (caller.accountId !== id) tx.notify(accountChanged(caller, id, row.version + 1, changed));
    });
    return this.detail(caller, id);
  }

  private async mailIsFree(tx: Transaction, mail: string | null, id: string): Promise<void> {
    if (mail !== null && (await this.repository.isMailUsed(tx, mail, id)))
      throw ProblemError.of('mail-in-use', { errors: [{ path: 'recoveryMail', message: 'taken', code: 'taken' }] });
  }
}

const editable = ['name', 'title', 'agencyId', 'unitId', 'officePhone', 'recoveryMail'] as const;
