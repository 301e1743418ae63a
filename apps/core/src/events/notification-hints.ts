import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { audienceKey } from '@tessera/contracts';
import type { NotificationReaders } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { notificationPerson, notificationPrefix, notificationTopics } from '../notifications/notification-topics.js';
import { type EventClient, EventsHub } from './events-hub.js';
import { Gathered } from './gathered.js';
import { RaisedHints } from './raised-hints.js';
import { refetchJitter } from './refetch-jitter.js';

/** Changes within this time are told as one; short enough for the bell to react within a second. */
const together = 100;
/** Beyond so many persons at once everybody is told: a hint too many only costs a question. */
const mostPersons = 1_000;

/**
 * Tells the browsers of every process that somebody's notifications changed, through an epoch topic per person or
 * audience. A person is told at once; an audience spreads its questions over a time that grows with it.
 */
@Injectable()
export class NotificationHints implements OnModuleDestroy {
  private readonly outgoing = new Gathered<true>(together, (topics) => void this.hints.raise(topics.keys()));
  private readonly incoming = new Gathered<number>(together, (versions) => this.tell(versions));

  constructor(
    private readonly hub: EventsHub,
    private readonly hints: RaisedHints,
    epochs: Epochs,
  ) {
    epochs.on(`${notificationPrefix}*`, (topic, version) =>
      this.incoming.add(topic.slice(notificationPrefix.length), version),
    );
  }

  changed(readers: NotificationReaders): void {
    const many = 'accounts' in readers && readers.accounts.length > mostPersons;
    for (const topic of notificationTopics(many ? { audience: audienceKey.government } : readers))
      this.outgoing.add(topic, true);
  }

  onModuleDestroy(): void {
    this.outgoing.stop();
    this.incoming.stop();
  }

  private tell(versions: ReadonlyMap<string, number>): void {
    const reached: { client: EventClient; version: number }[] = [];
    for (const client of this.hub.all()) {
      const { accountId, audienceKeys } = client.caller;
      const own = versions.get(notificationPerson + accountId);
      if (own !== undefined) client.send({ kind: 'notifications', version: own, jitter: 0 });
      else {
        const version = audienceKeys.map((key) => versions.get(key)).find((one) => one !== undefined);
        if (version !== undefined) reached.push({ client, version });
      }
    }
    const jitter = refetchJitter(reached.length);
    for (const { client, version } of reached) client.send({ kind: 'notifications', version, jitter });
  }
}
