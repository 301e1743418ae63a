import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import {
  type ActingPost,
  type ActingPostColumns,
  actingPostColumns,
  actingPostJoin,
  actingPostOf,
} from '../posts/acting-post.js';
import { type AccountRow, accountColumns } from './account-row.js';

export interface SessionRow {
  id: string;
  method: string;
  address: string;
  agent: string;
  createdAt: Date;
  authenticatedAt: Date;
  lastSeenAt: Date;
  idleUntil: Date;
  endsAt: Date;
}

export interface NewSession extends Omit<SessionRow, 'lastSeenAt'> {
  tokenHash: Buffer;
  accountId: string;
}

const sessionColumns = `s.id as "sessionId", s.method, s.address, s.agent, s.created_at as "createdAt",
  s.authenticated_at as "authenticatedAt", s.last_seen_at as "lastSeenAt", s.idle_until as "idleUntil", s.ends_at as "endsAt"`;

/** What decides whether the password must be changed before anything else; null without a password. */
export interface PasswordAge {
  passwordChangedAt: Date | null;
  mustChange: boolean | null;
}

type JoinedRow = AccountRow & PasswordAge & ActingPostColumns & Omit<SessionRow, 'id'> & { sessionId: string };

@Injectable()
export class SessionsRepository {
  constructor(private readonly sql: Sql) {}

  async byTokenHash(
    hash: Buffer,
    now: Date,
  ): Promise<{ session: SessionRow; account: AccountRow; password: PasswordAge; post: ActingPost | null } | undefined> {
    const [row] = await this.sql.query<JoinedRow>(
      {
        name: 'identity-session',
        text: `select ${sessionColumns}, ${accountColumns}, p.changed_at as "passwordChangedAt", p.must_change as "mustChange",
            ${actingPostColumns}
          from core.session s join core.account a on a.id = s.account_id left join core.password p on p.account_id = a.id
            ${actingPostJoin('$2')}
          where s.token_hash = $1 and s.revoked_at is null`,
      },
      [hash, now],
    );
    return row && { session: { ...row, id: row.sessionId }, account: row, password: row, post: actingPostOf(row) };
  }

  /** Open sessions of an account, last used first. */
  async open(accountId: string, now: Date): Promise<SessionRow[]> {
    const rows = await this.sql.query<Omit<SessionRow, 'id'> & { sessionId: string }>(
      `select ${sessionColumns} from core.session s
       where s.account_id = $1 and s.revoked_at is null and s.idle_until > $2 and s.ends_at > $2
       order by s.last_seen_at desc, s.id desc limit 100`,
      [accountId, now],
    );
    return rows.map((row) => ({ ...row, id: row.sessionId }));
  }

  async insert(transaction: Transaction, session: NewSession): Promise<void> {
    await transaction.query(
      `insert into core.session (id, token_hash, account_id, method, address, agent, created_at, authenticated_at, last_seen_at, idle_until, ends_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $7, $9, $10)`,
      [
        session.id,
        session.tokenHash,
        session.accountId,
        session.method,
        session.address,
        session.agent,
        session.createdAt,
        session.authenticatedAt,
        session.idleUntil,
        session.endsAt,
      ],
    );
  }

  /** Not audited, not in a transaction: losing one such note costs nobody anything. */
  async seen(id: string, at: Date, idleUntil: Date): Promise<void> {
    await this.sql.query(
      {
        name: 'identity-session-seen',
        text: 'update core.session set last_seen_at = $2, idle_until = $3 where id = $1 and revoked_at is null and last_seen_at < $2',
      },
      [id, at, idleUntil],
    );
  }

  /** The post in which the session acts from now on; null: the main one. */
  async actIn(transaction: Transaction, id: string, postId: string | null): Promise<void> {
    await transaction.query('update core.session set post_id = $2 where id = $1', [id, postId]);
  }

  async authenticated(transaction: Transaction, id: string, at: Date): Promise<void> {
    await transaction.query('update core.session set authenticated_at = $2 where id = $1', [id, at]);
  }

  /** Ends one session of the account; false when it has no such open session. */
  async revoke(transaction: Transaction, accountId: string, id: string, at: Date): Promise<boolean> {
    const rows = await transaction.query(
      'update core.session set revoked_at = $3 where id = $2 and account_id = $1 and revoked_at is null returning id',
      [accountId, id, at],
    );
    return rows.length > 0;
  }

  /** Ends all open sessions of the account but `except`; returns how many. */
  async revokeOthers(transaction: Transaction, accountId: string, except: string | null, at: Date): Promise<number> {
    const rows = await transaction.query(
      `update core.session set revoked_at = $3
       where account_id = $1 and revoked_at is null and ($2::uuid is null or id <> $2) returning id`,
      [accountId, except, at],
    );
    return rows.length;
  }
}
