import { Injectable } from '@nestjs/common';
import type { Caller, Transaction } from '@tessera/sdk';
import { noticeTable } from '../notices/notice-columns.js';

const insert = {
  name: 'bulletin-acknowledge',
  // the revision is compared by the statement that writes: what changed since the notice was read is not confirmed
  text: `
insert into plugin_bulletin.acknowledgement (notice_id, revision, account_id, account_name, agency_id, at)
select r.id, r.revision, $3, $4, $5, $6 from ${noticeTable} r
where r.id = $1 and r.revision = $2 and r.must_read and r.state = 'current' and r.deleted_at is null
on conflict do nothing returning at`,
};
const byKey = {
  name: 'bulletin-acknowledgement',
  text: 'select at from plugin_bulletin.acknowledgement where notice_id = $1 and revision = $2 and account_id = $3',
};

/** Who confirmed which revision: evidence, written once and never changed. */
@Injectable()
export class AcknowledgementsRepository {
  /** The moment, when this made it; undefined when it was there before or the revision is not the present one. */
  async insert(
    transaction: Transaction,
    { accountId, name, agencyId }: Caller,
    noticeId: string,
    revision: number,
    at: Date,
  ): Promise<Date | undefined> {
    const [row] = await transaction.query<{ at: Date }>(insert, [noticeId, revision, accountId, name, agencyId, at]);
    return row?.at;
  }

  async find(
    transaction: Transaction,
    noticeId: string,
    revision: number,
    accountId: string,
  ): Promise<Date | undefined> {
    return (await transaction.query<{ at: Date }>(byKey, [noticeId, revision, accountId]))[0]?.at;
  }
}
