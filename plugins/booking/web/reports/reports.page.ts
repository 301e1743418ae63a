import '@tessera/ui/callout';
import '@tessera/ui/chart';
import '@tessera/ui/data-table';
import { formatDate } from '@tessera/ui/dates';
import '@tessera/ui/empty';
import '@tessera/ui/export-menu';
import '@tessera/ui/figure';
import '@tessera/ui/filter-bar';
import type { FilterField } from '@tessera/ui/filter-bar';
import { formatNumber } from '@tessera/ui/numbers';
import { pagedList } from '@tessera/ui/paged-list';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { CursorList, describeProblem, PageElement, QueryFilter } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { kindName } from '../resource-words.js';
import { hoursOf, lineName, reportColumns, shareText } from './report-columns.js';
import { reportPeriod } from './report-period.js';
import { type ReportFilter, reports, type UseLine, type UseReport } from './reports.api.js';
import { t } from './texts.js';

const kinds = ['venue', 'vehicle', 'driver'] as const;
const groups = ['resource', 'agency', 'month'] as const;
/** More bars tell nothing that the table does not. */
const mostDrawn = 10;
const choices = { kind: kinds, by: groups, from: 'text', to: 'text' } as const;

/** How much resources are used: figures, a chart and the table of the same. */
export default class ReportsPage extends PageElement {
  static override styles = [
    base,
    panel,
    pageHeadStyles,
    css`
      .state { padding: 32px 16px; }
      t-filter-bar { padding: 12px 16px; }
      .above { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 0 20px; color: var(--t-text-muted); }
      .above t-export-menu { margin-inline-start: auto; }
      .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: 16px; padding: 16px 20px; }
      t-chart { display: block; padding: 8px 20px 20px; }
    `,
  ];

  @state() private use: UseReport | undefined;
  private readonly filter = new QueryFilter(this, choices, () => this.list.restart());
  private readonly list = new CursorList<UseLine & { id: string }>(this, async ({ cursor, signal }) => {
    const report = await reports.use(this.asked, cursor, signal);
    this.use = report;
    return { items: report.items.map((line) => ({ ...line, id: line.key })), next: report.next };
  });

  protected override pageTitle(): string {
    return t('title');
  }

  private get asked(): ReportFilter {
    const { kind = 'venue', by = 'resource', from, to } = this.filter.values;
    return { kind, by, ...reportPeriod(from, to, new Date()) };
  }

  private fields(): FilterField[] {
    return [
      {
        kind: 'choice',
        name: 'kind',
        label: t('filter.kind'),
        all: kindName('venue'),
        options: kinds.slice(1).map((value) => ({ value, label: kindName(value) })),
      },
      {
        kind: 'choice',
        name: 'by',
        label: t('filter.by'),
        all: t('by.resource'),
        options: groups.slice(1).map((value) => ({ value, label: t(`by.${value}`) })),
      },
      { kind: 'period', label: t('filter.period'), from: 'from', to: 'to' },
    ];
  }

  private renderFigures({ all }: UseReport): TemplateResult {
    return html`<div class="figures">
      <t-figure label=${t('figure.bookings')} .value=${all.bookings}></t-figure>
      <t-figure label=${t('figure.hours')} .value=${hoursOf(all.minutes)}></t-figure>
      <t-figure label=${t('figure.share')} .value=${shareText(all.share)}></t-figure>
      <t-figure label=${t('figure.no-shows')} .value=${all.noShows}></t-figure>
      <t-figure label=${t('figure.cancelled')} .value=${all.cancelled}></t-figure>
    </div>`;
  }

  private renderChart(): TemplateResult {
    const byMonth = this.asked.by === 'month';
    const items = byMonth ? this.list.items : this.list.items.slice(0, mostDrawn);
    const figures = {
      labels: items.map((line) => lineName(line, this.asked.by)),
      series: [{ name: t('figure.hours'), values: items.map(({ minutes }) => hoursOf(minutes)) }],
    };
    return html`<t-chart label=${t(byMonth ? 'chart.label' : 'chart.most', { count: items.length })} unit=${t('chart.unit')} item-label=${t(`column.${this.asked.by as (typeof groups)[number]}`)} .figures=${figures}
      direction=${byMonth ? 'upright' : 'lying'}></t-chart>`;
  }

  private renderReport(): TemplateResult {
    const { from, to } = this.asked;
    const { use: report } = this;
    return html`
      <div class="above"><span class="num">${t('period', { from: formatDate(from), to: formatDate(to) })}</span>
        ${report ? html`<span>${t('lines', { count: formatNumber(report.lines) })}</span>` : nothing}
        <t-export-menu href=${reports.exportPath(this.asked)}></t-export-menu></div>
      ${report ? this.renderFigures(report) : nothing}
      ${this.renderChart()}
      <t-data-table label=${t('title')} .columns=${reportColumns(this.asked.by)} .rows=${this.list.items} .rowName=${({ name }: UseLine) => name}></t-data-table>`;
  }

  protected override render(): TemplateResult {
    return html`${pageHead(t('title'))}
      <section class="panel" aria-label=${t('title')}>
        ${sections('reports')}
        <t-filter-bar label=${t('filter')} .fields=${this.fields()} .values=${this.filter.values} @t-filter=${this.filter.take}></t-filter-bar>
        ${pagedList(this.list, {
          rows: () => this.renderReport(),
          empty: () =>
            html`<t-empty class="state" icon="chart-bar" heading=${t('empty')} note=${t('empty-note')}></t-empty>`,
          describe: describeProblem,
          unit: t('unit'),
        })}
      </section>`;
  }
}
