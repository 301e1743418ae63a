import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Epochs } from '../database/epochs.js';
import { Callers } from '../identity/callers.js';
import { EventsHub } from './events-hub.js';
import { LiveSessionsRepository } from './live-sessions.repository.js';

const heartbeat = 20_000;

/** Guards run only when a stream is opened: here they run again, at each heartbeat and when an account was touched. */
@Injectable()
export class StreamWatch implements OnModuleInit, OnModuleDestroy {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly hub: EventsHub,
    private readonly sessions: LiveSessionsRepository,
    private readonly callers: Callers,
    private readonly epochs: Epochs,
  ) {}

  onModuleInit(): void {
    this.epochs.on('account:*', (topic) => this.check(topic.slice('account:'.length)));
    this.timer = setInterval(() => {
      for (const client of this.hub.all()) client.beat();
      void this.check().catch(() => {});
    }, heartbeat);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Ends the streams whose session is over; those whose person changed agency get their new caller. */
  private async check(accountId?: string): Promise<void> {
    const clients = this.hub.all().filter(({ caller }) => !accountId || caller.accountId === accountId);
    const alive = await this.sessions.stillValid(clients.flatMap(({ caller }) => caller.sessionId ?? []));
    for (const client of clients) {
      const { accountId: id, address, sessionId } = client.caller;
      const caller = alive.has(sessionId ?? '') ? await this.callers.forAccount(id, { address, sessionId }) : null;
      if (caller) this.hub.replace(client, caller);
      else {
        client.send({ kind: 'session-ended' });
        client.end(0);
      }
    }
  }
}
