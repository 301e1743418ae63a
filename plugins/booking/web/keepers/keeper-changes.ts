import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/export-menu';
import '@tessera/ui/filter-bar';
import { pagedList } from '@tessera/ui/paged-list';
import { base } from '@tessera/ui/styles/base';
import { table } from '@tessera/ui/styles/table';
import { CursorList, describeProblem, setQuery } from '@tessera/web-sdk';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type ChangeFilter, type KeeperChange, keepers } from './keepers.api.js';
import { t } from './texts.js';

/**
 * `<booking-keeper-changes .resourceId=${id} from=… to=…>`: who kept it before, who changed that and why; by days, and as a
 * file. The days stand in the page's address; the page hands them in.
 */
@element('booking-keeper-changes')
export class KeeperChanges extends TesseraElement {
  static override styles = [
    base,
    table,
    css`
      .head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 8px 16px 12px; }
      .head t-export-menu { margin-inline-start: auto; }
      .state { padding: 24px 16px; }
      .reason { max-width: 24rem; overflow-wrap: anywhere; }
    `,
  ];

  @property({ attribute: false }) resourceId = '';
  @property() from = '';
  @property() to = '';
  private readonly list = new CursorList<KeeperChange>(this, (request) =>
    keepers.changes(this.resourceId, this.filter, request),
  );

  reload(): void {
    this.list.restart();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('resourceId') || changed.has('from') || changed.has('to')) this.list.restart();
  }

  private get filter(): ChangeFilter {
    return { from: this.from || undefined, to: this.to || undefined };
  }

  private renderRow({ at, place, before, after, reason, by }: KeeperChange): TemplateResult {
    return html`<tr>
      <th scope="row" class="num">${formatDateTime(at)}</th>
      <td data-label=${t('column.place')}>${t(place === 1 ? 'place-1' : 'place-2')}</td>
      <td data-label=${t('column.before')}>${before ?? t('nobody')}</td>
      <td data-label=${t('column.after')}>${after ?? t('nobody')}</td>
      <td class="reason" data-label=${t('column.reason')}>${reason || t('reason.made')}</td>
      <td data-label=${t('column.by')}>${by}</td>
    </tr>`;
  }

  private renderTable(): TemplateResult {
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('history')}</caption>
      <thead><tr><th scope="col">${t('column.at')}</th><th scope="col">${t('column.place')}</th><th scope="col">${t('column.before')}</th>
        <th scope="col">${t('column.after')}</th><th scope="col">${t('column.reason')}</th><th scope="col">${t('column.by')}</th></tr></thead>
      <tbody>${repeat(
        this.list.items,
        ({ id }) => id,
        (change) => this.renderRow(change),
      )}</tbody></table></div>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="head">
        <t-filter-bar label=${t('history.filter')} .fields=${[{ kind: 'period', label: t('history.days'), from: 'from', to: 'to' }]} .values=${this.filter}
          @t-filter=${({ detail }: CustomEvent<{ change: Record<string, string> }>) => setQuery(detail.change)}></t-filter-bar>
        <t-export-menu href=${keepers.exportAddress(this.resourceId, this.filter)}></t-export-menu>
      </div>
      ${pagedList(this.list, {
        rows: () => this.renderTable(),
        empty: () => html`<t-empty class="state" icon="history" heading=${t('history.none')}></t-empty>`,
        describe: describeProblem,
        unit: t('history.unit'),
      })}`;
  }
}
