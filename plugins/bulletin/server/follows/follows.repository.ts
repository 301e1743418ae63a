import { Injectable } from '@nestjs/common';
import { Access, asFilter, type Caller, namedStatement, Sql } from '@tessera/sdk';
import { listColumns, noticeRuleColumns, noticeTable, type ReaderRow } from '../notices/notice-columns.js';
import type { UnreadSince } from '../notices/notice-conditions.js';
import { decorated } from '../notices/notice-list.statements.js';

/** Position in the list: time of the star and id of the notice. */
export interface FollowedPosition {
  at: string;
  id: string;
}

export interface FollowedRow extends ReaderRow {
  state: 'current' | 'expired';
  followed_at: Date;
}

/** Stars, and the list they make. */
@Injectable()
export class FollowsRepository {
  constructor(
    private readonly sql: Sql,
    private readonly access: Access,
  ) {}

  async add(accountId: string, noticeId: string, at: Date): Promise<void> {
    await this.sql.query(
      'insert into plugin_bulletin.follow (account_id, notice_id, at) values ($1, $2, $3) on conflict do nothing',
      [accountId, noticeId, at],
    );
  }

  async remove(accountId: string, noticeId: string): Promise<void> {
    await this.sql.query('delete from plugin_bulletin.follow where account_id = $1 and notice_id = $2', [
      accountId,
      noticeId,
    ]);
  }

  /** What the caller may no longer read is left out; the star waits in case that it comes back. */
  newest(
    caller: Caller,
    words: string | null,
    after: FollowedPosition | null,
    limit: number,
    reader: UnreadSince,
  ): Promise<FollowedRow[]> {
    const values: unknown[] = [caller.accountId, words, after?.at ?? null, after?.id ?? null, limit];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const rules = this.access.condition(caller, 'read', 'Notice', noticeRuleColumns, values.length + 1);
    values.push(...rules.values);
    const rows = `
  select ${listColumns}, r.state, f.at as followed_at
  from plugin_bulletin.follow f join ${noticeTable} r on r.id = f.notice_id
  where f.account_id = $1 and r.deleted_at is null and r.state in ('current', 'expired')
    and ($2::text is null or r.title_folded like all (plugin_bulletin.like_patterns($2)))
    and (f.at, f.notice_id) < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    and ${asFilter(rules)}
  order by f.at desc, f.notice_id desc limit $5`;
    const text = decorated(rows, reader, bind, 'n.followed_at desc, n.id desc');
    return this.sql.query<FollowedRow>(namedStatement('bulletin-followed', text), values);
  }
}
