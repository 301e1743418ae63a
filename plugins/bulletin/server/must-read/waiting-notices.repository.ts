import { Injectable } from '@nestjs/common';
import { Access, asFilter, type Caller, namedStatement, Sql } from '@tessera/sdk';
import { noticeRuleColumns, noticeTable } from '../notices/notice-columns.js';

export interface WaitingNotice {
  id: string;
  title: string;
  agencyName: string;
  authorName: string;
  revision: number;
  publishedAt: Date;
  dueAt: Date | null;
}

const columns = `r.id, r.title, r.agency_name as "agencyName", r.author_name as "authorName", r.revision,
  r.published_at as "publishedAt", r.due_at as "dueAt"`;

/** Must-reads as one reader has them before them. */
@Injectable()
export class WaitingNoticesRepository {
  constructor(
    private readonly sql: Sql,
    private readonly access: Access,
  ) {}

  /** In force and not confirmed in their present revision: due first, then those without a date, oldest first. */
  waiting(caller: Caller, now: Date, from: number, limit: number, signal: AbortSignal): Promise<WaitingNotice[]> {
    const { text, values } = this.stretch(caller, now);
    const statement = namedStatement(
      'bulletin-must-read-waiting',
      `select ${columns} ${text} order by r.due_at nulls last, r.published_at, r.id offset $4 limit $5`,
    );
    return this.sql.query<WaitingNotice>(statement, [...values.slice(0, 3), from, limit, ...values.slice(3)], signal);
  }

  /** How many wait, at most `cap`. */
  async count(caller: Caller, now: Date, cap: number, signal: AbortSignal): Promise<number> {
    const { text, values } = this.stretch(caller, now);
    const statement = namedStatement(
      'bulletin-must-read-count',
      `select count(*)::int as count from (select 1 ${text} offset $4 limit $5) c`,
    );
    const bound = [...values.slice(0, 3), 0, cap, ...values.slice(3)];
    return (await this.sql.query<{ count: number }>(statement, bound, signal))[0]!.count;
  }

  /** What the reader confirmed last, of what is still in force. */
  confirmed(caller: Caller, limit: number, signal: AbortSignal): Promise<(WaitingNotice & { acknowledgedAt: Date })[]> {
    const rules = this.access.condition(caller, 'read', 'Notice', noticeRuleColumns, 3);
    const statement = namedStatement(
      'bulletin-must-read-confirmed',
      `select ${columns}, a.at as "acknowledgedAt" from plugin_bulletin.acknowledgement a
join ${noticeTable} r on r.id = a.notice_id and r.revision = a.revision
where a.account_id = $1 and r.must_read and r.state = 'current' and r.deleted_at is null and ${asFilter(rules)}
order by a.at desc, r.id limit $2`,
    );
    return this.sql.query(statement, [caller.accountId, limit, ...rules.values], signal);
  }

  /** `$1` account, `$2` keys, `$3` now; `$4` and `$5` are for the statement around it. */
  private stretch(caller: Caller, now: Date): { text: string; values: unknown[] } {
    const rules = this.access.condition(caller, 'read', 'Notice', noticeRuleColumns, 6);
    const text = `from ${noticeTable} r
where r.must_read and r.state = 'current' and r.deleted_at is null and r.audience_key = any($2::text[])
  and (r.expires_at is null or r.expires_at > $3) and ${asFilter(rules)}
  and not exists (select from plugin_bulletin.acknowledgement a
    where a.notice_id = r.id and a.revision = r.revision and a.account_id = $1)`;
    return { text, values: [caller.accountId, caller.audienceKeys, now, ...rules.values] };
  }
}
