import type { PlacedTile, Rect } from '@tessera/contracts';
import { movedTo, type SizeLimits, sameArrangement, sizedTo, stepped, tileOf, withNew } from './arrange.js';
import type { LayoutDraft } from './layout-draft.js';

/** A tile in somebody's hand, by pointer or by keyboard; nothing is kept of it until it is dropped. */
export class Grab {
  readonly from: readonly PlacedTile[];
  /** Where all would be if it were dropped now. */
  tiles: readonly PlacedTile[];
  /** On a classic dashboard: with whom it would change places. */
  partner: PlacedTile | undefined;
  private readonly isNew: boolean;

  constructor(
    private readonly draft: LayoutDraft,
    readonly id: string,
    private readonly limits: SizeLimits,
    /** A tile that is not on the dashboard yet. */
    extra?: PlacedTile,
  ) {
    this.from = extra ? withNew(draft.shown, extra) : draft.shown;
    this.tiles = this.from;
    this.isNew = extra !== undefined;
  }

  get start(): Rect {
    return this.rectIn(this.from);
  }

  /** Where it would lie. */
  get rect(): Rect {
    return this.partner?.rect ?? this.rectIn(this.tiles);
  }

  get isChanged(): boolean {
    return this.isNew || this.partner !== undefined || !sameArrangement(this.from, this.tiles);
  }

  /** @param cell wanted place of its upper left corner */
  moveTo(cell: { x: number; y: number }): void {
    if (this.draft.mode === 'classic') this.partner = this.partnerAt(cell);
    else this.tiles = movedTo(this.from, this.id, cell);
  }

  sizeTo(size: { w: number; h: number }): void {
    if (this.draft.mode === 'custom') this.tiles = sizedTo(this.from, this.id, size, this.limits);
  }

  /** One arrow key; false when it goes no further that way. */
  step(dx: number, dy: number): boolean {
    const before = this.rect;
    if (this.draft.mode === 'classic') this.partner = this.nextPartner(dx + dy);
    else this.tiles = stepped(this.tiles, this.id, dx, dy);
    return this.hasLeft(before);
  }

  /** Shift and an arrow key; false when it may not be larger or smaller. */
  grow(dw: number, dh: number): boolean {
    const before = this.rect;
    if (this.draft.mode === 'custom')
      this.tiles = sizedTo(this.tiles, this.id, { w: before.w + dw, h: before.h + dh }, this.limits);
    return this.hasLeft(before);
  }

  drop(): void {
    if (this.partner) this.draft.exchange(this.id, this.partner.id);
    else if (this.isChanged) this.draft.arrange(this.tiles);
  }

  private hasLeft(before: Rect): boolean {
    const { x, y, w, h } = this.rect;
    return x !== before.x || y !== before.y || w !== before.w || h !== before.h;
  }

  private rectIn(tiles: readonly PlacedTile[]): Rect {
    const rect = tileOf(tiles, this.id)?.rect;
    if (!rect) throw new Error(`${this.id} is not on the dashboard`);
    return rect;
  }

  private partnerAt({ x, y }: { x: number; y: number }): PlacedTile | undefined {
    const { w, h } = this.start;
    const [middle, half] = [x + w / 2, y + h / 2];
    return this.from.find(
      ({ id, rect }) =>
        middle >= rect.x && middle < rect.x + rect.w && half >= rect.y && half < rect.y + rect.h && this.suits(id),
    );
  }

  private suits(id: string): boolean {
    return this.draft.mayExchange(this.id, id);
  }

  /** The next place of the same size in reading order; one's own place is among them. */
  private nextPartner(direction: number): PlacedTile | undefined {
    const places = this.from.filter(({ id }) => id === this.id || this.suits(id));
    const now = places.findIndex(({ id }) => id === (this.partner?.id ?? this.id));
    const next = places[now + Math.sign(direction)];
    if (!next) return this.partner;
    return next.id === this.id ? undefined : next;
  }
}
