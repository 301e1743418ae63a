import type { DashboardView, LayerDifference, PlacedTile } from '@tessera/contracts';
import { layoutBelow } from '@tessera/contracts/resolve-layout';
import { describeProblem, toast } from '@tessera/web-sdk';
import { nothing, type TemplateResult } from 'lit';
import type { Portal } from '../../portal/portal.js';
import { ask } from '../asking-dialog.js';
import { conflictingState, readDashboard, saveDashboard, seeTray } from '../dashboards.api.js';
import { shownAs } from '../shown-dashboard.js';
import { type ConflictChoice, LayoutConflictDialog } from './edit-dialogs.js';
import { renderAround, renderBar, renderFrame, renderOutline, renderUnder } from './editor-view.js';
import { LayoutDraft } from './layout-draft.js';
import { type EditorHost, LayoutEditor } from './layout-editor.js';
import { t } from './texts.js';
import { TileNames } from './tile-names.js';

/** What the home page draws while its dashboard is arranged. */
export interface HomeEditing {
  readonly order: readonly PlacedTile[];
  bar(): TemplateResult;
  under(): TemplateResult;
  over(tile: PlacedTile): TemplateResult | typeof nothing;
  around(): TemplateResult;
  /** Instead of a tile that the server does not know yet. */
  unsaved(tile: PlacedTile): TemplateResult | undefined;
  close(): void;
}

/** A person's own layer of one dashboard, as it was when editing began, and its way to the server. */
class OwnDashboard {
  constructor(
    private view: DashboardView,
    private readonly portal: Portal,
  ) {}

  get layout(): DashboardView {
    return this.view;
  }

  /** False: refused, or the person wants to go on. */
  async save(draft: LayoutDraft): Promise<boolean> {
    try {
      this.shown(await saveDashboard(this.view.key, { version: this.view.version, difference: draft.difference }));
      toast({ text: t('saved') });
      return true;
    } catch (error) {
      const newer = conflictingState<DashboardView>(error);
      if (newer) return this.settle(newer, draft);
      toast({ text: `${t('save-failed')}${describeProblem(error).text}`, kind: 'danger' });
      return false;
    }
  }

  private async settle(newer: DashboardView, draft: LayoutDraft): Promise<boolean> {
    const choice = await ask<ConflictChoice, LayoutConflictDialog>(LayoutConflictDialog, {
      mine: draft.shown.length,
      theirs: newer.layout.shown.length,
      changes: draft.changes,
    });
    if (choice === 'theirs') this.shown(newer);
    if (choice !== 'mine') return choice === 'theirs';
    this.view = newer;
    return this.save(draft);
  }

  private shown(view: DashboardView): void {
    this.view = view;
    this.portal.showDashboard(shownAs(view, this.portal));
  }
}

const draftOf = ({ layers, mode }: DashboardView, account: LayerDifference): LayoutDraft =>
  new LayoutDraft(layoutBelow(layers, mode), account, 'account', mode);

const locks = ({ locks: own, added }: LayerDifference, id: string): boolean =>
  Boolean(own[id]?.length ?? added.find((one) => one.id === id)?.locks.length);

/** Starts arranging the dashboard that the home page shows. Undefined when it cannot be read; that is said. */
export async function editHome(host: EditorHost, portal: Portal, left: () => void): Promise<HomeEditing | undefined> {
  let view: DashboardView;
  try {
    view = await readDashboard(portal.dashboard.key);
  } catch (error) {
    toast({ text: t('failed', { why: describeProblem(error).text }), kind: 'danger' });
    return undefined;
  }
  const own = new OwnDashboard(view, portal);
  const names = new TileNames(view.tiles, portal);
  const draft = draftOf(view, view.layers.account);
  const close = (): void => {
    editor.close();
    forget(view);
  };
  const leave = async (): Promise<void> => {
    close();
    left();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('tessera-home-actions')?.focus();
  };
  const editor = new LayoutEditor(host, {
    draft,
    names,
    title: view.name || t('classic'),
    lockedBy: (id) => (locks(view.layers.platform, id) ? 'platform' : 'agency'),
    save: () => own.save(draft),
    free: async () => (await import('../dashboards/dashboard-acts.js')).dashboardActs(portal, 'add'),
    leave,
  });
  const saved = (tile: PlacedTile) => portal.layout.some(({ id }) => id === tile.id);
  const known = ({ plugin }: PlacedTile) =>
    plugin === 'core' || Boolean(portal.plugin(plugin) ?? portal.disabled(plugin));
  return {
    get order() {
      return editor.order;
    },
    bar: () => renderBar(editor),
    under: () => renderUnder(editor),
    over: (tile) => (known(tile) ? renderFrame(editor, tile) : nothing),
    around: () => renderAround(editor),
    unsaved: (tile) => (saved(tile) ? undefined : renderOutline(editor, tile)),
    close,
  };
}

/** What lay in the tray as new has been seen. */
function forget({ tiles }: DashboardView): void {
  const fresh = tiles.filter(({ isNew }) => isNew).map(({ plugin, tile }) => `${plugin}/${tile}`);
  if (fresh.length) seeTray(fresh).catch(() => undefined);
}
