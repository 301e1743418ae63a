import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';

export interface AttemptLimits {
  /** Wrong attempts until `key` locks. */
  most: number;
  /** Milliseconds: how long a lock lasts, and how long a wrong attempt counts without another one. */
  lockedFor: number;
}

export interface AttemptState {
  failures: number;
  lockedUntil: Date | null;
}

/**
 * Counters of wrong attempts. An attempt is counted *before* it is judged, in one statement: of any number at once,
 * on any number of processes, no more than the limit are ever judged. What turns out right takes its count back.
 */
@Injectable()
export class AttemptsRepository {
  constructor(private readonly sql: Sql) {}

  /** State in force; zero failures for a key that is unknown or whose time is over. */
  async state(key: Buffer, now: Date): Promise<AttemptState> {
    const [row] = await this.sql.query<AttemptState>(
      {
        name: 'identity-attempt-state',
        text: `select failures, case when locked_until > $2 then locked_until end as "lockedUntil"
          from core.sign_in_attempt where key = $1 and (locked_until > $2 or (locked_until is null and window_ends_at > $2))`,
      },
      [key, now],
    );
    return row ?? { failures: 0, lockedUntil: null };
  }

  /** Counts one attempt; null when the key is locked, so that the attempt must not be judged. */
  async count(key: Buffer, now: Date, { most, lockedFor }: AttemptLimits): Promise<number | null> {
    const ends = new Date(now.getTime() + lockedFor);
    const [row] = await this.sql.query<{ failures: number }>(
      {
        name: 'identity-attempt-count',
        text: `insert into core.sign_in_attempt as a (key, failures, window_ends_at, locked_until)
          values ($1, 1, $3::timestamptz, case when $4::int <= 1 then $3::timestamptz end)
          on conflict (key) do update set
            failures = case when a.locked_until is not null or a.window_ends_at <= $2::timestamptz then 1 else a.failures + 1 end,
            window_ends_at = $3::timestamptz,
            locked_until = case when (case when a.locked_until is not null or a.window_ends_at <= $2::timestamptz then 1 else a.failures + 1 end) >= $4::int then $3::timestamptz end
          where a.locked_until is null or a.locked_until <= $2::timestamptz
          returning failures`,
      },
      [key, now, ends, most],
    );
    return row?.failures ?? null;
  }

  /** Takes back one count that was no failure. */
  async giveBack(key: Buffer): Promise<void> {
    await this.sql.query(
      {
        name: 'identity-attempt-give-back',
        text: 'update core.sign_in_attempt set failures = greatest(failures - 1, 0), locked_until = null where key = $1',
      },
      [key],
    );
  }

  async clear(key: Buffer): Promise<void> {
    await this.sql.query({ name: 'identity-attempt-clear', text: 'delete from core.sign_in_attempt where key = $1' }, [
      key,
    ]);
  }
}
