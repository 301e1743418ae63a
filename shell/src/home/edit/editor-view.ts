import type { PlacedTile } from '@tessera/contracts';
import { isLocked } from '@tessera/contracts/layout-grid';
import { html, nothing, type TemplateResult } from 'lit';
import './edit-bar.js';
import type { EditCommand } from './edit-bar.js';
import { cardPressed, framePressed, keyOnFrame, lostFocus } from './editor-hands.js';
import './grid-guides.js';
import './hint-bar.js';
import type { LayoutEditor } from './layout-editor.js';
import './show-list.js';
import { t } from './texts.js';
import './tile-frame.js';
import type { FrameAct } from './tile-frame.js';
import './tile-outline.js';
import './tile-tray.js';
import { type TrayCard, type TrayCards, trayCards } from './tray-cards.js';

/** Fixed places take nothing new: what is there may be shown or hidden. */
const cards = ({ draft, parts }: LayoutEditor): TrayCards => {
  const all = trayCards(parts.names.offered, draft.shown, draft.removed);
  const away = [...all.new, ...all.removed].filter(({ removed }) => removed);
  return draft.mode === 'classic' ? { new: [], offered: [], removed: away } : all;
};

/** Instead of the page's title. */
export function renderBar(editor: LayoutEditor): TemplateResult {
  const { draft, parts, listed, saving } = editor;
  return html`<tessera-edit-bar name=${parts.title} .changes=${draft.changes} ?redoable=${draft.canRedo} ?listed=${listed} ?saving=${saving} ?fixed=${draft.mode === 'classic'}
    @t-edit=${(event: CustomEvent<EditCommand>) => void editor.command(event.detail)}></tessera-edit-bar>`;
}

/** First in the grid, under the tiles. */
export function renderUnder({ grab, isNarrow }: LayoutEditor): TemplateResult {
  const rect = grab?.rect;
  return html`${isNarrow ? nothing : html`<tessera-grid-guides></tessera-grid-guides>`}${rect ? html`<tessera-target-field size=${t('size', { w: rect.w, h: rect.h })}></tessera-target-field>` : nothing}`;
}

/** Right behind its tile in the document, over it on the screen. */
export function renderFrame(editor: LayoutEditor, tile: PlacedTile): TemplateResult {
  const { draft, grab, parts, order } = editor;
  const held = grab?.id === tile.id ? grab : undefined;
  const own = draft.layer === 'account' ? undefined : draft.locksOf(tile.id).length;
  return html`<tessera-tile-frame data-placement=${tile.id} .tile=${tile} name=${editor.nameOf(tile)} ?grabbed=${Boolean(held)}
    size=${held ? t('size', { w: held.rect.w, h: held.rect.h }) : ''} ?narrow=${editor.isNarrow} .ownLocks=${own} .lockedBy=${parts.lockedBy(tile.id)}
    ?configurable=${Boolean(parts.names.kind(tile)?.settings)} ?sizable=${draft.mode === 'custom' && !isLocked(tile, 'size')}
    ?first=${order[0]?.id === tile.id} ?last=${order.at(-1)?.id === tile.id}
    @t-frame=${(event: CustomEvent<FrameAct>) => void editor.act(tile, event.detail)}
    @pointerdown=${(event: PointerEvent) => framePressed(editor, tile, event)} @keydown=${(event: KeyboardEvent) => keyOnFrame(editor, tile, event)}
    @click=${(event: MouseEvent) => keyOnFrame(editor, tile, event)} @focusout=${(event: FocusEvent) => lostFocus(editor, event)}></tessera-tile-frame>`;
}

/** Stands in for a tile that has nothing to show yet. */
export function renderOutline({ parts }: LayoutEditor, tile: PlacedTile, note = t('outline')): TemplateResult {
  return html`<tessera-tile-outline data-placement=${tile.id} name=${parts.names.name(tile)} icon=${parts.names.icon(tile)} note=${note} inert></tessera-tile-outline>`;
}

function renderList(editor: LayoutEditor): TemplateResult {
  const { draft } = editor;
  const known = [
    ...draft.shown.map((tile) => ({ tile, shown: true })),
    ...draft.removed.map((tile) => ({ tile, shown: false })),
  ]
    .map((one) => ({ ...one, name: editor.nameOf(one.tile) }))
    .sort((a, b) => a.name.localeCompare(b.name, document.documentElement.lang));
  const show = ({ detail: { id, shown } }: CustomEvent<{ id: string; shown: boolean }>): void => {
    const away = draft.removed.find((tile) => tile.id === id);
    const card = away && {
      key: id,
      name: editor.nameOf(away),
      icon: '',
      from: '',
      size: [away.rect.w, away.rect.h] as const,
      isNew: false,
      removed: away,
    };
    if (!shown) editor.remove(id);
    else if (card) editor.add(card);
  };
  return html`<tessera-show-list .tiles=${known} @t-show=${show}></tessera-show-list>`;
}

/** Behind the grid: tray, list, hints, live region. */
export function renderAround(editor: LayoutEditor): TemplateResult {
  const { grab, travel, listed, draft } = editor;
  const held = grab?.tiles.find(({ id }) => id === grab.id);
  const card = (event: CustomEvent<{ card: TrayCard }>) => editor.add(event.detail.card);
  const down = ({ detail: { card: pressed, event } }: CustomEvent<{ card: TrayCard; event: PointerEvent }>) =>
    cardPressed(editor, pressed, event);
  return html`
    <div class="live" role="status">${editor.message}</div>
    ${listed ? renderList(editor) : nothing}
    <tessera-tile-tray .cards=${cards(editor)} only=${draft.mode === 'classic' ? 'removed' : ''} @t-take=${card} @t-card-down=${down}></tessera-tile-tray>
    ${held && !travel ? html`<tessera-hint-bar name=${editor.nameOf(held)} ?sizable=${draft.mode === 'custom' && !isLocked(held, 'size')}></tessera-hint-bar>` : nothing}`;
}
