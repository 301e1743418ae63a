import type { ManagedHelp } from '@tessera/contracts';
import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/empty';
import '@tessera/ui/icon-button';
import '@tessera/ui/search-field';
import '@tessera/ui/select';
import { base, panel, table, tabs } from '@tessera/ui/styles';
import {
  CursorList,
  can,
  confirm,
  describeProblem,
  localized,
  navigate,
  PageElement,
  QueryFilter,
  setQuery,
  toast,
} from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { listStates } from '../frame/list-states.js';
import type { OrderDialog } from '../frame/order-dialog.js';
import '../frame/order-dialog.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import { type HelpCategories, helpEntries } from './help.api.js';
import type { HelpEditor } from './help-editor.js';
import './help-editor.js';
import { helpTabs } from './help-tabs.js';
import { t } from './texts.js';

const states = ['on', 'off'] as const;

/** Every help entry: written here, shipped by the portal or by a plugin. */
export default class HelpPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    tabs,
    pageHeadStyles,
    roomStyles,
    css`
      th small { display: block; }
      .acts { white-space: nowrap; text-align: end; }
    `,
  ];

  @query('console-help-editor') private editor!: HelpEditor;
  @query('console-order-dialog') private order!: OrderDialog;
  private categories: HelpCategories = [];
  private readonly list = new CursorList<ManagedHelp>(this, async (request) => {
    const page = await helpEntries.list(this.filter.values, request);
    this.categories = page.categories;
    return page;
  });
  private readonly filter = new QueryFilter(this, { q: 'text', category: 'text', state: states }, () => {
    if (can('read', 'HelpEntry')) this.list.restart();
  });

  protected override willUpdate(): void {
    if (!can('read', 'HelpEntry')) navigate('/console/help/seed-persons', { replace: true });
  }

  protected pageTitle(): string {
    return t('title');
  }

  private nameOf(key: string): string {
    const category = this.categories.find((one) => one.key === key);
    return category ? localized(category.name) : key;
  }

  private async edit(entry: ManagedHelp | null): Promise<void> {
    const saved = await this.editor.ask(entry, this.categories);
    if (!saved) return;
    toast({ kind: 'success', text: t('saved') });
    this.list.reload();
  }

  private async arrange(): Promise<void> {
    try {
      const items = (await helpEntries.all()).map(({ id, question, category }) => ({
        id,
        label: localized(question),
        note: this.nameOf(category),
      }));
      const saved = await this.order.ask({ heading: t('order'), items, save: (ids) => helpEntries.arrange(ids) });
      if (saved) this.list.reload();
    } catch (error) {
      toast({ kind: 'danger', text: describeProblem(error).text });
    }
  }

  private async discard({ id, question, version, origin }: ManagedHelp): Promise<void> {
    const name = localized(question);
    const agreed = await confirm(
      origin
        ? { title: t('restore.question', { name }), text: t('restore.text'), action: t('restore'), danger: true }
        : { title: t('delete.question', { name }), text: t('delete.text'), action: t('delete'), danger: true },
    );
    if (!agreed) return;
    try {
      await helpEntries.remove(id, version);
      toast({ kind: 'success', text: t(origin ? 'restored' : 'deleted') });
    } catch (error) {
      toast({ kind: 'danger', text: describeProblem(error).text });
    }
    this.list.reload();
  }

  private renderOrigin({ origin, reworded }: ManagedHelp): TemplateResult {
    if (origin === null) return html`<t-badge>${t('origin.own')}</t-badge>`;
    const shipped = origin === 'core' ? t('origin.core') : this.nameOf(origin);
    return html`${shipped}${reworded ? html` <t-badge variant="info">${t('origin.reworded')}</t-badge>` : nothing}`;
  }

  private renderRow(entry: ManagedHelp): TemplateResult {
    const name = localized(entry.question);
    const removable = entry.origin === null || entry.reworded;
    const undo = entry.origin ? 'restore.named' : 'delete.named';
    return html`<tr>
      <th scope="row">${name}<small class="muted">${t(`kind.${entry.kind}`)}</small></th>
      <td data-label=${t('category')}>${this.nameOf(entry.category)}</td>
      <td data-label=${t('page')}><code>${entry.page ?? '–'}</code></td>
      <td data-label=${t('origin')}>${this.renderOrigin(entry)}</td>
      <td data-label=${t('state')}><t-badge variant=${entry.state === 'on' ? 'success' : 'neutral'}>${t(`state.${entry.state}`)}</t-badge></td>
      <td class="acts"><t-icon-button icon="pencil" label=${t('edit.named', { name })} @click=${() => this.edit(entry)}></t-icon-button>${
        removable
          ? html`<t-icon-button icon=${entry.origin ? 'arrow-back-up' : 'trash'} label=${t(undo, { name })} @click=${() => this.discard(entry)}></t-icon-button>`
          : nothing
      }</td>
    </tr>`;
  }

  private renderRows(items: readonly ManagedHelp[]): TemplateResult {
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('title')}</caption>
      <thead><tr><th scope="col">${t('column.question')}</th><th scope="col">${t('category')}</th><th scope="col">${t('page')}</th>
        <th scope="col">${t('origin')}</th><th scope="col">${t('state')}</th><th scope="col"><span class="sr">${t('column.acts')}</span></th></tr></thead>
      <tbody>${items.map((entry) => this.renderRow(entry))}</tbody>
    </table></div>`;
  }

  private renderFilters(): TemplateResult {
    const { q = '', category = '', state = '' } = this.filter.values;
    const chosen = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<div class="filters" role="search">
      <t-search-field label=${t('search')} .value=${q} @t-search=${(event: CustomEvent<{ value: string }>) => setQuery({ q: event.detail.value })}></t-search-field>
      <t-select inline label=${t('category')} placeholder=${t('all')} .options=${this.categories.map(({ key, name }) => ({ value: key, label: localized(name) }))} .value=${category}
        @change=${(event: Event) => setQuery({ category: chosen(event) })}></t-select>
      <t-select inline label=${t('state')} placeholder=${t('all')} .options=${states.map((value) => ({ value, label: t(`state.${value}`) }))} .value=${state}
        @change=${(event: Event) => setQuery({ state: chosen(event) })}></t-select>
    </div>`;
  }

  protected override render(): TemplateResult {
    const acts = html`<t-button icon="arrows-sort" @click=${this.arrange}>${t('order')}</t-button>
      <t-button variant="primary" icon="plus" @click=${() => this.edit(null)}>${t('create')}</t-button>`;
    return html`${pageHead(t('title'), { acts })}${helpTabs('/console/help')}
      <section class="panel" aria-label=${t('title')}>
        ${this.renderFilters()}
        ${listStates(this.list, {
          draw: (items) => this.renderRows(items),
          empty: html`<t-empty icon="search-off" heading=${t('none-found')} note=${t('none-found.note')}></t-empty>`,
          unit: t('unit'),
        })}
      </section>
      <console-help-editor></console-help-editor><console-order-dialog></console-order-dialog>`;
  }
}
