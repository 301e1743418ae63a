import { Injectable } from '@nestjs/common';
import { type Caller, Clock, ProblemError, type Transaction, Transactions } from '@tessera/sdk';
import { accountTopic } from '../identity/sessions.js';
import { SessionsRepository } from '../identity/sessions.repository.js';
import { AttemptLimiter } from '../identity/sign-in/attempt-limiter.js';
import { TotpRepository } from '../identity/totp/totp.repository.js';
import { keepAdministratorsWithout } from '../permissions/grants/last-administrator.js';
import type { AccountAct, AccountDetail, AccountItem, AccountSuspension } from './account.schemas.js';
import { AccountEditingService } from './account-editing.service.js';
import { type AccountRecord, AccountRecordsRepository } from './account-records.repository.js';
import { AccountRules } from './account-rules.js';

type State = AccountItem['state'];

/** Closing and opening accounts, ending their sessions, helping their owners in again. */
@Injectable()
export class AccountActsService {
  constructor(
    private readonly repository: AccountRecordsRepository,
    private readonly accounts: AccountEditingService,
    private readonly rules: AccountRules,
    private readonly sessions: SessionsRepository,
    private readonly totp: TotpRepository,
    private readonly limiter: AttemptLimiter,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The account is closed and signed out everywhere. Refused for the only administrator of an agency or of the portal. */
  suspend(caller: Caller, id: string, { reason, version }: AccountSuspension): Promise<AccountDetail> {
    return this.act(caller, id, version, async (tx, row) => {
      inState(row, 'active', 'approved', 'held');
      await keepAdministratorsWithout(tx, id, this.clock.now());
      await this.setState(tx, row, 'suspended', reason);
      await this.sessions.revokeOthers(tx, id, null, this.clock.now());
    });
  }

  /** Open again; who has no password yet activates the account like a new one. */
  reinstate(caller: Caller, id: string, { version }: AccountAct): Promise<AccountDetail> {
    return this.act(caller, id, version, async (tx, row) => {
      inState(row, 'suspended');
      await this.setState(tx, row, (await this.repository.hasPassword(tx, id)) ? 'active' : 'approved', '');
    });
  }

  /** Wrong attempts are forgotten, so that the owner need not wait. */
  async unlock(caller: Caller, id: string, { version }: AccountAct): Promise<AccountDetail> {
    let account = '';
    await this.run(caller, id, version, async (tx, row) => {
      account = row.account;
      this.audit(tx, row, 'account.unlock');
    });
    await this.limiter.release(account);
    return this.accounts.detail(caller, id);
  }

  signOut(caller: Caller, id: string, { version }: AccountAct): Promise<AccountDetail> {
    return this.act(caller, id, version, async (tx, row) => {
      const sessions = await this.sessions.revokeOthers(tx, id, null, this.clock.now());
      this.audit(tx, row, 'account.sign-out', { sessions });
    });
  }

  /** For who lost the authenticator: the next sign-in asks for the password only. Ends all sessions. */
  resetSecondFactor(caller: Caller, id: string, { version }: AccountAct): Promise<AccountDetail> {
    return this.act(caller, id, version, async (tx, row) => {
      if (!(await this.totp.remove(tx, id))) throw ProblemError.of('account-state', { secondFactor: false });
      const sessions = await this.sessions.revokeOthers(tx, id, null, this.clock.now());
      this.audit(tx, row, 'account.reset-second-factor', { sessions });
    });
  }

  private async setState(tx: Transaction, row: AccountRecord, state: State, stateReason: string): Promise<void> {
    await this.repository.update(tx, { ...row, state, stateReason });
    tx.audit({
      action: state === 'suspended' ? 'account.suspend' : 'account.reinstate',
      subject: 'Account',
      subjectId: row.id,
      agencyId: row.agencyId,
      before: { state: row.state, stateReason: row.stateReason },
      after: { state, stateReason },
    });
    tx.emit({
      name: state === 'suspended' ? 'accounts.account-suspended@1' : 'accounts.account-reinstated@1',
      payload: { accountId: row.id, version: row.version + 1 },
      agencyId: row.agencyId,
    });
  }

  private audit(tx: Transaction, row: AccountRecord, action: string, after?: object): void {
    tx.audit({ action, subject: 'Account', subjectId: row.id, agencyId: row.agencyId, ...(after ? { after } : {}) });
  }

  private async act(...given: Parameters<AccountActsService['run']>): Promise<AccountDetail> {
    await this.run(...given);
    const [caller, id] = given;
    return this.accounts.detail(caller, id);
  }

  private run(
    caller: Caller,
    id: string,
    version: number | undefined,
    act: (tx: Transaction, row: AccountRecord) => Promise<void>,
  ): Promise<void> {
    return this.transactions.run(caller, async (tx) => {
      await act(tx, await this.rules.forChange(tx, caller, id, version));
      tx.touch(accountTopic(id));
    });
  }
}

function inState(row: AccountRecord, ...states: State[]): void {
  if (!states.includes(row.state)) throw ProblemError.of('account-state', { state: row.state });
}
