import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Sql } from '@tessera/sdk';
import pg from 'pg';
import { ENVIRONMENT, type Environment } from '../boot/environment.provider.js';
import { epochChannel } from './act-leftovers.js';

type Listener = (topic: string, version: number) => void | Promise<void>;
const rereadEvery = 5_000;
const reconnectAfter = 500;
/** A topic raised in a transaction that commits late carries an old time: look back as far as any transaction may last. */
const longestTransaction = 60_000;

/**
 * Versions of topics that processes cache (`organisation`, `enablement`, `account:<id>` …). The table is the truth:
 * it is read after each (re)connect and every five seconds; NOTIFY only makes it quick. While the listener is down
 * `connected` is false and caches that must not be stale are bypassed.
 */
@Injectable()
export class Epochs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly versions = new Map<string, number>();
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly working = new Map<string, Promise<unknown>>();
  private client?: pg.Client;
  private timer?: NodeJS.Timeout;
  private closed = false;
  private readUntil: number;
  connected = false;

  constructor(
    private readonly sql: Sql,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    clock: Clock,
  ) {
    this.readUntil = clock.now().getTime();
  }

  /** Calls `listener` when the version of `topic` rises; a topic ending in `*` stands for all with that beginning. */
  on(topic: string, listener: Listener): () => void {
    const known = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, known.add(listener));
    return () => known.delete(listener);
  }

  version(topic: string): number {
    return this.versions.get(topic) ?? 0;
  }

  /**
   * A version seen by any way; older and known ones are not acted on again. Resolves when every listener has done its
   * work, also when somebody else heard of it first: the act that raised it must find it in force afterwards.
   */
  async heard(topic: string, version: number): Promise<void> {
    if (version <= this.version(topic)) {
      await this.working.get(topic);
      return;
    }
    this.versions.set(topic, version);
    const concerned = [...this.listeners].filter(
      ([pattern]) => pattern === topic || (pattern.endsWith('*') && topic.startsWith(pattern.slice(0, -1))),
    );
    const work = Promise.all(
      concerned.flatMap(([, listeners]) => [...listeners].map((listener) => listener(topic, version))),
    );
    this.working.set(topic, work);
    try {
      await work;
    } finally {
      if (this.working.get(topic) === work) this.working.delete(topic);
    }
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
    this.timer = setInterval(() => this.reread().catch(() => {}), rereadEvery);
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    clearInterval(this.timer);
    await this.client?.end().catch(() => {});
  }

  private async connect(): Promise<void> {
    if (this.closed) return;
    const client = new pg.Client({
      connectionString: this.environment.DATABASE_DIRECT_URL ?? this.environment.DATABASE_URL,
      application_name: 'tessera listener',
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => {
      const { topic, version } = JSON.parse(payload ?? '{}') as { topic: string; version: number };
      void this.heard(topic, version);
    });
    client.on('error', () => client.end().catch(() => {}));
    client.on('end', () => {
      this.connected = false;
      if (!this.closed) setTimeout(() => void this.connect(), reconnectAfter);
    });
    try {
      await client.connect();
      await client.query(`listen ${epochChannel}`);
      this.client = client;
      await this.reread();
      this.connected = true;
    } catch {
      await client.end().catch(() => {});
    }
  }

  private async reread(): Promise<void> {
    const rows = await this.sql.query<{ topic: string; version: number; at: Date }>(
      { name: 'core-epochs', text: 'select topic, version, raised_at as at from core.epoch where raised_at > $1' },
      [new Date(this.readUntil - longestTransaction)],
    );
    this.readUntil = Math.max(this.readUntil, ...rows.map(({ at }) => at.getTime()));
    await Promise.all(rows.map(({ topic, version }) => this.heard(topic, version)));
  }
}
