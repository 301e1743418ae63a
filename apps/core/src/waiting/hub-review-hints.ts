import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Agencies, ReviewHints } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { DelegationsInForce } from '../delegations/delegations-in-force.js';
import { type EventClient, EventsHub } from '../events/events-hub.js';
import { Gathered } from '../events/gathered.js';
import { RaisedHints } from '../events/raised-hints.js';
import { refetchJitter } from '../events/refetch-jitter.js';
import { anyGrantsTopic, grantsTopic } from '../permissions/topics.js';
import { roleRequestsKind } from '../role-requests/role-requests-kind.js';
import { mayReviewOf, ReviewQueues } from './review-queues.js';
import { anyReviewTopic, personalReviewTopic, reviewChange, reviewTopic } from './review-topics.js';

/** Changes within this time are told as one. */
const together = 50;

/** Tells the reviewers' browsers of every process, through an epoch topic per queue and agency. */
@Injectable()
export class HubReviewHints extends ReviewHints implements OnModuleDestroy {
  private readonly outgoing = new Gathered<true>(together, (topics) => void this.hints.raise(topics.keys()));
  private readonly incoming = new Gathered<true>(together, (topics) => this.tell([...topics.keys()]));
  private readonly touched = new Gathered<true>(together, (accounts) => this.tellPersons(new Set(accounts.keys())));

  constructor(
    private readonly hub: EventsHub,
    private readonly queues: ReviewQueues,
    private readonly agencies: Agencies,
    private readonly hints: RaisedHints,
    private readonly delegations: DelegationsInForce,
    epochs: Epochs,
  ) {
    super();
    epochs.on(anyReviewTopic, (topic) => this.incoming.add(topic, true));
    epochs.on(anyGrantsTopic, (topic) => this.touched.add(topic.slice(grantsTopic('').length), true));
  }

  changed(plugin: string, kind: string, agencyId: string | null): void {
    // an agency of a plugin's own invention would leave a topic for ever
    if (agencyId !== null && !this.agencies.byId(agencyId)) return;
    this.outgoing.add(reviewTopic(plugin, kind, agencyId), true);
  }

  changedFor(plugin: string, kind: string, accountId: string): void {
    this.outgoing.add(personalReviewTopic(plugin, kind, accountId), true);
  }

  onModuleDestroy(): void {
    this.outgoing.stop();
    this.incoming.stop();
    this.touched.stop();
  }

  /** Their roles or deputies are others now, and so may be their queues. */
  private tellPersons(accounts: ReadonlySet<string>): void {
    for (const client of this.hub.all()) if (accounts.has(client.caller.accountId)) sendAll(client, anyOwn);
  }

  private tell(topics: readonly string[]): void {
    for (const { plugin, kind, agencyId, accountId } of topics.map(reviewChange)) {
      const queue = this.queues.known(plugin, kind);
      if (!queue) continue;
      const told = this.hub.all().filter(({ caller }) =>
        accountId
          ? caller.accountId === accountId
          : // a deputy's principals are asked for only when the browser comes back
            this.delegations.knownPrincipals(caller.accountId, 'review').length > 0 ||
            (this.queues.of(caller).includes(queue) && (agencyId === null || mayReviewOf(queue, caller, agencyId))),
      );
      const jitter = refetchJitter(told.length);
      for (const client of told) sendAll(client, { plugin, kind, jitter });
    }
  }
}

/** A queue that everybody knows, where any may have changed. */
const anyOwn = { plugin: 'core', kind: roleRequestsKind, jitter: refetchJitter(1) };

function sendAll(
  client: EventClient,
  { plugin, kind, jitter }: { plugin: string; kind: string; jitter: number },
): void {
  client.send({ kind: 'waiting-changed', plugin, review: kind, jitter });
  client.send({ kind: 'tile-changed', plugin: 'core', tile: 'waiting', jitter });
}
