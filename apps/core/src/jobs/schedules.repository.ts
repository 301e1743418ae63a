import { Injectable } from '@nestjs/common';
import { newId, Sql, type Transaction } from '@tessera/sdk';
import { schedulePrefix } from './work-item.js';

export interface ScheduleState {
  name: string;
  nextAt: Date;
  lastStartedAt: Date | null;
  lastFinishedAt: Date | null;
  lastError: string;
  runs: number;
  failures: number;
}

/** A declared schedule with the moment after the coming tick. */
export interface ScheduleTime {
  name: string;
  next: Date;
}

@Injectable()
export class SchedulesRepository {
  constructor(private readonly sql: Sql) {}

  /** Makes rows for schedules never seen before; each begins with its next whole tick. */
  async declare(times: readonly ScheduleTime[]): Promise<void> {
    await this.sql.query(
      `insert into core.schedule_run (name, next_at) select * from unnest($1::text[], $2::timestamptz[])
       on conflict do nothing`,
      columns(times),
    );
  }

  /**
   * Writes an outbox row for each schedule whose time has come, unless its last tick still waits. Only one process moves
   * `next_at` on, so a tick happens once however many ask. Answers how many ticked.
   */
  async tick(now: Date, times: readonly ScheduleTime[]): Promise<number> {
    const ticked = await this.sql.query(
      {
        name: 'core-schedule-tick',
        text: `with due as (
            update core.schedule_run s set next_at = d.next
            from unnest($1::text[], $2::timestamptz[], $3::uuid[]) as d(name, next, id)
            where s.name = d.name and s.next_at <= $4
            returning s.name, d.id
          )
          insert into core.outbox (id, handler, payload, due_at)
          select id, '${schedulePrefix}' || name, '{}', $4 from due
          where not exists (select from core.outbox o where o.handler = '${schedulePrefix}' || due.name)
          returning 1`,
      },
      [...columns(times), times.map(() => newId()), now],
    );
    return ticked.length;
  }

  /** Held until the transaction ends; false when the tick before is still at work. */
  async lock(transaction: Transaction, name: string): Promise<boolean> {
    const [row] = await transaction.query<{ free: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free',
      [schedulePrefix + name],
    );
    return row?.free ?? false;
  }

  async started(name: string, now: Date): Promise<void> {
    await this.sql.query('update core.schedule_run set last_started_at = $2 where name = $1', [name, now]);
  }

  async finished(name: string, now: Date): Promise<void> {
    await this.sql.query(
      `update core.schedule_run set last_finished_at = $2, last_error = '', runs = runs + 1 where name = $1`,
      [name, now],
    );
  }

  async failed(name: string, now: Date, error: string): Promise<void> {
    await this.sql.query(
      `update core.schedule_run set last_finished_at = $2, last_error = left($3, 1000), runs = runs + 1,
         failures = failures + 1 where name = $1`,
      [name, now, error],
    );
  }

  states(): Promise<ScheduleState[]> {
    return this.sql.query<ScheduleState>(
      `select name, next_at as "nextAt", last_started_at as "lastStartedAt", last_finished_at as "lastFinishedAt",
         last_error as "lastError", runs, failures from core.schedule_run`,
    );
  }
}

const columns = (times: readonly ScheduleTime[]) => [times.map(({ name }) => name), times.map(({ next }) => next)];
