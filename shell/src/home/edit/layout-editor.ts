import type { LockKind, PlacedTile } from '@tessera/contracts';
import { inReadingOrder, isLocked } from '@tessera/contracts/layout-grid';
import { confirm } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ask } from '../asking-dialog.js';
import { reordered, tileOf, withNew } from './arrange.js';
import type { EditCommand } from './edit-bar.js';
import { TileLocksDialog } from './edit-dialogs.js';
import { editGridStyles } from './edit-grid.styles.js';
import { Grab } from './grab.js';
import { GridPlacer, narrow } from './grid-placer.js';
import type { LayoutDraft } from './layout-draft.js';
import { askBeforeLeaving } from './leave-guard.js';
import { t } from './texts.js';
import type { FrameAct, TileFrame } from './tile-frame.js';
import type { TileNames } from './tile-names.js';
import { askSettings } from './tile-settings.js';
import type { TrayCard } from './tray-cards.js';

export type EditorHost = ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment };

export interface EditorParts {
  draft: LayoutDraft;
  names: TileNames;
  /** Whose layout it is, beside 「編輯版面」. */
  title: string;
  /** Which of the layers below locks a tile. */
  lockedBy(id: string): 'platform' | 'agency';
  /** Stores the draft; false when it was not: the person goes on arranging. */
  save(): Promise<boolean>;
  /** Makes a dashboard of free places out of this one. */
  free?(): void;
  /** Ends editing, whether or not anything was saved. */
  leave(): void;
}

/** Everything one can do to a layout; the host draws its tiles in `order` and what `editor-view` makes of this. */
export class LayoutEditor implements ReactiveController {
  grab: Grab | undefined;
  /** The tile in hand follows a pointer, so far from where it was taken. */
  travel: { dx: number; dy: number } | undefined;
  /** What the live region says. */
  message = '';
  listed = false;
  saving = false;
  readonly placer: GridPlacer;
  private frozen: readonly PlacedTile[] | undefined;
  private readonly gone = new AbortController();

  constructor(
    readonly host: EditorHost,
    readonly parts: EditorParts,
  ) {
    this.placer = new GridPlacer(host);
    const root = host.renderRoot;
    if (
      root instanceof ShadowRoot &&
      editGridStyles.styleSheet &&
      !root.adoptedStyleSheets.includes(editGridStyles.styleSheet)
    )
      root.adoptedStyleSheets.push(editGridStyles.styleSheet);
    const { signal } = this.gone;
    narrow.addEventListener('change', () => host.requestUpdate(), { signal });
    window.addEventListener('keydown', this.shortcut, { signal });
    askBeforeLeaving(
      () => this.mayLeave(),
      () => this.draft.changes > 0,
      signal,
    );
    host.addController(this);
  }

  get draft(): LayoutDraft {
    return this.parts.draft;
  }

  get isNarrow(): boolean {
    return narrow.matches;
  }

  /** Where all are at this moment, the tile in hand included. */
  get tiles(): readonly PlacedTile[] {
    return this.grab?.tiles ?? this.draft.shown;
  }

  /** The order in the document: that of reading, but not changed while a tile is in hand, which would let go of it. */
  get order(): readonly PlacedTile[] {
    return this.frozen ?? inReadingOrder(this.draft.shown);
  }

  hostUpdated(): void {
    this.placer.grid.classList.toggle('listed', this.listed);
    this.placer.place(this.tiles, this.grab, this.travel);
    if (this.grab && !this.travel) this.frame(this.grab.id)?.scrollIntoView({ block: 'nearest' });
  }

  close(): void {
    this.gone.abort();
    this.host.removeController(this);
    this.placer.clear();
  }

  nameOf = (tile: { plugin: string; tile: string }): string => this.parts.names.name(tile);

  say(message: string): void {
    // the same words again would not be read again
    this.message = message === this.message ? `${message}\u00a0` : message;
    this.host.requestUpdate();
  }

  placeOf(id: string): string {
    const rect = this.grab?.id === id ? this.grab.rect : tileOf(this.tiles, id)?.rect;
    return rect ? t('say.place', { column: rect.x + 1, row: rect.y + 1, w: rect.w, h: rect.h }) : '';
  }

  take(tile: PlacedTile, extra = false): void {
    this.frozen = this.order;
    this.grab = new Grab(this.draft, tile.id, this.parts.names.limits(tile), extra ? tile : undefined);
    this.host.requestUpdate();
  }

  /** Lets go of the tile in hand, there or back where it was. */
  release(kept: boolean): void {
    const { grab } = this;
    if (!grab) return;
    const tile = tileOf(grab.tiles, grab.id);
    this.grab = undefined;
    this.travel = undefined;
    this.frozen = undefined;
    if (kept) grab.drop();
    if (tile) this.say(t(kept ? 'say.dropped' : 'say.back', { name: this.nameOf(tile), place: this.placeOf(tile.id) }));
    if (tileOf(this.draft.shown, grab.id)) void this.focus(grab.id);
  }

  /** One earlier or later, by the buttons of narrow screens. */
  reorder(id: string, by: -1 | 1): void {
    const tile = tileOf(this.draft.shown, id);
    if (!tile) return;
    if (this.draft.mode === 'classic') {
      const grab = new Grab(this.draft, id, this.parts.names.limits(tile));
      if (grab.step(0, by)) grab.drop();
    } else this.draft.arrange(reordered(this.draft.shown, id, by));
    const index = this.order.findIndex((one) => one.id === id) + 1;
    this.say(t('say.order', { name: this.nameOf(tile), index, total: this.order.length }));
    void this.focusButton(id, by < 0 ? 'earlier' : 'later');
  }

  remove(id: string): void {
    const tile = tileOf(this.draft.shown, id);
    if (!tile || isLocked(tile, 'presence')) return;
    const index = this.order.findIndex((one) => one.id === id);
    this.draft.remove(id);
    this.say(t('say.removed', { name: this.nameOf(tile) }));
    const next = this.order[Math.min(index, this.order.length - 1)];
    if (next) void this.focus(next.id);
  }

  /** From the tray, at the first place that is free. */
  add(card: TrayCard): void {
    const tile = this.tileOf(card);
    if (card.removed && this.draft.mode === 'classic') this.draft.restore(tile.id);
    else this.draft.arrange(withNew(this.draft.shown, tile));
    this.say(t('say.added', { name: card.name, place: this.placeOf(tile.id) }));
    void this.focus(tile.id);
  }

  /** The tile that a card of the tray stands for. */
  tileOf({ offered, removed, size: [w, h] }: TrayCard): PlacedTile {
    if (removed) return removed;
    if (!offered) throw new Error('A card without a tile');
    const { plugin, tile } = offered;
    const base = `${plugin}-${tile}`.slice(0, 56);
    let id = base;
    for (let count = 2; this.draft.has(id); count++) id = `${base}-${count}`;
    return { id, plugin, tile, rect: { x: 0, y: 0, w, h }, settings: {}, locks: [], layer: this.draft.layer };
  }

  async act(tile: PlacedTile, what: FrameAct): Promise<void> {
    if (what === 'remove') this.remove(tile.id);
    else if (what === 'earlier' || what === 'later') this.reorder(tile.id, what === 'earlier' ? -1 : 1);
    else if (what === 'locks') await this.chooseLocks(tile);
    else await this.chooseSettings(tile);
  }

  async command(what: EditCommand): Promise<void> {
    this.release(false);
    if (what === 'list') this.listed = !this.listed;
    else if (what === 'undo' || what === 'redo') this.travelInTime(what);
    else if (what === 'default') {
      this.draft.reset();
      this.say(t('say.default'));
    } else if (what === 'cancel' || what === 'free') {
      if (!(await this.mayLeave())) return;
      this.parts.leave();
      if (what === 'free') this.parts.free?.();
    } else await this.done();
    this.host.requestUpdate();
  }

  async focus(id: string): Promise<void> {
    await this.host.updateComplete;
    const frame = this.frame(id);
    await frame?.updateComplete;
    frame?.focus();
    frame?.scrollIntoView({ block: 'nearest' });
  }

  private async focusButton(id: string, act: FrameAct): Promise<void> {
    await this.focus(id);
    const root = this.frame(id)?.renderRoot;
    const button = root?.querySelector<HTMLButtonElement>(`[data-act="${act}"]`);
    (button?.disabled ? root?.querySelector<HTMLButtonElement>('[data-act]:not(:disabled)') : button)?.focus();
  }

  private frame(id: string): TileFrame | null {
    return this.host.renderRoot.querySelector<TileFrame>(`tessera-tile-frame[data-placement="${CSS.escape(id)}"]`);
  }

  private travelInTime(what: 'undo' | 'redo'): void {
    if (what === 'undo' ? !this.draft.changes : !this.draft.canRedo) return;
    this.draft[what]();
    this.say(t(what === 'undo' ? 'say.undone' : 'say.redone'));
  }

  private async done(): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    this.host.requestUpdate();
    try {
      if (this.draft.changes === 0 || (await this.parts.save())) this.parts.leave();
    } finally {
      this.saving = false;
    }
  }

  private async mayLeave(): Promise<boolean> {
    if (!this.draft.changes) return true;
    const count = this.draft.changes;
    return confirm({
      title: t('discard', { count }),
      text: t('discard.text'),
      action: t('discard.action'),
      danger: true,
    });
  }

  private async chooseSettings(tile: PlacedTile): Promise<void> {
    const chosen = await askSettings(this.parts.names, tile);
    if (!chosen) return;
    this.draft.settle(tile.id, chosen);
    this.say(t('say.settings', { name: this.nameOf(tile) }));
  }

  private async chooseLocks(tile: PlacedTile): Promise<void> {
    const parts = { name: this.nameOf(tile), kinds: this.draft.locksOf(tile.id), given: tile.locks };
    const chosen = await ask<LockKind[], TileLocksDialog>(TileLocksDialog, parts);
    if (!chosen) return;
    this.draft.lock(
      tile.id,
      chosen.filter((kind) => !tile.locks.includes(kind)),
    );
    this.host.requestUpdate();
  }

  private readonly shortcut = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector('dialog[open]')) return;
    const key = event.key.toLowerCase();
    const typing = event
      .composedPath()
      .some((one) => one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement);
    if (typing || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    void this.command(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  };
}
