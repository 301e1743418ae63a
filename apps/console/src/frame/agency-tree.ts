import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/search-field';
import { base } from '@tessera/ui/styles';
import '@tessera/ui/tree';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type AgencyItem, agencyByCode, childrenOf, searchAgencies } from './agencies.api.js';
import { foundNodes, type NodeLook, treeOf } from './agency-branches.js';
import { failure, Loading } from './loading.js';
import { t } from './texts.js';

/**
 * The organisation tree, fetched level by level, with a search over all of it. Sends `t-agency` with the chosen node.
 * `refresh()` fetches the open levels anew after a change.
 */
@element('console-agency-tree')
export class AgencyTree extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: flex; flex-direction: column; min-height: 0; }
      t-search-field { margin-bottom: 8px; }
      .tree { flex: 1; min-height: 0; overflow: auto; padding: 3px; }
      p { padding: 8px; }
    `,
  ];

  /** Code of the chosen node. */
  @property() selected = '';
  /** Code of a node that cannot be chosen, nor what hangs below it (a node cannot move below itself). */
  @property() without = '';
  @property({ type: Boolean, attribute: 'without-units' }) withoutUnits = false;
  @property({ type: Boolean, attribute: 'with-dissolved' }) withDissolved = false;
  @state() private q = '';
  @state() private expanded: ReadonlySet<string> = new Set();
  private branches = new Map<string, AgencyItem[]>();
  private readonly roots = new Loading(this, () => this.fetchRoots());
  private readonly found = new Loading(this, () => searchAgencies(this.q, this.listed));

  private get listed() {
    return this.withDissolved ? 'all' : 'active';
  }

  private get look(): NodeLook {
    return {
      meta: ({ accountCount, state: life }) =>
        life === 'dissolved' ? t('agency.dissolved') : t('agency.people', { count: accountCount }),
      disabled: ({ code, path }) =>
        this.without !== '' && (code === this.without || path.some((step) => step.code === this.without)),
      withoutUnits: this.withoutUnits,
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.roots.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selected') && this.selected && this.roots.value) void this.reveal(this.selected);
    if (changed.has('withDissolved') && this.roots.value) void this.refresh();
  }

  private async fetchRoots(): Promise<AgencyItem[]> {
    const roots = await childrenOf(null, this.listed);
    this.branches.set('', roots);
    for (const { code } of roots.slice(0, 1)) await this.open(code);
    if (this.selected) await this.reveal(this.selected);
    return roots;
  }

  /** Opens everything above a node, so that it is in view. */
  private async reveal(code: string): Promise<void> {
    if ([...this.branches.values()].flat().some((item) => item.code === code)) return;
    const node = await agencyByCode(code).catch(() => undefined);
    for (const step of node?.path ?? []) await this.open(step.code);
  }

  private async open(code: string): Promise<void> {
    if (!this.branches.has(code)) this.branches.set(code, await childrenOf(code, this.listed));
    this.expanded = new Set([...this.expanded, code]);
  }

  async refresh(): Promise<void> {
    const codes = ['', ...this.expanded];
    const levels = await Promise.all(
      codes.map(async (code) => [code, await childrenOf(code || null, this.listed)] as const),
    );
    this.branches = new Map(levels);
    this.requestUpdate();
  }

  private readonly expandedBy = async (event: CustomEvent<{ id: string; expanded: boolean }>): Promise<void> => {
    const { id, expanded } = event.detail;
    if (expanded) await this.open(id).catch((error: unknown) => this.failed(error));
    else this.expanded = new Set([...this.expanded].filter((code) => code !== id));
  };

  private failed(error: unknown): void {
    this.roots.error = error;
    this.requestUpdate();
  }

  private readonly selectedBy = (event: CustomEvent<{ id: string }>): void => {
    event.stopPropagation();
    const known = [...this.branches.values(), this.found.value?.items ?? []].flat();
    const item = known.find(({ code }) => code === event.detail.id);
    if (item) this.send('t-agency', item);
  };

  private readonly searched = (event: CustomEvent<{ value: string }>): void => {
    this.q = event.detail.value.trim();
    this.found.set(undefined);
    if (this.q) void this.found.load();
  };

  private renderFound({ items, more }: { items: AgencyItem[]; more: boolean }): TemplateResult {
    const nodes = foundNodes(items, this.look);
    if (nodes.length === 0)
      return html`<t-empty icon="search-off" heading=${t('agency.none-found')} note=${t('agency.none-found-note')}></t-empty>`;
    return html`<t-tree label=${t('agency.found')} .nodes=${nodes} .selected=${this.selected} .highlight=${this.q} @t-select=${this.selectedBy}></t-tree>
      ${more ? html`<p class="muted xs">${t('agency.more-found')}</p>` : nothing}`;
  }

  protected override render(): TemplateResult {
    return html`<t-search-field label=${t('agency.search')} @t-search=${this.searched}></t-search-field>
      <div class="tree">${
        this.q
          ? this.found.render((found) => this.renderFound(found), { lines: 4 })
          : this.roots.error
            ? failure(this.roots.error, () => void this.roots.load())
            : this.roots.render(
                () => html`<t-tree label=${t('agency.tree')} .nodes=${treeOf(this.branches, this.look)} .selected=${this.selected} .expanded=${this.expanded}
                    @t-expand=${this.expandedBy} @t-select=${this.selectedBy}></t-tree>`,
              )
      }</div>`;
  }
}
