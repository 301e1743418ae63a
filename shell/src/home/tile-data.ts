import type { Placement } from '@tessera/contracts';
import { type ApiProblem, live } from '@tessera/web-sdk';
import type { Portal } from '../portal/portal.js';
import { readTiles, type TileContent } from './tile-feed.js';
import { TilePace } from './tile-pace.js';

export interface TileState {
  /** Last good data, kept while a refresh fails. */
  data?: unknown;
  at?: string;
  problem?: ApiProblem;
  loading: boolean;
}

const isOn = (portal: Portal, { plugin }: Placement) => plugin === 'core' || portal.plugin(plugin) !== undefined;

const pluginsOf = ({ plugins }: Portal): string => plugins.map(({ id }) => id).join();

/** What makes the data of a placement other data. */
const sourceOf = ({ plugin, tile, settings }: Placement) => JSON.stringify([plugin, tile, settings]);

/** The data of all tiles of the home page: one stream at first, joint refetches after. `change` names the placement. */
export class TileData extends EventTarget {
  private readonly states = new Map<string, TileState>();
  /** Placements with data, and where those come from. */
  private on: Map<string, string>;
  private plugins: string;
  private readonly wanted = new Set<string>();
  private questions = 0;
  /** Which question each placement's state comes from: the answer to an earlier one may come later, and is old then. */
  private readonly answered = new Map<string, number>();
  private inBackground = true;
  private readonly pace = new TilePace((placement) => {
    if (this.on.has(placement)) this.refresh(placement, true);
  });
  /** Tiles of which the server said that they changed, while that is waited for. */
  private readonly hinted = new Set<string>();

  constructor(private readonly portal: Portal) {
    super();
    this.on = this.placementsOn();
    this.plugins = pluginsOf(portal);
    void this.loadAll();
    portal.addEventListener('change', () => this.follow());
    live.on('tile-changed', ({ plugin, tile, jitter }) => this.refetchLater(plugin, tile, jitter));
    live.on('resync', () => void this.loadAll(true));
    window.addEventListener('online', () => void this.loadAll(true));
  }

  state(placement: string): TileState {
    return this.states.get(placement) ?? { loading: this.on.has(placement) };
  }

  /** One placement anew soon, which no person asked for. */
  wish(placement: string): void {
    this.pace.wish(placement);
  }

  /** One placement anew at once. What is asked for at once goes in one request. */
  refresh(placement: string, background = false): void {
    this.put(placement, { ...this.state(placement), loading: true });
    if (this.wanted.size === 0) queueMicrotask(() => void this.ask());
    this.wanted.add(placement);
    this.inBackground &&= background;
  }

  private ask(): Promise<void> {
    const only = [...this.wanted];
    const background = this.inBackground;
    this.wanted.clear();
    this.inBackground = true;
    return this.read(only, { only, background });
  }

  private placementsOn(): Map<string, string> {
    return new Map(this.portal.layout.filter((one) => isOn(this.portal, one)).map((one) => [one.id, sourceOf(one)]));
  }

  private listsPlugins(id: string): boolean {
    return this.portal.layout.some((one) => one.id === id && one.plugin === 'core' && one.tile === 'applications');
  }

  private loadAll(background = false): Promise<void> {
    return this.read([...this.on.keys()], { background });
  }

  private read(wanted: readonly string[], options: { only?: readonly string[]; background: boolean }): Promise<void> {
    const question = ++this.questions;
    const asked = this.on;
    const receive = (id: string, content: TileContent) => {
      // settings that changed meanwhile are asked for in a question of their own
      if (asked.get(id) === this.on.get(id)) this.receive(id, content, question);
    };
    const answered = readTiles(wanted, receive, options);
    this.pace.note(wanted, answered);
    return answered;
  }

  /** Plugins or tiles came or went, or have other settings: what is new is asked for, what went is forgotten. */
  private follow(): void {
    const before = this.on;
    const switched = this.plugins !== pluginsOf(this.portal);
    this.plugins = pluginsOf(this.portal);
    this.on = this.placementsOn();
    for (const [id, source] of before) if (this.on.get(id) !== source) this.forget(id);
    for (const [id, source] of this.on)
      if (before.get(id) !== source || (switched && this.listsPlugins(id))) this.refresh(id, true);
  }

  /** Many browsers hear of a change at once: each waits a random while, so that they do not all ask together. */
  private refetchLater(plugin: string, tile: string, jitter: number): void {
    const name = `${plugin}/${tile}`;
    if (this.hinted.has(name)) return;
    this.hinted.add(name);
    setTimeout(() => {
      this.hinted.delete(name);
      for (const one of this.portal.layout)
        if (one.plugin === plugin && one.tile === tile && this.on.has(one.id)) this.wish(one.id);
    }, Math.random() * jitter);
  }

  private receive(placement: string, content: TileContent, question: number): void {
    if (!this.on.has(placement) || question < (this.answered.get(placement) ?? 0)) return;
    this.answered.set(placement, question);
    const before = this.state(placement);
    this.put(
      placement,
      'problem' in content ? { ...before, problem: content.problem, loading: false } : { ...content, loading: false },
    );
  }

  private forget(placement: string): void {
    this.states.delete(placement);
    this.answered.delete(placement);
  }

  private put(placement: string, state: TileState): void {
    this.states.set(placement, state);
    this.dispatchEvent(new CustomEvent('change', { detail: placement }));
  }
}
