import type { DashboardView, LayerDifference, PlacedTile } from '@tessera/contracts';
import { layoutBelow } from '@tessera/contracts/resolve-layout';
import { describeProblem, toast } from '@tessera/web-sdk';
import type { Portal } from '../../portal/portal.js';
import { readDashboard, saveDashboard } from '../dashboards.api.js';
import { shownAs } from '../shown-dashboard.js';
import { LayoutDraft } from './layout-draft.js';
import { t } from './texts.js';
import { TileNames } from './tile-names.js';
import { askSettings } from './tile-settings.js';

export type TileAct = 'hide' | 'settings';

async function save(portal: Portal, view: DashboardView, difference: LayerDifference): Promise<DashboardView> {
  const saved = await saveDashboard(view.key, { version: view.version, difference });
  portal.showDashboard(shownAs(saved, portal));
  return saved;
}

const draftOf = ({ layers, mode }: DashboardView): LayoutDraft =>
  new LayoutDraft(layoutBelow(layers, mode), layers.account, 'account', mode);

async function hide(portal: Portal, tile: PlacedTile): Promise<void> {
  const view = await readDashboard(portal.dashboard.key);
  const draft = draftOf(view);
  draft.remove(tile.id);
  await save(portal, view, draft.difference);
  const back = async (): Promise<void> => {
    const now = await readDashboard(view.key);
    const restoring = draftOf(now);
    restoring.restore(tile.id);
    await save(portal, now, restoring.difference);
  };
  const name = new TileNames(view.tiles, portal).name(tile);
  toast({ text: t('hidden', { name }), action: { label: t('hidden.undo'), run: () => void said(back()) } });
}

async function chooseSettings(portal: Portal, tile: PlacedTile): Promise<void> {
  const view = await readDashboard(portal.dashboard.key);
  const names = new TileNames(view.tiles, portal);
  const value = await askSettings(names, tile);
  if (!value) return;
  const draft = draftOf(view);
  draft.settle(tile.id, value);
  await save(portal, view, draft.difference);
}

async function said(act: Promise<void>): Promise<void> {
  try {
    await act;
  } catch (error) {
    toast({ text: t('act-failed', { why: describeProblem(error).text }), kind: 'danger' });
  }
}

/** What a tile's own menu asks for, without arranging the page; saved at once. */
export function tileAct(portal: Portal, tile: PlacedTile, act: TileAct): Promise<void> {
  return said(act === 'hide' ? hide(portal, tile) : chooseSettings(portal, tile));
}
