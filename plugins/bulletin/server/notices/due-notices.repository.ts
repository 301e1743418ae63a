import { Injectable } from '@nestjs/common';
import type { Transaction } from '@tessera/sdk';
import { noticeTable } from './notice-columns.js';

/** What the minute job needs to tell others about a notice whose time has come. */
export interface DueNotice {
  id: string;
  audienceKey: string;
  agencyId: string;
  title: string;
  agencyName: string;
  version: number;
  mustRead: boolean;
  revision: number;
  dueAt: Date | null;
  expiresAt: Date | null;
}

/** So many at a time: the rest follows with the next run, and no transaction grows without end. */
const batch = 500;
const answer = `r.id, r.audience_key as "audienceKey", r.agency_id as "agencyId", r.title, r.agency_name as "agencyName",
  r.version, r.must_read as "mustRead", r.revision, r.due_at as "dueAt", r.expires_at as "expiresAt"`;

/** Notices whose time of publication or expiry has come. */
@Injectable()
export class DueNoticesRepository {
  /**
   * Scheduled notices of these agencies whose moment has come become current, published as of now: whoever took all for
   * read between that moment and this run has not seen them. What is over by now keeps the times that it was given.
   */
  publish(transaction: Transaction, now: Date, agencies: readonly string[]): Promise<DueNotice[]> {
    return transaction.query<DueNotice>(
      `
update ${noticeTable} r set state = 'current', version = r.version + 1, changed_at = $1,
  published_at = case when least(r.expires_at, r.due_at) <= $1 then r.published_at else $1 end
where r.id in (
  select id from ${noticeTable} where state = 'scheduled' and deleted_at is null and published_at <= $1
    and agency_id = any($2::uuid[]) order by published_at limit ${batch} for update skip locked
) returning ${answer}`,
      [now, agencies],
    );
  }

  /** Current notices of these agencies whose end has come become expired. */
  expire(transaction: Transaction, now: Date, agencies: readonly string[]): Promise<DueNotice[]> {
    return transaction.query<DueNotice>(
      `
update ${noticeTable} r set state = 'expired', version = r.version + 1, changed_at = $1
where r.id in (
  select id from ${noticeTable} where state = 'current' and deleted_at is null and expires_at <= $1
    and agency_id = any($2::uuid[]) order by expires_at limit ${batch} for update skip locked
) returning ${answer}`,
      [now, agencies],
    );
  }

  /** Takes away for good what has lain in the trash since before `until`. */
  purge(transaction: Transaction, until: Date): Promise<{ id: string; agencyId: string }[]> {
    return transaction.query(
      `
delete from ${noticeTable} r where r.id in (
  select id from ${noticeTable} where deleted_at < $1 order by deleted_at limit ${batch} for update skip locked
) returning r.id, r.agency_id as "agencyId"`,
      [until],
    );
  }
}
