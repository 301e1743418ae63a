import { Injectable } from '@nestjs/common';
import { Access, type Caller, Clock, ProblemError, type Transaction } from '@tessera/sdk';
import { type Home, homes } from '../organisation/homes.repository.js';
import { type AccountRecord, AccountRecordsRepository } from './account-records.repository.js';
import { AccountViews } from './account-views.js';

/** What rules on `Account` may ask of one. */
export const accountRecord = (row: Pick<AccountRecord, 'id' | 'agencyId' | 'unitId' | 'state'>) => ({
  id: row.id,
  accountId: row.id,
  agencyId: row.agencyId,
  unitId: row.unitId,
  state: row.state,
});

/** What must hold before an account is changed. */
@Injectable()
export class AccountRules {
  constructor(
    private readonly repository: AccountRecordsRepository,
    private readonly views: AccountViews,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  /**
   * The account, locked: 404 for whom the caller may not even see, 403 for whom the caller may not change, 409 when it
   * changed since `version`.
   */
  async forChange(tx: Transaction, caller: Caller, id: string, version: number | undefined): Promise<AccountRecord> {
    const row = await this.repository.lock(tx, id);
    if (!row) throw ProblemError.of('not-found');
    this.access.assert(caller, 'read', 'Account', accountRecord(row), true);
    this.access.assert(caller, 'update', 'Account', accountRecord(row));
    await this.noMorePowerful(tx, caller, row);
    if (version !== undefined && version !== row.version)
      throw ProblemError.of('conflict', { current: this.views.item(row) });
    return row;
  }

  /**
   * Who can set a person's recovery address can become that person. So an account with a role over agencies that the
   * caller does not administer can be changed only by somebody who administers those, too.
   */
  private async noMorePowerful(tx: Transaction, caller: Caller, row: AccountRecord): Promise<void> {
    if (this.access.may(caller, 'manage', 'all')) return;
    for (const agencyId of await this.repository.reach(tx, row.id, this.clock.now())) {
      if (agencyId === null) throw ProblemError.of('forbidden', { action: 'update', subject: 'Account' });
      this.access.assert(caller, 'update', 'Account', { ...accountRecord(row), agencyId, unitId: agencyId });
    }
  }

  /** Where people of the node with this code belong; 422 unless it is an active node. */
  async home(tx: Transaction, code: string): Promise<Home> {
    const found = (await homes(tx, code)).get(code);
    if (found) return found;
    const wrong = found === null ? 'agency-dissolved' : 'unknown-agency';
    throw ProblemError.invalid([{ path: 'agency', message: wrong.replaceAll('-', ' '), code: wrong }]);
  }
}
