import '@tessera/ui/empty';
import '@tessera/ui/icon';
import '@tessera/ui/search-field';
import '@tessera/ui/select';
import { badge, base, panel, table, tabs } from '@tessera/ui/styles';
import { localized, PageElement, setQuery } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import '../frame/detail-pane.js';
import { Fresh } from '../frame/fresh.js';
import { Loading } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { type CatalogueFilter, filterPlugins, uses } from './catalogue-filter.js';
import { pluginCatalogueStyles } from './plugin-catalogue.styles.js';
import './plugin-detail.js';
import { healthBadge } from './plugin-health.js';
import { healthOf, healths } from './plugin-state.js';
import { pluginTabs } from './plugin-tabs.js';
import { type PluginItem, plugins } from './plugins.api.js';
import { t } from './texts.js';

const chosenIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** What is installed, how it fares, and how much it is used. */
export default class PluginCataloguePage extends PageElement {
  static override styles = [base, badge, panel, table, tabs, pageHeadStyles, pluginCatalogueStyles];

  private readonly list = new Loading(this, () => plugins.list());
  protected readonly fresh = new Fresh(this, () => void this.list.load({ background: true }));

  override connectedCallback(): void {
    super.connectedCallback();
    void this.list.load();
  }

  protected pageTitle(): string {
    return t('title');
  }

  private get filter(): CatalogueFilter {
    const of = (name: string) => this.query.get(name) ?? '';
    return {
      q: of('q'),
      health: healths.find((one) => one === of('health')) ?? '',
      use: uses.find((one) => one === of('use')) ?? '',
    };
  }

  private renderFilters(filter: CatalogueFilter, all: readonly PluginItem[]): TemplateResult {
    const bad = all.filter((plugin) => healthOf(plugin) !== 'sound').length;
    return html`<div class="filters" role="search" aria-label=${t('tab.catalogue')}>
      <t-search-field label=${t('filter.search')} .value=${filter.q} @t-search=${(event: CustomEvent<{ value: string }>) => setQuery({ q: event.detail.value })}></t-search-field>
      <t-select inline label=${t('column.health')} placeholder=${t('filter.all')} .value=${filter.health}
        .options=${healths.map((value) => ({ value, label: t(`health.${value}`) }))} @change=${(event: Event) => setQuery({ health: chosenIn(event) })}></t-select>
      <t-select inline label=${t('filter.use')} placeholder=${t('filter.all')} .value=${filter.use}
        .options=${uses.map((value) => ({ value, label: t(`use.${value}`) }))} @change=${(event: Event) => setQuery({ use: chosenIn(event) })}></t-select>
      <span class="muted xs num counts" role="status">${t('list.count', { count: all.length })}${bad ? t('list.count-bad', { bad }) : ''}</span>
    </div>`;
  }

  private renderRow(plugin: PluginItem, chosen: boolean): TemplateResult {
    const { id, version, name, icon, publisher, enabledAgencies = 0, agencies = 0, usesLastWeek = 0 } = plugin;
    const query = new URLSearchParams(location.search);
    query.set('plugin', id);
    return html`<tr class=${chosen ? 'selected' : ''}>
      <th scope="row"><div class="name">
        <span class="square"><t-icon name=${icon}></t-icon></span>
        <span><a href=${`/console/plugins?${query}`} aria-current=${chosen ? 'true' : nothing}>${localized(name)}</a><small>${id}</small></span>
      </div></th>
      <td data-label=${t('column.publisher')}>${publisher || '—'}</td>
      <td class="num" data-label=${t('column.version')}>${version}</td>
      <td>${healthBadge(plugin)}</td>
      <td class="r" data-label=${t('column.agencies')}>${enabledAgencies} / ${agencies}</td>
      <td class="r" data-label=${t('column.uses')}>${t('list.uses', { count: usesLastWeek })}</td>
    </tr>`;
  }

  private renderTable(all: readonly PluginItem[]): TemplateResult {
    const { filter } = this;
    const shown = filterPlugins(all, filter);
    const head = (key: 'plugin' | 'publisher' | 'version' | 'health' | 'agencies' | 'uses', className = '') =>
      html`<th scope="col" class=${className}>${t(`column.${key}`)}</th>`;
    return html`${this.renderFilters(filter, all)}
      ${
        shown.length === 0
          ? html`<t-empty icon=${all.length ? 'search-off' : 'puzzle'} heading=${all.length ? t('list.none-found') : t('list.empty')}
              note=${all.length ? t('list.none-found-note') : t('list.empty-note')}></t-empty>`
          : html`<div class="table-scroll"><table class="table stacks">
              <caption>${t('tab.catalogue')}</caption>
              <thead><tr>${head('plugin')}${head('publisher')}${head('version')}${head('health')}${head('agencies', 'r')}${head('uses', 'r')}</tr></thead>
              <tbody>${shown.map((plugin) => this.renderRow(plugin, plugin.id === this.query.get('plugin')))}</tbody>
            </table></div>`
      }`;
  }

  private renderDetail(all: readonly PluginItem[]): TemplateResult | typeof nothing {
    const plugin = all.find(({ id }) => id === this.query.get('plugin'));
    if (!plugin) return nothing;
    return html`<console-plugin-detail .plugin=${plugin} @t-close=${() => setQuery({ plugin: null })}></console-plugin-detail>`;
  }

  protected override render(): TemplateResult {
    const all = this.list.value;
    const detail = all ? this.renderDetail(all) : nothing;
    return html`${pageHead(t('title'))}${pluginTabs('catalogue', all?.length)}
      <div class="split ${detail === nothing ? '' : 'chosen'}">
        <section class="panel" aria-label=${t('tab.catalogue')}>${this.list.render((items) => this.renderTable(items))}</section>
        ${detail}
      </div>`;
  }
}
