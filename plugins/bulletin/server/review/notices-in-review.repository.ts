import { Injectable } from '@nestjs/common';
import { namedStatement, reviewCountCap, Sql, type SqlCondition } from '@tessera/sdk';
import { noticeTable } from '../notices/notice-columns.js';

export interface WaitingNotice {
  id: string;
  version: number;
  title: string;
  summary: string;
  audienceKey: string;
  authorName: string;
  agencyName: string;
  submittedAt: Date;
  publishedAt: Date;
  expiresAt: Date | null;
  mustRead: boolean;
}

export interface WaitingFilter {
  /** Whose own notices are left out. */
  accounts: readonly string[];
  /** Agencies for which the bulletin is on. */
  agencies: readonly string[];
  /** Of the caller; binds from `firstRuleParameter` on. */
  rules: SqlCondition;
}

/** Parameters before those of the rules. */
export const firstRuleParameter = 6;
const waiting = `r.state = 'in-review' and r.deleted_at is null and r.author_id <> all($1::uuid[]) and r.agency_id = any($2::uuid[])`;

/** Notices that wait for a reviewer. */
@Injectable()
export class NoticesInReviewRepository {
  constructor(private readonly sql: Sql) {}

  async count({ accounts, agencies, rules }: WaitingFilter, signal: AbortSignal): Promise<number> {
    const text = `select count(*)::int as count from (
  select from ${noticeTable} r where ${waiting} and $4::uuid is null and $5::timestamptz is null and ${rules.text} limit $3) w`;
    const [row] = await this.sql.query<{ count: number }>(
      namedStatement('bulletin-waiting-count', text),
      [accounts, agencies, reviewCountCap, null, null, ...rules.values],
      signal,
    );
    return row?.count ?? 0;
  }

  /** Longest waiting first. */
  list(
    { accounts, agencies, rules }: WaitingFilter,
    after: { at: string; id: string } | null,
    limit: number,
    signal: AbortSignal,
  ): Promise<WaitingNotice[]> {
    const text = `select r.id, r.version, r.title, r.summary, r.audience_key as "audienceKey", r.author_name as "authorName",
  r.agency_name as "agencyName", r.submitted_at as "submittedAt", r.published_at as "publishedAt",
  r.expires_at as "expiresAt", r.must_read as "mustRead"
from ${noticeTable} r
where ${waiting} and ($5::timestamptz is null or (r.submitted_at, r.id) > ($5, $4::uuid)) and ${rules.text}
order by r.submitted_at, r.id limit $3`;
    return this.sql.query<WaitingNotice>(
      namedStatement('bulletin-waiting', text),
      [accounts, agencies, limit, after?.id ?? null, after?.at ?? null, ...rules.values],
      signal,
    );
  }
}
