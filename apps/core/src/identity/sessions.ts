import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, newId, Parameters, type Transaction } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { AgencyTree } from '../organisation/agency-tree.js';
import { rolesTopic } from '../permissions/topics.js';
import type { AccountRow } from './account-row.js';
import { Callers, type KnownCaller } from './callers.js';
import { passwordDaysLeft } from './passwords/password-age.js';
import { SessionCache } from './session-cache.js';
import { isSessionToken, newSessionToken, sessionTokenHash } from './session-token.js';
import { type PasswordAge, type SessionRow, SessionsRepository } from './sessions.repository.js';

/** A session in force with its caller. */
export interface Session extends KnownCaller {
  row: SessionRow;
  account: AccountRow;
  /** The password is over: until it is changed, nothing else can be done. */
  passwordOver: boolean;
}

/** Where and by what a session is opened. */
export interface SessionOrigin {
  method: string;
  address: string;
  agent: string;
}

const cachedFor = 5_000;
const notedEvery = 60_000;
const minute = 60_000;
/** Longest address and browser line kept. */
const addressLength = 64;
const agentLength = 300;

/** Epoch topic that makes every process forget what it knows of the account and its sessions. */
export const accountTopic = (accountId: string): string => `account:${accountId}`;

/** Opens, finds and notes the use of sessions. */
@Injectable()
export class Sessions implements OnModuleInit {
  private readonly cache = new SessionCache<Session>();

  constructor(
    private readonly repository: SessionsRepository,
    private readonly callers: Callers,
    private readonly parameters: Parameters,
    private readonly epochs: Epochs,
    private readonly tree: AgencyTree,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.epochs.on('account:*', (topic) => this.cache.forgetAccount(topic.slice(accountTopic('').length)));
    this.epochs.on(rolesTopic, () => this.cache.clear());
    this.tree.onReload(() => this.cache.clear());
  }

  /** Always a new token: one that was planted in the browser before signing in is worth nothing afterwards. */
  async open(
    transaction: Transaction,
    accountId: string,
    origin: SessionOrigin,
  ): Promise<{ token: string; id: string }> {
    const now = this.clock.now();
    const token = newSessionToken();
    const id = newId();
    const endsAt = new Date(now.getTime() + this.parameters.get<number>('identity.session-absolute-minutes') * minute);
    await this.repository.insert(transaction, {
      id,
      tokenHash: sessionTokenHash(token),
      accountId,
      method: origin.method,
      address: origin.address.slice(0, addressLength),
      agent: origin.agent.slice(0, agentLength),
      createdAt: now,
      authenticatedAt: now,
      idleUntil: this.idleEnd(now, endsAt),
      endsAt,
    });
    return { token, id };
  }

  /** The session of a token while it is in force. `background` requests are served but do not keep it alive. */
  async find(token: string, background: boolean): Promise<Session | null> {
    if (!isSessionToken(token)) return null;
    const now = this.clock.now();
    const session = await this.load(token, now.getTime());
    if (!session || session.row.idleUntil <= now || session.row.endsAt <= now) return null;
    if (!background) this.note(session, now);
    return session;
  }

  /** While the listener is down nothing says that a session was revoked: then every request asks the database. */
  private load(token: string, now: number): Promise<Session | null> {
    const held = this.epochs.connected ? this.cache.get(token, now) : undefined;
    if (held) return held;
    const loading = this.fetch(token);
    if (this.epochs.connected)
      this.cache.put(token, loading, now + cachedFor, (session) => ({
        accountId: session.account.id,
        until: Math.min(now + cachedFor, session.validUntil?.getTime() ?? Number.POSITIVE_INFINITY),
      }));
    return loading;
  }

  private async fetch(token: string): Promise<Session | null> {
    const found = await this.repository.byTokenHash(sessionTokenHash(token), this.clock.now());
    if (!found) return null;
    const { session: row, account, password, post } = found;
    const known = await this.callers.known(account, { address: row.address, sessionId: row.id }, post);
    return known && { ...known, row, account, passwordOver: this.isOver(password) };
  }

  private isOver({ passwordChangedAt, mustChange }: PasswordAge): boolean {
    const validDays = this.parameters.get<number>('identity.password-days');
    return mustChange === true || passwordDaysLeft(passwordChangedAt, validDays, this.clock.now()) === 0;
  }

  /** The row in memory moves with each request; the database is told once a minute, and nobody waits for it. */
  private note({ row }: Session, now: Date): void {
    row.idleUntil = this.idleEnd(now, row.endsAt);
    if (now.getTime() - row.lastSeenAt.getTime() < notedEvery) return;
    row.lastSeenAt = now;
    this.repository.seen(row.id, now, row.idleUntil).catch(() => {});
  }

  private idleEnd(now: Date, endsAt: Date): Date {
    const idle = this.parameters.get<number>('identity.session-idle-minutes') * minute;
    return new Date(Math.min(now.getTime() + idle, endsAt.getTime()));
  }
}
