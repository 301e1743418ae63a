import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { audienceKey } from '@tessera/contracts';
import { Agencies, Enablement, LiveTiles } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { EventsHub } from './events-hub.js';
import { RaisedHints } from './raised-hints.js';
import { refetchJitter } from './refetch-jitter.js';

const topicPrefix = 'tile:';
/** Changes within this time are told as one. */
const together = 100;
/** Beyond so many audiences of one tile at once everybody is told: a hint too many only costs a refetch. */
const mostAudiences = 20;
/** Before the id of a person, in the place of an audience's key. */
const personMark = '@';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Tells the browsers of every process through an epoch topic `tile:<plugin>/<tile>|<audience key>`, or `|@<account id>` for
 * one person. One audience per topic, and of agencies that exist only: there are never more topics than tiles times audiences.
 */
@Injectable()
export class HubLiveTiles extends LiveTiles implements OnModuleDestroy {
  /** Audience keys by tile that have to be told to all processes. */
  private outgoing = new Map<string, Set<string>>();
  /** Audience keys by tile that the browsers of this process have to be told. */
  private incoming = new Map<string, Set<string>>();
  private sending?: NodeJS.Timeout | undefined;
  private telling?: NodeJS.Timeout | undefined;

  constructor(
    private readonly hub: EventsHub,
    private readonly enablement: Enablement,
    private readonly agencies: Agencies,
    private readonly hints: RaisedHints,
    epochs: Epochs,
  ) {
    super();
    epochs.on(`${topicPrefix}*`, (topic) => this.hear(topic));
  }

  changed(plugin: string, tile: string, audienceKeys: readonly string[]): void {
    for (const key of audienceKeys) if (this.isAudience(key)) this.collectOutgoing(plugin, tile, key);
  }

  changedFor(plugin: string, tile: string, accountId: string): void {
    if (uuid.test(accountId)) this.collectOutgoing(plugin, tile, `${personMark}${accountId}`);
  }

  onModuleDestroy(): void {
    clearTimeout(this.sending);
    clearTimeout(this.telling);
  }

  private collectOutgoing(plugin: string, tile: string, key: string): void {
    collect(this.outgoing, `${plugin}/${tile}`, key);
    this.sending ??= setTimeout(() => void this.send(), together);
  }

  private isAudience(key: string): boolean {
    return key === audienceKey.government || (/^[AT]:/.test(key) && this.agencies.byId(key.slice(2)) !== undefined);
  }

  private async send(): Promise<void> {
    const tiles = [...this.outgoing];
    this.outgoing = new Map();
    this.sending = undefined;
    await this.hints.raise(
      tiles.flatMap(([tile, keys]) => {
        const audiences = [...keys].filter((key) => !key.startsWith(personMark));
        const persons = [...keys].filter((key) => key.startsWith(personMark));
        const told = audiences.length > mostAudiences ? [audienceKey.government] : [...audiences, ...persons];
        return told.map((key) => `${topicPrefix}${tile}|${key}`);
      }),
    );
  }

  private hear(topic: string): void {
    const [tile = '', key = ''] = topic.slice(topicPrefix.length).split('|');
    collect(this.incoming, tile, key);
    this.telling ??= setTimeout(() => {
      const tiles = [...this.incoming];
      this.incoming = new Map();
      this.telling = undefined;
      for (const [name, keys] of tiles) this.tell(name, keys);
    }, together);
  }

  private tell(name: string, wanted: ReadonlySet<string>): void {
    const [plugin = '', tile = ''] = name.split('/');
    // the core's own tiles have no switch
    const isOn = (agencyId: string) => plugin === 'core' || this.enablement.isEnabled(plugin, agencyId);
    const told = this.hub
      .all()
      .filter(
        ({ caller: { agencyId, accountId, audienceKeys } }) =>
          isOn(agencyId) && [...audienceKeys, `${personMark}${accountId}`].some((key) => wanted.has(key)),
      );
    const jitter = refetchJitter(told.length);
    for (const client of told) client.send({ kind: 'tile-changed', plugin, tile, jitter });
  }
}

function collect(tiles: Map<string, Set<string>>, tile: string, key: string): void {
  tiles.set(tile, (tiles.get(tile) ?? new Set()).add(key));
}
