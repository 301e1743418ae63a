import '@tessera/ui/button';
import '@tessera/ui/checkbox';
import '@tessera/ui/empty';
import { base, panel } from '@tessera/ui/styles';
import { can, navigate, PageElement, toast } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { AgencyItem } from '../frame/agencies.api.js';
import '../frame/agency-tree.js';
import type { AgencyTree } from '../frame/agency-tree.js';
import '../frame/import-dialog.js';
import type { ImportDialog } from '../frame/import-dialog.js';
import { Loading } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import './agency-detail.js';
import type { AgencyAct } from './agency-detail.js';
import './create-agency-dialog.js';
import type { CreateAgencyDialog } from './create-agency-dialog.js';
import './dissolve-agency-dialog.js';
import type { DissolveAgencyDialog } from './dissolve-agency-dialog.js';
import './merge-agency-dialog.js';
import type { MergeAgencyDialog } from './merge-agency-dialog.js';
import './move-agency-dialog.js';
import type { MoveAgencyDialog } from './move-agency-dialog.js';
import { type AgencyDetail, organisation } from './organisation.api.js';
import { organisationStyles } from './organisation.styles.js';
import { t } from './texts.js';

const addressOf = (code: string): string => `/console/organisation/${encodeURIComponent(code)}`;

/** The tree of the government at the left, the chosen node at the right; under 1024 px one after the other. */
export default class OrganisationPage extends PageElement {
  static override styles = [base, panel, pageHeadStyles, organisationStyles];

  private readonly detail = new Loading<AgencyDetail>(this, () => organisation.detail(this.code));
  @state() private withDissolved = false;
  @query('console-agency-tree') private tree!: AgencyTree;
  @query('console-create-agency') private createDialog!: CreateAgencyDialog;
  @query('console-move-agency') private moveDialog!: MoveAgencyDialog;
  @query('console-merge-agency') private mergeDialog!: MergeAgencyDialog;
  @query('console-dissolve-agency') private dissolveDialog!: DissolveAgencyDialog;
  @query('console-import-dialog') private importDialog!: ImportDialog;

  private get code(): string {
    return this.params.code ?? '';
  }

  protected pageTitle(): string {
    return this.code ? (this.detail.value?.name ?? t('title')) : t('title');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('params') || this.detail.value?.code === this.code) return;
    this.detail.set(undefined);
    if (this.code) void this.detail.load();
  }

  private shown(node: AgencyDetail, text: string): void {
    toast({ text, kind: 'success' });
    if (node.code === this.code) this.detail.set(node);
    else navigate(addressOf(node.code));
    void this.tree.refresh();
  }

  private readonly acts: Record<AgencyAct, (node: AgencyDetail) => Promise<void>> = {
    create: async (node) => this.create(node),
    move: async (node) => {
      const moved = await this.moveDialog.ask(node);
      if (moved)
        this.shown(moved, t('move.done', { name: moved.name, parent: moved.path.at(-1)?.name ?? t('move.root') }));
    },
    merge: async (node) => {
      const merged = await this.mergeDialog.ask(node);
      if (merged) this.shown(merged, t('merge.done', { name: merged.name }));
    },
    dissolve: async (node) => {
      const dissolved = await this.dissolveDialog.ask(node);
      if (dissolved) this.shown(dissolved, t('dissolve.done', { name: dissolved.name }));
    },
  };

  private async create(parent: AgencyItem | null): Promise<void> {
    const made = await this.createDialog.ask(parent);
    if (made) this.shown(made, t('create.done', { name: made.name }));
  }

  private readonly import = async (): Promise<void> => {
    const report = await this.importDialog.ask();
    if (!report) return;
    toast({ text: t('import.done', { created: report.created, updated: report.updated }), kind: 'success' });
    void this.tree.refresh();
    if (this.code) void this.detail.load({ background: true });
  };

  private readonly saved = ({ detail }: CustomEvent<AgencyDetail>): void => {
    this.detail.set(detail);
    void this.tree.refresh();
  };

  private renderDetail(): TemplateResult {
    if (!this.code)
      return html`<div class="panel none"><t-empty icon="sitemap" heading=${t('detail.none')} note=${t('detail.none-note')}></t-empty></div>`;
    return this.detail.render(
      (
        node,
      ) => html`<console-agency-detail .node=${node} @t-act=${({ detail }: CustomEvent<AgencyAct>) => void this.acts[detail](node)}
        @t-saved=${this.saved} @t-reload=${() => void this.detail.load()}></console-agency-detail>`,
    );
  }

  private renderActs(): TemplateResult | typeof nothing {
    if (!can('create', 'Agency')) return nothing;
    return html`<t-button icon="file-import" @click=${this.import}>${t('act.import')}</t-button>
      <t-button icon="plus" @click=${() => void this.create(null)}>${t('act.create-root')}</t-button>`;
  }

  protected override render(): TemplateResult {
    return html`${pageHead(t('title'), { acts: this.renderActs() })}
      <div class="split ${this.code ? 'chosen' : ''}">
        <section class="panel tree" aria-label=${t('tree')}>
          <console-agency-tree .selected=${this.code} ?with-dissolved=${this.withDissolved}
            @t-agency=${({ detail }: CustomEvent<AgencyItem>) => navigate(addressOf(detail.code))}></console-agency-tree>
          <t-checkbox label=${t('tree.dissolved')} .checked=${this.withDissolved} @change=${() => (this.withDissolved = !this.withDissolved)}></t-checkbox>
        </section>
        <div class="detail">
          ${this.code ? html`<t-button class="back" variant="quiet" size="small" icon="arrow-left" href="/console/organisation">${t('tree.back')}</t-button>` : nothing}
          ${this.renderDetail()}
        </div>
      </div>
      <console-create-agency></console-create-agency><console-move-agency></console-move-agency>
      <console-merge-agency></console-merge-agency><console-dissolve-agency></console-dissolve-agency>
      <console-import-dialog kind="agencies"></console-import-dialog>`;
  }
}
