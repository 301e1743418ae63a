import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { audienceKeysOf } from '@tessera/contracts';
import { Agencies, type Caller, Clock } from '@tessera/sdk';
import { LOGGER, type Logger } from '../boot/logger.js';
import { Epochs } from '../database/epochs.js';
import { Callers } from '../identity/callers.js';
import { AgencyTree } from '../organisation/agency-tree.js';
import { type EventClient, EventsHub } from './events-hub.js';
import { LiveSessionsRepository } from './live-sessions.repository.js';

const heartbeat = 20_000;
const topicPrefix = 'account:';

/** Guards run only when a stream is opened: here they run again, at each heartbeat and when an account was touched. */
@Injectable()
export class StreamWatch implements OnModuleInit, OnModuleDestroy {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly hub: EventsHub,
    private readonly sessions: LiveSessionsRepository,
    private readonly callers: Callers,
    private readonly agencies: Agencies,
    private readonly tree: AgencyTree,
    private readonly epochs: Epochs,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.epochs.on(`${topicPrefix}*`, (topic) => {
      const touched = topic.slice(topicPrefix.length);
      return this.review(
        this.hub.all().filter(({ caller }) => caller.accountId === touched),
        true,
      );
    });
    this.tree.onReload(() => void this.review(this.hub.all()));
    this.timer = setInterval(() => {
      for (const client of this.hub.all()) client.beat();
      void this.review(this.hub.all());
    }, heartbeat);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /**
   * Ends the streams whose session is over; those whose person changed place get their new caller, with `touched` all.
   * Never throws: a database that is away for a moment ends no stream.
   */
  async review(clients: readonly EventClient[], touched = false): Promise<void> {
    if (clients.length === 0) return;
    try {
      const sessionIds = clients.flatMap(({ caller }) => caller.sessionId ?? []);
      const units = await this.sessions.unitsOf(sessionIds, this.clock.now());
      for (const client of clients) {
        const { caller } = client;
        const unitId = units.get(caller.sessionId ?? '');
        if (unitId !== undefined && !touched && this.isPlacedAt(caller, unitId)) continue;
        const { accountId, address, sessionId } = caller;
        const current = unitId === undefined ? null : await this.callers.forAccount(accountId, { address, sessionId });
        if (current) this.hub.replace(client, current);
        else this.end(client);
      }
    } catch (error) {
      this.logger.warn({ err: error }, 'streams not reviewed');
    }
  }

  private isPlacedAt(caller: Caller, unitId: string): boolean {
    const agencyId = this.agencies.ownAgency(unitId)?.id;
    if (agencyId !== caller.agencyId || unitId !== caller.unitId) return false;
    const keys = audienceKeysOf(agencyId, this.agencies.ancestorsOrSelf(agencyId));
    return keys.length === caller.audienceKeys.length && keys.every((key, at) => key === caller.audienceKeys[at]);
  }

  private end(client: EventClient): void {
    client.send({ kind: 'session-ended' });
    client.end(0);
  }
}
