import type {
  DashboardMode,
  LayerDifference,
  LayerKind,
  LockKind,
  PlacedTile,
  Placement,
  ResolvedLayout,
} from '@tessera/contracts';
import { exchanged, mayExchange } from '@tessera/contracts/classic-layout';
import { inReadingOrder } from '@tessera/contracts/layout-grid';
import { differenceOf, emptyDifference, withLayerOf } from '@tessera/contracts/resolve-layout';
import { tileOf } from './arrange.js';

const without = (ids: readonly string[], id: string): string[] => ids.filter((one) => one !== id);
const record = <Value>(entries: (readonly [string, Value])[]): Record<string, Value> => Object.fromEntries(entries);

/** One layer of a dashboard while somebody changes it: what it says now, and every step back and forth. */
export class LayoutDraft {
  private past: LayerDifference[] = [];
  private future: LayerDifference[] = [];
  private shownNow: PlacedTile[] = [];
  private removedNow: PlacedTile[] = [];

  /** @param below what the layer stands on */
  constructor(
    readonly below: ResolvedLayout,
    private now: LayerDifference,
    readonly layer: LayerKind,
    readonly mode: DashboardMode,
  ) {
    this.resolve();
  }

  get difference(): LayerDifference {
    return this.now;
  }

  /** In reading order. `locks` are those of lower layers only: what holds for whoever edits this one. */
  get shown(): readonly PlacedTile[] {
    return this.shownNow;
  }

  get removed(): readonly PlacedTile[] {
    return this.removedNow;
  }

  /** Unsaved steps. */
  get changes(): number {
    return this.past.length;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  undo(): void {
    this.travel(this.past, this.future);
  }

  redo(): void {
    this.travel(this.future, this.past);
  }

  /** Everything as the layers below have it. */
  reset(): void {
    this.change(emptyDifference());
  }

  /** The person's whole arrangement; ignored where places are fixed. */
  arrange(tiles: readonly PlacedTile[]): void {
    if (this.mode === 'classic') return;
    const shown = new Set(tiles.map(({ id }) => id));
    const away = this.removedNow.filter(({ id }) => !shown.has(id));
    const own = away.filter(({ layer }) => layer === this.layer);
    const next = differenceOf(this.below, tiles);
    const kept = <Value>(from: Record<string, Value>) =>
      record(Object.entries(from).filter(([id]) => away.some((tile) => tile.id === id)));
    this.change({
      ...next,
      added: [...next.added, ...own.map(({ layer: _layer, ...tile }) => tile)],
      removed: [...new Set([...next.removed, ...this.now.removed.filter((id) => away.some((tile) => tile.id === id))])],
      // what is put away keeps its place and settings for the day it comes back
      moved: { ...kept(this.now.moved), ...next.moved },
      settings: { ...kept(this.now.settings), ...next.settings },
      locks: this.now.locks,
    });
  }

  remove(id: string): void {
    const { restored, removed, moved, settings } = this.now;
    // an offered tile is away by itself, unless its place or settings say that it is wanted
    const away = this.isOffered(id) && !Object.hasOwn(moved, id) && !Object.hasOwn(settings, id);
    this.change({ ...this.now, restored: without(restored, id), removed: away ? removed : [...removed, id] });
  }

  restore(id: string): void {
    const { restored, removed } = this.now;
    const back = this.isOffered(id) ? [...without(restored, id), id] : restored;
    this.change({ ...this.now, restored: back, removed: without(removed, id) });
  }

  settle(id: string, settings: Placement['settings']): void {
    const { added } = this.now;
    if (added.some((one) => one.id === id))
      this.change({ ...this.now, added: added.map((one) => (one.id === id ? { ...one, settings } : one)) });
    else this.change({ ...this.now, settings: { ...this.now.settings, [id]: settings } });
  }

  /** What this layer locks of a tile for the layers above it. */
  locksOf(id: string): readonly LockKind[] {
    return [...new Set([...(this.now.locks[id] ?? []), ...(this.now.added.find((one) => one.id === id)?.locks ?? [])])];
  }

  lock(id: string, kinds: LockKind[]): void {
    const { [id]: _before, ...others } = this.now.locks;
    const added = this.now.added.map((one) => (one.id === id ? { ...one, locks: [] } : one));
    this.change({ ...this.now, added, locks: kinds.length ? { ...others, [id]: kinds } : others });
  }

  mayExchange(id: string, other: string): boolean {
    return mayExchange(this.below, id, other);
  }

  /** Two tiles of a classic dashboard change places. */
  exchange(id: string, other: string): void {
    this.change(exchanged(this.below, this.now, id, other));
  }

  private change(next: LayerDifference): void {
    if (JSON.stringify(next) === JSON.stringify(this.now)) return;
    this.past.push(this.now);
    this.future = [];
    this.now = next;
    this.resolve();
  }

  private travel(from: LayerDifference[], to: LayerDifference[]): void {
    const next = from.pop();
    if (!next) return;
    to.push(this.now);
    this.now = next;
    this.resolve();
  }

  private resolve(): void {
    const { shown, removed } = withLayerOf(this.mode, this.below, this.now, this.layer);
    const lower = new Map([...this.below.shown, ...this.below.removed].map((tile) => [tile.id, tile.locks]));
    const freed = (tile: PlacedTile): PlacedTile => ({ ...tile, locks: lower.get(tile.id) ?? [] });
    this.shownNow = inReadingOrder(shown.map(freed));
    this.removedNow = removed.map(freed);
  }

  /** The layers below do not show it by themselves. */
  private isOffered(id: string): boolean {
    return tileOf(this.below.removed, id) !== undefined;
  }

  has(id: string): boolean {
    return tileOf(this.shownNow, id) !== undefined || tileOf(this.removedNow, id) !== undefined;
  }
}
