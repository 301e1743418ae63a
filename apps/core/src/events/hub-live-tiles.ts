import { Injectable } from '@nestjs/common';
import { Enablement, LiveTiles, Transactions } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { Callers } from '../identity/callers.js';
import { EventsHub } from './events-hub.js';

/** Refetches are spread over this time per thousand browsers told, so that a notice to everybody is no stampede. */
const jitterPerThousand = 3_000;
const leastJitter = 200;
const longestJitter = 30_000;
const topicPrefix = 'tile:';

/** Tells the browsers of every process through an epoch topic `tile:<plugin>/<tile>|<keys>`. */
@Injectable()
export class HubLiveTiles extends LiveTiles {
  constructor(
    private readonly hub: EventsHub,
    private readonly enablement: Enablement,
    private readonly transactions: Transactions,
    private readonly callers: Callers,
    epochs: Epochs,
  ) {
    super();
    epochs.on(`${topicPrefix}*`, (topic) => this.tell(topic));
  }

  changed(plugin: string, tile: string, audienceKeys: readonly string[]): void {
    const topic = `${topicPrefix}${plugin}/${tile}|${audienceKeys.join(',')}`;
    void this.transactions.run(this.callers.system(), async (transaction) => transaction.touch(topic)).catch(() => {});
  }

  private tell(topic: string): void {
    const [name = '', keys = ''] = topic.slice(topicPrefix.length).split('|');
    const [plugin = '', tile = ''] = name.split('/');
    const wanted = new Set(keys.split(','));
    const told = this.hub
      .all()
      .filter(
        ({ caller }) =>
          this.enablement.isEnabled(plugin, caller.agencyId) && caller.audienceKeys.some((key) => wanted.has(key)),
      );
    const jitter = Math.min(longestJitter, Math.max(leastJitter, (told.length / 1000) * jitterPerThousand));
    for (const client of told) client.send({ kind: 'tile-changed', plugin, tile, jitter: Math.round(jitter) });
  }
}
