import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/data-table';
import type { TableColumn } from '@tessera/ui/data-table';
import '@tessera/ui/empty';
import '@tessera/ui/filter-bar';
import type { FilterField } from '@tessera/ui/filter-bar';
import { formatNumber } from '@tessera/ui/numbers';
import { pagedList } from '@tessera/ui/paged-list';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import '@tessera/ui/tabs';
import { CursorList, describeProblem, PageElement, QueryFilter, setQuery } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { closedText, foreignZone, kindIcon, placeText } from './closure-words.js';
import { type ClosureItem, closures } from './closures.api.js';
import { t } from './texts.js';

const tabs = ['current', 'past', 'withdrawn'] as const;
const kinds = [
  'maintenance',
  'absence',
  'event',
  'typhoon',
  'office',
  'other',
] as const satisfies ClosureItem['kind'][];
const choices = { when: tabs, kind: kinds } as const;

const fields = (): FilterField[] => [
  {
    kind: 'choice',
    name: 'kind',
    label: t('kind.label'),
    all: t('kind.all'),
    options: kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
  },
];

const openBadge = ({ open }: ClosureItem): TemplateResult | string =>
  open.value === 0
    ? t('open.none')
    : html`<t-badge variant="warning" icon="hourglass">${t('open.some', { count: formatNumber(open.value) })}</t-badge>`;

const columns = (): TableColumn<ClosureItem>[] => [
  {
    key: 'place',
    label: t('column.place'),
    cell: (row) => html`<a href="/booking/closures/${row.id}">${placeText(row)}</a>`,
    note: ({ reason }) => reason,
  },
  { key: 'time', label: t('column.time'), cell: ({ time }) => closedText(time), note: ({ zone }) => foreignZone(zone) },
  {
    key: 'kind',
    label: t('kind.label'),
    nowrap: true,
    cell: ({ kind }) => html`<t-badge icon=${kindIcon[kind]}>${t(`kind.${kind}`)}</t-badge>`,
  },
  { key: 'open', label: t('column.open'), nowrap: true, cell: openBadge },
  {
    key: 'by',
    label: t('column.by'),
    cell: ({ kind, declaredBy }) => (kind === 'office' ? t('by.office') : declaredBy),
  },
];

/** Closures that concern me: those to come first. */
export default class ClosuresPage extends PageElement {
  static override styles = [
    base,
    panel,
    pageHeadStyles,
    css`
      .state { padding: 32px 16px; }
      t-tabs { padding-inline: 8px; }
      t-filter-bar { padding: 12px 16px; }
    `,
  ];

  private readonly list = new CursorList<ClosureItem>(this, (request) => closures.list(this.filter.values, request));
  private readonly filter = new QueryFilter(this, choices, () => this.list.restart());

  protected override pageTitle(): string {
    return t('title');
  }

  private renderEmpty(): TemplateResult {
    const { when = 'current', kind } = this.filter.values;
    if (kind) return html`<t-empty class="state" icon="search-off" heading=${t('empty.filtered')}></t-empty>`;
    return html`<t-empty class="state" icon="calendar-off" heading=${t(`empty.${when}`)} note=${t('empty.note')}></t-empty>`;
  }

  protected override render(): TemplateResult {
    const { when = 'current' } = this.filter.values;
    const declare = html`<t-button variant="primary" icon="plus" href="/booking/closures/new">${t('declare')}</t-button>`;
    return html`${pageHead(t('title'), declare)}
      <section class="panel" aria-label=${t('title')}>
        ${sections('closures')}
        <t-tabs label=${t('when.label')} .tabs=${tabs.map((value) => ({ value, label: t(`when.${value}`) }))} .value=${when}
          @t-change=${({ detail }: CustomEvent<{ value: string }>) => setQuery({ when: detail.value === 'current' ? null : detail.value })}></t-tabs>
        <t-filter-bar label=${t('filter')} .fields=${fields()} .values=${this.filter.values} @t-filter=${this.filter.take}></t-filter-bar>
        ${pagedList(this.list, {
          rows: () =>
            html`<t-data-table label=${t('title')} .columns=${columns()} .rows=${this.list.items} .rowName=${placeText}></t-data-table>`,
          empty: () => this.renderEmpty(),
          describe: describeProblem,
          unit: t('unit'),
        })}
      </section>`;
  }
}
