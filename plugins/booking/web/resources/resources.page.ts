import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/empty';
import '@tessera/ui/filter-bar';
import { pagedList } from '@tessera/ui/paged-list';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { table } from '@tessera/ui/styles/table';
import '@tessera/ui/radio-group';
import { CursorList, can, describeProblem, PageElement, QueryFilter, setQuery } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type ResourceKind, resourceKinds } from '../../server/resources/resource-choices.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { kindIcon, kindName, licenceName, vehicleTypeName } from '../resource-words.js';
import { filterFields, listChoices, managedFilter } from './list-filter.js';
import { type ResourceItem, resources, type SiteList } from './resources.api.js';
import { t } from './texts.js';

/** What I keep or administer. */
export default class ResourcesPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    pageHeadStyles,
    css`
      .state { padding: 32px 16px; }
      t-filter-bar { padding: 12px 16px; }
      .badges { display: inline-flex; flex-wrap: wrap; gap: 4px; }
    `,
  ];

  @state() private places: SiteList | undefined;
  private readonly list = new CursorList<ResourceItem>(this, (request) =>
    resources.managed(managedFilter(this.filter.values, this.kind), request),
  );
  private readonly filter = new QueryFilter(this, listChoices, () => {
    this.list.restart();
    void this.loadPlaces();
  });

  private get kind(): ResourceKind {
    return this.filter.values.kind ?? 'venue';
  }

  protected override pageTitle(): string {
    return t('page.title');
  }

  private readonly chooseKind = (event: Event): void => {
    const kind = (event.target as HTMLInputElement).value;
    setQuery({ kind: kind === 'venue' ? null : kind, type: null, licence: null, site: null, agency: null });
  };

  /** For the choices of the filter only: without them the list works, too. */
  private async loadPlaces(): Promise<void> {
    const { kind } = this;
    const places = await resources.places(kind, new AbortController().signal).catch(() => undefined);
    if (kind === this.kind) this.places = places;
  }

  private renderSize(item: ResourceItem): string {
    if (item.capacity !== null) return t('size.people', { count: item.capacity });
    if (item.passengerLimit !== null) return t('size.passengers', { count: item.passengerLimit });
    return item.licence ? licenceName(item.licence) : '';
  }

  private renderRow(item: ResourceItem): TemplateResult {
    const { id, name, site, floor, agency, kept, keeperMissing, vehicleType } = item;
    return html`<tr>
      <th scope="row"><a href="/booking/resources/${id}">${name}</a>
        ${vehicleType ? html`<small>${vehicleTypeName(vehicleType)}</small>` : nothing}</th>
      <td data-label=${t('column.site')}>${floor ? `${site} ${floor}` : site}</td>
      <td data-label=${t('column.agency')}>${agency.name}</td>
      <td class="num" data-label=${t(this.kind === 'driver' ? 'column.licence' : 'column.size')}>${this.renderSize(item)}</td>
      <td><span class="badges">
        ${item.public ? nothing : html`<t-badge icon="lock">${t('badge.private')}</t-badge>`}
        ${kept ? html`<t-badge variant="accent" icon="user-check">${t('badge.kept')}</t-badge>` : nothing}
        ${keeperMissing ? html`<t-badge variant="warning" icon="alert-triangle">${t('badge.keeper-missing')}</t-badge>` : nothing}
      </span></td>
    </tr>`;
  }

  private renderTable(): TemplateResult {
    const size = this.kind === 'driver' ? 'column.licence' : 'column.size';
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('page.title')}</caption>
      <thead><tr>
        <th scope="col">${this.kind === 'vehicle' ? t('column.plate') : t('column.name')}</th><th scope="col">${t('column.site')}</th>
        <th scope="col">${t('column.agency')}</th><th scope="col">${t(size)}</th><th scope="col">${t('column.state')}</th>
      </tr></thead>
      <tbody>${repeat(
        this.list.items,
        ({ id }) => id,
        (item) => this.renderRow(item),
      )}</tbody>
    </table></div>`;
  }

  private renderEmpty(): TemplateResult {
    const { kind: _kind, ...asked } = this.filter.values;
    if (Object.values(asked).some(Boolean))
      return html`<t-empty class="state" icon="search-off" heading=${t('list.none-found')} note=${t('list.none-found-note')}></t-empty>`;
    const note = t(can('create', 'Resource') ? 'list.empty-note' : 'list.keep-none-note');
    return html`<t-empty class="state" icon=${kindIcon[this.kind]} heading=${t('list.empty')} note=${note}></t-empty>`;
  }

  protected override render(): TemplateResult {
    const make = can('create', 'Resource')
      ? html`<t-button variant="primary" icon="plus" href="/booking/resources/new?kind=${this.kind}">${t(`new.${this.kind}`)}</t-button>`
      : undefined;
    const { places, kind } = this;
    const kinds = resourceKinds.map((value) => ({ value, label: kindName(value), icon: kindIcon[value] }));
    const choice = html`<t-radio-group hide-label label=${t('filter.kind')} .options=${kinds} .value=${kind} @change=${this.chooseKind}></t-radio-group>`;
    return html`${pageHead(t('page.title'), make, choice)}
      <section class="panel" aria-label=${t('page.title')}>
        ${sections('resources')}
        <t-filter-bar label=${t('filter.label')} .fields=${filterFields(kind, places)} .values=${this.filter.values} @t-filter=${this.filter.take}></t-filter-bar>
        ${pagedList(this.list, {
          rows: () => this.renderTable(),
          empty: () => this.renderEmpty(),
          describe: describeProblem,
          unit: t('list.unit'),
        })}
      </section>`;
  }
}
