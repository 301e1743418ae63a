import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import { noticeTable } from '../notices/notice-columns.js';
import type { ReminderKind } from './must-read.schemas.js';

export interface ReminderRow {
  at: Date;
  kind: ReminderKind;
  byName: string;
  people: number;
}

export interface NewReminder extends ReminderRow {
  id: string;
  noticeId: string;
  revision: number;
  byId: string;
}

/** A must-read whose due date comes near. */
export interface DueDemand {
  id: string;
  title: string;
  audienceKey: string;
  agencyId: string;
  agencyName: string;
  revision: number;
  publishedAt: Date;
  dueAt: Date;
  /** The reminder before the due date has gone out. */
  remindedBefore: boolean;
}

const newest = {
  name: 'bulletin-reminders',
  text: `select at, kind, by_name as "byName", people from plugin_bulletin.reminder
where notice_id = $1 and revision = $2 order by at desc limit 10`,
};

/** Which reminders went out, by hand and by the clock. */
@Injectable()
export class RemindersRepository {
  constructor(private readonly sql: Sql) {}

  /** Newest first. */
  newest(noticeId: string, revision: number): Promise<ReminderRow[]> {
    return this.sql.query<ReminderRow>(newest, [noticeId, revision]);
  }

  async lastByHand(transaction: Transaction, noticeId: string, revision: number): Promise<Date | undefined> {
    const [row] = await transaction.query<{ at: Date }>(
      `select at from plugin_bulletin.reminder where notice_id = $1 and revision = $2 and kind = 'manual'
order by at desc limit 1`,
      [noticeId, revision],
    );
    return row?.at;
  }

  /** False when the clock has sent this kind for this revision already. */
  async insert(transaction: Transaction, reminder: NewReminder): Promise<boolean> {
    const { id, noticeId, revision, kind, byId, byName, at, people } = reminder;
    const rows = await transaction.query(
      `insert into plugin_bulletin.reminder (id, notice_id, revision, kind, by_id, by_name, at, people)
values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [id, noticeId, revision, kind, byId, byName, at, people],
    );
    return rows.length > 0;
  }

  /** Must-reads in force of these agencies that are due between two moments and have not been reminded on the day itself. */
  due(transaction: Transaction, from: Date, to: Date, agencies: readonly string[]): Promise<DueDemand[]> {
    return transaction.query<DueDemand>(
      `select r.id, r.title, r.audience_key as "audienceKey", r.agency_id as "agencyId", r.agency_name as "agencyName",
  r.revision, r.published_at as "publishedAt", r.due_at as "dueAt",
  exists (select from plugin_bulletin.reminder m
    where m.notice_id = r.id and m.revision = r.revision and m.kind = 'before-due') as "remindedBefore"
from ${noticeTable} r
where r.must_read and r.state = 'current' and r.deleted_at is null and r.due_at > $1 and r.due_at < $2
  and (r.expires_at is null or r.expires_at > $1) and r.agency_id = any($3::uuid[])
  and not exists (select from plugin_bulletin.reminder m
    where m.notice_id = r.id and m.revision = r.revision and m.kind = 'due')
order by r.due_at`,
      [from, to, agencies],
    );
  }

  /** Does the notice still ask for this revision? */
  async stillOpen(transaction: Transaction, noticeId: string, revision: number, now: Date): Promise<boolean> {
    const rows = await transaction.query(
      `select from ${noticeTable} r where r.id = $1 and r.revision = $2 and r.must_read and r.state = 'current'
  and r.deleted_at is null and (r.expires_at is null or r.expires_at > $3)`,
      [noticeId, revision, now],
    );
    return rows.length > 0;
  }
}
