import type { PlacedTile } from '@tessera/contracts';
import { isLocked } from '@tessera/contracts/layout-grid';
import type { LayoutEditor } from './layout-editor.js';
import { type DragListener, followPointer, type Travel } from './pointer-drag.js';
import { t } from './texts.js';
import type { TrayCard } from './tray-cards.js';

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Pixels by which a tile in hand may stick out of the columns. */
const beyond = 12;

const within = (event: Event, selector: string): boolean =>
  event.composedPath().some((one) => one instanceof Element && one.matches(selector));

/** What of the window the edit bar above and the tray below leave free. */
function view(editor: LayoutEditor): { top: number; bottom: number } {
  const at = (name: string) => editor.host.renderRoot.querySelector(name)?.getBoundingClientRect();
  return { top: at('tessera-edit-bar')?.bottom ?? 0, bottom: at('tessera-tile-tray')?.top ?? innerHeight };
}

const listener = (editor: LayoutEditor, start: () => void, move: (travel: Travel) => void): DragListener => ({
  start,
  move(travel) {
    move(travel);
    editor.host.requestUpdate();
  },
  end: (kept) => editor.release(kept),
  view: () => view(editor),
});

/** Mouse, pen or finger went down on a frame: on the bar it moves the tile, on the corner it resizes it. */
export function framePressed(editor: LayoutEditor, tile: PlacedTile, event: PointerEvent): void {
  if (editor.isNarrow) return;
  if (within(event, '.corner')) {
    resize(editor, tile, event);
    return;
  }
  if (isLocked(tile, 'place') || !within(event, '.bar') || within(event, '.end button')) return;
  const cell = editor.placer.cell;
  followPointer(
    event,
    listener(
      editor,
      () => {
        editor.travel = { dx: 0, dy: 0 };
        editor.take(tile);
      },
      ({ dx, dy }) => {
        const { x, y, w } = tile.rect;
        // held a little way beyond the columns at most, or the page would grow to the side
        editor.travel = { dx: Math.min(Math.max(dx, -x * cell.x - beyond), (12 - x - w) * cell.x + beyond), dy };
        editor.grab?.moveTo({ x: x + Math.round(dx / cell.x), y: y + Math.round(dy / cell.y) });
      },
    ),
  );
}

function resize(editor: LayoutEditor, tile: PlacedTile, event: PointerEvent): void {
  const cell = editor.placer.cell;
  followPointer(
    event,
    listener(
      editor,
      () => editor.take(tile),
      ({ dx, dy }) => {
        const { w, h } = tile.rect;
        editor.grab?.sizeTo({ w: w + Math.round(dx / cell.x), h: h + Math.round(dy / cell.y) });
      },
    ),
  );
}

/** A card of the tray is pulled onto the grid; let go over the tray, it stays there. */
export function cardPressed(editor: LayoutEditor, card: TrayCard, event: PointerEvent): void {
  if (editor.isNarrow || editor.draft.mode === 'classic' || event.pointerType === 'touch') return;
  const tile = editor.tileOf(card);
  const cell = editor.placer.cell;
  let over = false;
  followPointer(event, {
    ...listener(
      editor,
      () => {
        editor.travel = { dx: 0, dy: 0 };
        editor.take(tile, true);
      },
      ({ clientX, clientY }) => {
        over = clientY < view(editor).bottom;
        const grid = editor.placer.grid.getBoundingClientRect();
        const x = Math.round((clientX - grid.left) / cell.x - tile.rect.w / 2);
        if (over) editor.grab?.moveTo({ x, y: Math.round((clientY - grid.top) / cell.y - 0.4) });
      },
    ),
    end: (kept) => editor.release(kept && over),
  });
}

function grabByKey(editor: LayoutEditor, tile: PlacedTile): void {
  editor.take(tile);
  editor.say(t('say.grabbed', { name: editor.nameOf(tile), place: editor.placeOf(tile.id) }));
}

/** Enter or a screen reader's press takes the tile into the hand or drops it; arrows carry it; Esc puts it back. */
export function keyOnFrame(editor: LayoutEditor, tile: PlacedTile, event: KeyboardEvent | MouseEvent): void {
  if (!within(event, '.handle')) return;
  const held = editor.grab?.id === tile.id ? editor.grab : undefined;
  if (event instanceof MouseEvent) {
    // a press by keyboard comes as keydown first; this one is of assistive technology
    if (event.detail === 0 && !editor.travel) held ? editor.release(true) : grabByKey(editor, tile);
    return;
  }
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    if (!event.repeat) held ? editor.release(true) : grabByKey(editor, tile);
    return;
  }
  if (!held || editor.travel) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    editor.release(false);
    return;
  }
  const arrow = arrows[event.key];
  if (!arrow || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const moved = event.shiftKey ? held.grow(...arrow) : held.step(...arrow);
  const place = editor.placeOf(tile.id);
  if (!moved) editor.say(t('say.edge', { place }));
  else editor.say(held.partner ? t('say.exchanged', { name: editor.nameOf(held.partner), place }) : place);
}

/** Who goes on with Tab has put the tile down where it is. */
export function lostFocus(editor: LayoutEditor, event: FocusEvent): void {
  const stays = event.relatedTarget instanceof Node && event.currentTarget === event.relatedTarget;
  if (editor.grab && !editor.travel && !stays) editor.release(true);
}
