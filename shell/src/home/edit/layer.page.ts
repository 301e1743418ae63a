import type { LayerView } from '@tessera/contracts';
import '@tessera/ui/error-state';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { announcePage, describeProblem, navigate, onNavigated, toast } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Portal } from '../../portal/portal.js';
import { ask } from '../asking-dialog.js';
import { conflictingState, type LayerAddress, readLayer, saveLayer } from '../dashboards.api.js';
import { gridStyles } from '../grid.styles.js';
import { type ConflictChoice, LayoutConflictDialog } from './edit-dialogs.js';
import { renderAround, renderBar, renderFrame, renderOutline, renderUnder } from './editor-view.js';
import { LayoutDraft } from './layout-draft.js';
import { LayoutEditor } from './layout-editor.js';
import { t } from './texts.js';
import { TileNames } from './tile-names.js';

/** `/dashboards/agency/<code>` or `/dashboards/platform`. */
function addressOf(path: string): LayerAddress {
  const [, , kind, agency] = path.split('/');
  return kind === 'platform' ? { kind } : { kind: 'agency', agency: agency && decodeURIComponent(agency) };
}

const sameLayer = (a: LayerAddress, b: LayerAddress): boolean => a.kind === b.kind && a.agency === b.agency;

/** What an agency, or the government, puts on the dashboards of its people; the same editor as one's own. */
@element('tessera-layer-page')
export class LayerPage extends TesseraElement {
  static override styles = [base, gridStyles];

  @property({ attribute: false }) portal!: Portal;
  @state() private view: LayerView | undefined;
  @state() private editor: LayoutEditor | undefined;
  @state() private problem: unknown;
  private address: LayerAddress = { kind: 'agency' };
  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = onNavigated(this.moved);
    void this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
    this.editor?.close();
  }

  /** Another layer's address came; the same again, as by its own link, leaves what is being arranged alone. */
  private readonly moved = (): void => {
    const { pathname } = location;
    if (pathname.startsWith('/dashboards') && !sameLayer(addressOf(pathname), this.address)) void this.open();
  };

  private readonly open = async (): Promise<void> => {
    const address = addressOf(location.pathname);
    this.address = address;
    this.problem = undefined;
    this.editor?.close();
    this.editor = undefined;
    try {
      const view = await readLayer(address);
      if (address === this.address && this.isConnected) this.edit(view);
    } catch (error) {
      if (address === this.address) this.problem = error;
    }
  };

  private get heading(): string {
    const agency = this.view?.agency;
    return agency ? t('layer.agency', { name: agency.name }) : t('layer.platform');
  }

  private edit(view: LayerView): void {
    this.editor?.close();
    this.view = view;
    const draft = new LayoutDraft(view.below, view.difference, view.kind, 'custom');
    const reach = t('layer.reach', { count: view.dashboards });
    this.editor = new LayoutEditor(this, {
      draft,
      names: new TileNames(view.tiles, this.portal),
      title: [this.heading, reach].join('\u3000'),
      lockedBy: () => 'platform',
      save: () => this.save(draft),
      leave: () => {
        this.editor?.close();
        navigate('/');
      },
    });
    announcePage({ title: this.heading, crumbs: [] });
  }

  private async save(draft: LayoutDraft): Promise<boolean> {
    try {
      const saved = await saveLayer(this.address, { version: this.view?.version ?? 0, difference: draft.difference });
      this.view = saved;
      toast({ text: t('layer.saved', { count: saved.dashboards }) });
      return true;
    } catch (error) {
      const newer = conflictingState<LayerView>(error);
      if (newer) return this.settle(newer, draft);
      toast({ text: `${t('save-failed')}${describeProblem(error).text}`, kind: 'danger' });
      return false;
    }
  }

  /** Nothing of either is lost unseen: who saved first may be overwritten knowingly only. */
  private async settle(newer: LayerView, draft: LayoutDraft): Promise<boolean> {
    const choice = await ask<ConflictChoice, LayoutConflictDialog>(LayoutConflictDialog, {
      mine: draft.shown.length,
      theirs: newer.layout.shown.length,
      changes: draft.changes,
      layer: true,
    });
    if (choice === 'theirs') this.edit(newer);
    if (choice !== 'mine') return false;
    this.view = newer;
    return this.save(draft);
  }

  protected override render(): TemplateResult {
    const { editor } = this;
    if (this.problem)
      return html`<t-error-state heading=${describeProblem(this.problem).text} number=${describeProblem(this.problem).number} @t-retry=${this.open}></t-error-state>`;
    if (!editor) return html`<t-skeleton lines="8"></t-skeleton>`;
    return html`${renderBar(editor)}
      <div class="grid editing">${renderUnder(editor)}${repeat(
        editor.order,
        ({ id }) => id,
        (tile) => html`${renderOutline(editor, tile, '')}${renderFrame(editor, tile)}`,
      )}</div>${renderAround(editor)}`;
  }
}
