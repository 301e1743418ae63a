import type { Placement } from '@tessera/contracts';
import { type ApiProblem, live } from '@tessera/web-sdk';
import type { Portal } from '../portal/portal.js';
import { readTiles, type TileContent } from './tile-feed.js';

export interface TileState {
  /** Last good data, kept while a refresh fails. */
  data?: unknown;
  at?: string;
  problem?: ApiProblem;
  loading: boolean;
}

const isOn = (portal: Portal, { plugin }: Placement) => plugin === 'core' || portal.plugin(plugin) !== undefined;

/** The data of all tiles of the home page: one stream at first, single refetches after. `change` names the placement. */
export class TileData extends EventTarget {
  private readonly states = new Map<string, TileState>();
  private on: Set<string>;

  constructor(private readonly portal: Portal) {
    super();
    this.on = this.placementsOn();
    void this.loadAll();
    portal.addEventListener('change', () => this.follow());
    live.on('tile-changed', ({ plugin, tile, jitter }) => this.refetchLater(plugin, tile, jitter));
    live.on('resync', () => void this.loadAll(true));
  }

  state(placement: string): TileState {
    return this.states.get(placement) ?? { loading: this.on.has(placement) };
  }

  /** One placement anew: the person asked, or its timer did. */
  async refresh(placement: string, background = false): Promise<void> {
    this.put(placement, { ...this.state(placement), loading: true });
    await readTiles([placement], (id, content) => this.receive(id, content), { only: placement, background });
  }

  private placementsOn(): Set<string> {
    return new Set(this.portal.layout.filter((one) => isOn(this.portal, one)).map(({ id }) => id));
  }

  private listsPlugins(id: string): boolean {
    return this.portal.layout.some((one) => one.id === id && one.plugin === 'core' && one.tile === 'applications');
  }

  private loadAll(background = false): Promise<void> {
    return readTiles([...this.on], (id, content) => this.receive(id, content), { background });
  }

  /** Plugins came or went: what is back is asked for, what went is forgotten. */
  private follow(): void {
    const before = this.on;
    this.on = this.placementsOn();
    for (const id of before) if (!this.on.has(id)) this.states.delete(id);
    for (const id of this.on) if (!before.has(id) || this.listsPlugins(id)) void this.refresh(id, true);
  }

  /** Many browsers hear of a change at once: each waits a random while, so that they do not all ask together. */
  private refetchLater(plugin: string, tile: string, jitter: number): void {
    for (const { id } of this.portal.layout.filter((one) => one.plugin === plugin && one.tile === tile)) {
      setTimeout(() => {
        if (this.on.has(id)) void this.refresh(id, true);
      }, Math.random() * jitter);
    }
  }

  private receive(placement: string, content: TileContent): void {
    if (!this.on.has(placement)) return;
    const before = this.state(placement);
    this.put(
      placement,
      'problem' in content ? { ...before, problem: content.problem, loading: false } : { ...content, loading: false },
    );
  }

  private put(placement: string, state: TileState): void {
    this.states.set(placement, state);
    this.dispatchEvent(new CustomEvent('change', { detail: placement }));
  }
}
