import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { actorOf, type Caller, Clock, newId, ProblemError, type Transaction, Transactions } from '@tessera/sdk';
import pg from 'pg';
import { auditRecord, auditRow } from '../audit/audit-digest.js';
import { ENVIRONMENT, type Environment } from '../boot/environment.provider.js';
import { pendingNotification } from '../notifications/notification-rows.js';
import { withdrawalStatement, withdrawalValues } from '../notifications/notification-withdrawals.js';
import { leftoversStatement, notifyingStatement } from './act-leftovers.js';
import { Epochs } from './epochs.js';
import { OutboxNudge } from './outbox-nudge.js';
import { POOL } from './pg-sql.js';
import { pipelining } from './sent-together.js';
import { mailRow, PgTransaction } from './transaction-writes.js';
import { Turnstile } from './turnstile.js';

const retriable = new Set(['40P01', '40001']);
const attempts = 3;
/** Connections of the pool that transactions leave to reads: an act that reads by `Sql` never waits for other acts to end. */
const keptForReads = 2;
/** How many transactions the work at hand stands within. */
const depth = new AsyncLocalStorage<number>();
const turnstiles = new WeakMap<pg.Pool, readonly [outer: Turnstile, inner: Turnstile]>();

/**
 * Two for all that share a pool. One within another must not wait for its own end, so it has a door of its own, for one
 * at a time: with all at once the connections kept for reads would be gone, and everybody would wait for everybody.
 */
function turnstilesOf(pool: pg.Pool): readonly [outer: Turnstile, inner: Turnstile] {
  const made = turnstiles.get(pool) ?? [new Turnstile(Math.max(1, pool.options.max - keptForReads)), new Turnstile(1)];
  turnstiles.set(pool, made);
  return made;
}

/** Longest statement of a plugin's transaction; jobs of the slow queue set their own. */
const pluginStatements = "begin; set local statement_timeout = '10s'";

/** The person whom the bell shows as the doer; null: the portal itself. */
const doerOf = (caller: Caller) => (caller.kind === 'person' ? actorOf(caller) : null);

/** `Transactions` over the process's one pool; `forPlugin` gives a plugin its own, which signs its audit lines. */
@Injectable()
export class PgTransactions extends Transactions {
  private plugin = 'core';

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly clock: Clock,
    private readonly epochs: Epochs,
    private readonly nudge: OutboxNudge,
  ) {
    super();
  }

  forPlugin(plugin: string): PgTransactions {
    const scoped = new PgTransactions(this.pool, this.environment, this.clock, this.epochs, this.nudge);
    scoped.plugin = plugin;
    return scoped;
  }

  async run<Result>(caller: Caller, act: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.inTurn(() => this.once(caller, act));
      } catch (error) {
        const code = (error as { code?: string }).code;
        if (!code || !retriable.has(code)) throw error;
        if (attempt === attempts) throw ProblemError.of('conflict');
      }
    }
  }

  private inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const outer = depth.getStore() ?? 0;
    const turnstile = turnstilesOf(this.pool)[outer];
    return turnstile ? turnstile.through(() => depth.run(outer + 1, act)) : act();
  }

  private async once<Result>(caller: Caller, act: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    pipelining(client, true);
    try {
      const transaction = new PgTransaction(client, caller, this.plugin === 'core' ? 'begin' : pluginStatements);
      const result = await act(transaction);
      const { withdrawals } = transaction;
      if (withdrawals.length > 0)
        await transaction.query(withdrawalStatement, withdrawalValues(this.plugin, withdrawals, this.clock.now()));
      const left = await transaction.commit(this.leftovers(transaction));
      const raised = (left?.rows ?? []) as { topic: string; version: number }[];
      for (const { topic, version } of raised) await this.epochs.heard(topic, version);
      if (transaction.works.length + transaction.mails.length + transaction.notifications.length > 0) this.nudge.now();
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      pipelining(client, false);
      client.release(broken);
    }
  }

  /** What the act leaves behind besides its own rows, as one statement; undefined when nothing. */
  private leftovers({
    audits,
    works,
    mails,
    notifications,
    topics,
    caller,
  }: PgTransaction): pg.QueryConfig | undefined {
    if (audits.length + works.length + mails.length + notifications.length + topics.size === 0) return undefined;
    const at = this.clock.now();
    const host = new URL(this.environment.TESSERA_URL ?? 'http://tessera.localhost').hostname;
    const values = [
      JSON.stringify(audits.map((entry) => auditRecord(auditRow(caller, entry, this.plugin, at)))),
      JSON.stringify(
        works.map((work) => ({
          id: newId(),
          handler: work.handler,
          payload: work.payload,
          agency_id: work.agencyId ?? null,
          queue: work.queue ?? 'portal',
          due_at: (work.at ?? at).toISOString(),
        })),
      ),
      JSON.stringify(
        mails.map((mail) => {
          const { id, messageId, accountId, to, subject, text, attachments } = mailRow(mail, host);
          // a plugin speaks for itself only: its own switch holds its mail
          const plugin = this.plugin === 'core' ? mail.plugin : this.plugin;
          const row = { id, message_id: messageId, plugin, account_id: accountId, recipient: to, subject, body: text };
          return { ...row, attachments };
        }),
      ),
      [...topics].sort(),
    ];
    if (notifications.length > 0)
      values.push(
        JSON.stringify(notifications.map((one) => pendingNotification(this.plugin, doerOf(caller), one, at))),
      );
    const statement = notifications.length > 0 ? notifyingStatement : leftoversStatement;
    return { ...statement, values };
  }
}
