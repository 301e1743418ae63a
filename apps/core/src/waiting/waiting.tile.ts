import { Injectable } from '@nestjs/common';
import type { Localized, Principal, ReviewItem } from '@tessera/contracts';
import { type Caller, type TileLoader, TileSource } from '@tessera/sdk';
import { queueView, ReviewQueues } from './review-queues.js';
import { WaitingService } from './waiting.service.js';

const oldestOfEach = 5;
const shown = 5;

export interface WaitingTileData {
  /** `count` null: the queue did not answer. */
  queues: {
    plugin: string;
    kind: string;
    name: Localized;
    icon: string;
    /** For whom the reader stands in; null: own. */
    principal: Principal | null;
    count: number | null;
    exact: boolean;
  }[];
  /** The oldest of all queues. */
  items: (Pick<ReviewItem, 'id' | 'number' | 'title' | 'from' | 'since' | 'urgency'> & {
    plugin: string;
    kind: string;
    /** Account id; null: own. */
    principal: string | null;
  })[];
}

/** How much waits in each of my queues, and what has waited longest. */
@Injectable()
@TileSource('waiting')
export class WaitingTile implements TileLoader<WaitingTileData> {
  constructor(
    private readonly queues: ReviewQueues,
    private readonly waiting: WaitingService,
  ) {}

  async load(caller: Caller, _settings: Record<string, unknown>, signal: AbortSignal): Promise<WaitingTileData> {
    const held = await this.queues.held(caller);
    const states = await Promise.all(held.map((one) => this.waiting.state(one, oldestOfEach, signal)));
    const principals = held.map(({ queue, caller: acting }) => queueView(queue, acting).principal);
    return {
      queues: held.map(({ queue: { plugin, declared } }, at) => {
        const { kind, name, icon } = declared;
        const state = states[at]!;
        const total = 'total' in state ? state.total : null;
        return {
          plugin,
          kind,
          name,
          icon,
          principal: principals[at]!,
          count: total?.value ?? null,
          exact: total?.exact ?? false,
        };
      }),
      items: states
        .flatMap((state) => ('items' in state ? state.items.map((item) => ({ item, state })) : []))
        .sort((a, b) => (a.item.since < b.item.since ? -1 : 1))
        .slice(0, shown)
        .map(({ item: { id, number, title, from, since, urgency }, state: { plugin, kind, principal } }) => ({
          plugin,
          kind,
          principal,
          id,
          number,
          title,
          from,
          since,
          urgency,
        })),
    };
  }
}
