import '@tessera/ui/data-table';
import type { TableColumn } from '@tessera/ui/data-table';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/export-menu';
import type { Total } from '@tessera/contracts';
import { formatNumber } from '@tessera/ui/numbers';
import { pagedList } from '@tessera/ui/paged-list';
import { base } from '@tessera/ui/styles/base';
import { CursorList, describeProblem, Localize } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type BookingItem, type RecordFilter, records } from './records.api.js';
import { t } from './texts.js';

/**
 * Bookings of a resource, of drivers or of people, page by page, with how many there are and the list as a file.
 * @slot default one small button, where there is nothing at all
 */
@element('booking-record-list')
export class RecordList extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: block; }
      .state { padding: 32px 16px; }
      .above { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 4px 16px 8px; color: var(--t-text-muted); }
      t-export-menu { margin-inline-start: auto; }
    `,
  ];

  /** Below the plugin's address, e.g. `dispatches`. */
  @property() place = '';
  @property() label = '';
  @property({ attribute: false }) filter: RecordFilter = {};
  /** What is asked for besides the filter, always. */
  @property({ attribute: false }) fixed: RecordFilter = {};
  @property({ attribute: false }) columns: readonly TableColumn<BookingItem>[] = [];
  /** Says that there is nothing at all; with a filter another sentence stands there. */
  @property() empty = '';
  @state() private total: Total | undefined;
  protected readonly localize = new Localize(this);
  private shown = '';
  private readonly list = new CursorList<BookingItem>(this, async ({ cursor, signal }) => {
    const [page, total] = await Promise.all([
      records.list(this.place, this.question, { cursor, signal }),
      cursor === undefined ? records.total(this.place, this.question, signal) : this.total,
    ]);
    this.total = total;
    return page;
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('place') && !changed.has('filter') && !changed.has('fixed')) return;
    const asked = JSON.stringify([this.place, this.question]);
    if (asked === this.shown) return;
    this.shown = asked;
    this.list.restart();
  }

  private get question(): RecordFilter {
    return { ...this.fixed, ...this.filter };
  }

  private get isFiltered(): boolean {
    return Object.values(this.filter).some(Boolean);
  }

  private renderTotal(): string {
    if (!this.total) return '';
    return t(this.total.exact ? 'total' : 'total-more', { count: formatNumber(this.total.value) });
  }

  protected override render(): TemplateResult {
    const rows = (): TemplateResult => html`
      <div class="above"><span role="status">${this.renderTotal()}</span><t-export-menu href=${records.exportPath(this.place, this.question)}></t-export-menu></div>
      <t-data-table label=${this.label} .columns=${this.columns} .rows=${this.list.items} .rowName=${({ number }: BookingItem) => number}></t-data-table>`;
    const empty = (): TemplateResult =>
      this.isFiltered
        ? html`<t-empty class="state" icon="search-off" heading=${t('empty.filtered')} note=${t('empty.filtered-note')}></t-empty>`
        : html`<t-empty class="state" icon="clipboard-list" heading=${this.empty}><slot></slot></t-empty>`;
    return html`${this.place ? pagedList(this.list, { rows, empty, describe: describeProblem, unit: t('unit') }) : nothing}`;
  }
}
