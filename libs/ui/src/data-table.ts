import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import './button.js';
import type { ButtonVariant } from './button.js';
import './checkbox.js';
import { dataTableStyles } from './data-table/data-table.styles.js';
import { RowKeys, rangeOf } from './data-table/row-keys.js';
import { word } from './data-table/words.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { MediaController } from './media-controller.js';
import './select.js';
import { base } from './styles/base.js';
import { table } from './styles/table.js';

export interface TableRow {
  readonly id: string;
}

export interface TableColumn<Row extends TableRow = TableRow> {
  /** Tells the column in `t-sort`; without `cell` the member of the row that is shown. */
  key: string;
  label: string;
  sortable?: boolean;
  /** Numbers: at the right, digits under each other. */
  numeric?: boolean;
  nowrap?: boolean;
  /** What stands in the cell: words, or a template. */
  cell?(row: Row): unknown;
  /** Second line, muted. */
  note?(row: Row): unknown;
}

export interface TableAction<Row extends TableRow = TableRow> {
  key: string;
  label: string;
  variant?: ButtonVariant;
  icon?: string;
  /** For this row; for all rows unless said. */
  possible?(row: Row): boolean;
}

export interface TableSort {
  key: string;
  direction: 'ascending' | 'descending';
}

/** What has become of a row: `gone` = nothing to do here any more, it stays muted. */
export interface TableRowState {
  gone?: boolean;
  note?: { text: string; tone?: 'plain' | 'success' | 'warning' | 'danger' };
}

/**
 * `<t-data-table label="借用申請" .columns=${…} .rows=${…} @t-sort=${…}>`: the first column names the row. Rows can be sorted by the
 * page, chosen, and acted on; when the row with the focus goes away, the focus goes to the one that takes its place. Under
 * 600 px each row is a card. `RowKeys` of `data-table/row-keys` is its keyboard, for tables made by hand.
 * @fires t-sort when a column head is pressed; the page sorts and sets `sort`
 * @fires t-choose with all ids chosen, after each change; the page keeps them in `chosen`
 * @fires t-act when a button of a row is pressed
 * @fires t-open on Enter in the checkbox of a row
 */
@element('t-data-table')
export class TDataTable extends TesseraElement {
  static override styles = [base, table, dataTableStyles];

  /** What the rows are; names the table. */
  @property() label = '';
  @property({ attribute: false }) columns: readonly TableColumn[] = [];
  @property({ attribute: false }) rows: readonly TableRow[] = [];
  @property({ attribute: false }) actions: readonly TableAction[] = [];
  @property({ attribute: false }) sort: TableSort | null = null;
  /** Rows have a checkbox. */
  @property({ type: Boolean }) selectable = false;
  @property({ attribute: false }) chosen: ReadonlySet<string> = new Set();
  /** What a row is called in the names of its checkbox and buttons; the text of its first column unless said. */
  @property({ attribute: false }) rowName: ((row: never) => string) | null = null;
  @property({ attribute: false }) rowState: ((row: never) => TableRowState | undefined) | null = null;

  @query('.region') private region!: HTMLElement;
  private readonly phone = new MediaController(this, '(max-width: 599.98px)');
  private readonly keys = new RowKeys({
    toggle: (at) => this.toggle(at, false),
    extend: (from, to) => this.choose([...this.chosen, ...this.idsBetween(from, to)]),
    open: (at) => this.send('t-open', { id: this.rows[at]?.id ?? '' }),
    clear: () => this.choose([]),
    focus: (at) => this.focusRow(at),
  });
  /** Where the focus is, before the rows are drawn anew: place of the row, and which of its things. */
  private held: { at: number; part: string } | null = null;

  /** Puts the focus on the first thing in a row; false when there is none. */
  focusRow(at: number, part = ''): boolean {
    const row = this.renderRoot.querySelector(`[data-row="${at}"]`);
    const found =
      (part ? row?.querySelector<HTMLElement>(`[data-part="${part}"]:not([disabled])`) : null) ??
      row?.querySelector<HTMLElement>('t-checkbox:not([disabled]), a[href], button, t-button, t-icon-button, t-menu');
    found?.focus();
    return found instanceof HTMLElement;
  }

  protected override willUpdate(): void {
    const active = this.shadowRoot?.activeElement;
    const row = active?.closest('[data-row]');
    this.held = row
      ? { at: Number(row.getAttribute('data-row')), part: active?.getAttribute('data-part') ?? '' }
      : null;
  }

  protected override updated(): void {
    const { held } = this;
    this.held = null;
    if (!held || this.shadowRoot?.activeElement) return;
    for (let at = Math.min(held.at, this.rows.length - 1); at >= 0; at--) if (this.focusRow(at, held.part)) return;
    this.region.focus();
  }

  private stateOf(row: TableRow): TableRowState {
    return this.rowState?.(row as never) ?? {};
  }

  private get open(): TableRow[] {
    return this.rows.filter((row) => !this.stateOf(row).gone);
  }

  private nameOf(row: TableRow): string {
    if (this.rowName) return this.rowName(row as never);
    const [first] = this.columns;
    const content = first && this.contentOf(first, row);
    return typeof content === 'string' ? content : '';
  }

  private contentOf(column: TableColumn, row: TableRow): unknown {
    return column.cell ? column.cell(row) : Reflect.get(row, column.key);
  }

  private choose(ids: Iterable<string>): void {
    if (this.selectable) this.send('t-choose', { ids: [...new Set(ids)] });
  }

  private idsBetween(from: number, to: number): string[] {
    const open = new Set(this.open);
    return rangeOf(from, to).flatMap((at) =>
      this.rows
        .slice(at, at + 1)
        .filter((row) => open.has(row))
        .map(({ id }) => id),
    );
  }

  private toggle(at: number, range: boolean): void {
    const ids = this.idsBetween(range ? this.keys.anchor : at, at);
    const row = this.rows[at];
    if (!row || !ids.includes(row.id)) return;
    const on = !this.chosen.has(row.id);
    this.keys.anchor = at;
    this.choose(on ? [...this.chosen, ...ids] : [...this.chosen].filter((one) => !ids.includes(one)));
  }

  private sortBy(key: string): void {
    const direction = this.sort?.key === key && this.sort.direction === 'ascending' ? 'descending' : 'ascending';
    this.send('t-sort', { key, direction });
  }

  private sortChosen(event: Event): void {
    event.stopPropagation();
    const [key = '', direction = ''] = (event.target as HTMLInputElement).value.split(' ');
    this.send('t-sort', { key, direction });
  }

  private renderPickAll(words: boolean): TemplateResult {
    const ids = this.open.map(({ id }) => id);
    const some = ids.some((id) => this.chosen.has(id));
    const all = some && ids.every((id) => this.chosen.has(id));
    return html`<t-checkbox label=${word('select-all')} ?hide-label=${!words} .checked=${all} .indeterminate=${some && !all} ?disabled=${ids.length === 0}
      @change=${() => this.choose(all ? [] : ids)}></t-checkbox>`;
  }

  /** On phones there is no head: what it offers stands above the cards. */
  private renderAbove(): TemplateResult | typeof nothing {
    const sortable = this.columns.filter((column) => column.sortable);
    if (!this.phone.matches || (!this.selectable && sortable.length === 0)) return nothing;
    const options = sortable.flatMap(({ key, label }) =>
      (['ascending', 'descending'] as const).map((direction) => ({
        value: `${key} ${direction}`,
        label: word(`sort.${direction}`, { column: label }),
      })),
    );
    const current = this.sort ? `${this.sort.key} ${this.sort.direction}` : '';
    return html`<div class="above">${this.selectable ? this.renderPickAll(true) : nothing}
      ${sortable.length > 0 ? html`<t-select inline label=${word('sort')} placeholder="—" .options=${options} .value=${current} @change=${this.sortChosen}></t-select>` : nothing}</div>`;
  }

  private renderHead({ key, label, sortable, numeric }: TableColumn): TemplateResult {
    if (!sortable || this.phone.matches) return html`<th scope="col" class=${numeric ? 'r' : ''}>${label}</th>`;
    const direction = this.sort?.key === key ? this.sort.direction : 'none';
    const icon = direction === 'descending' ? 'arrow-down' : 'arrow-up';
    return html`<th scope="col" class=${numeric ? 'r' : ''} aria-sort=${direction}><button type="button" @click=${() => this.sortBy(key)}>${label}<t-icon name=${icon} size="14"></t-icon></button></th>`;
  }

  private renderCell(column: TableColumn, row: TableRow, at: number): TemplateResult {
    const note = column.note?.(row);
    const content = html`${this.contentOf(column, row)}${note ? html`<small>${note}</small>` : nothing}`;
    const look = `${column.numeric ? 'r num' : ''} ${column.nowrap ? 'nowrap' : ''}`;
    if (at === 0) return html`<th scope="row" class=${look}>${content}</th>`;
    return html`<td class=${look} data-label=${column.label || nothing}>${content}</td>`;
  }

  private renderAction({ key, label, variant = 'default', icon = '' }: TableAction, row: TableRow): TemplateResult {
    return html`<t-button size="small" data-part="act-${key}" variant=${variant} icon=${icon} label=${word('act', { act: label, name: this.nameOf(row) })}
      @click=${() => this.send('t-act', { id: row.id, action: key })}>${label}</t-button>`;
  }

  private renderNote({ text, tone = 'plain' }: NonNullable<TableRowState['note']>): TemplateResult {
    const icon = tone === 'plain' ? 'info-circle' : tone === 'success' ? 'circle-check' : 'alert-triangle';
    const width = this.columns.length + (this.actions.length > 0 ? 1 : 0);
    return html`<tr class="note">${this.selectable ? html`<td></td>` : nothing}<td colspan=${width}><p class=${tone}><t-icon name=${icon} size="16"></t-icon>${text}</p></td></tr>`;
  }

  private renderRow(row: TableRow, at: number): TemplateResult {
    const { gone = false, note } = this.stateOf(row);
    const chosen = this.selectable && this.chosen.has(row.id);
    const look = [gone ? 'gone' : '', note ? 'noted' : '', chosen ? 'selected' : ''].filter(Boolean).join(' ');
    return html`<tr class=${look} data-row=${at}>
        ${
          this.selectable
            ? html`<td class="pick"><t-checkbox data-part="pick" label=${word('select', { name: this.nameOf(row) })} hide-label .checked=${chosen} ?disabled=${gone}
                @click=${this.keys.pressed} @change=${() => this.toggle(at, this.keys.takeRange())}></t-checkbox></td>`
            : nothing
        }
        ${this.columns.map((column, place) => this.renderCell(column, row, place))}
        ${this.actions.length > 0 ? html`<td class="acts">${gone ? nothing : this.actions.filter(({ possible }) => possible?.(row) ?? true).map((action) => this.renderAction(action, row))}</td>` : nothing}
      </tr>${note ? this.renderNote(note) : nothing}`;
  }

  protected override render(): TemplateResult {
    return html`${this.renderAbove()}<div class="table-scroll region" tabindex="-1" role="group" aria-label=${this.label}>
      <table class="table stacks ${this.selectable ? 'picks' : ''}" aria-describedby=${this.selectable ? 'keys' : nothing} @keydown=${this.keys.down}>
        <caption>${this.label}</caption>
        <thead><tr>
          ${this.selectable ? html`<td class="pick">${this.phone.matches ? nothing : this.renderPickAll(false)}</td>` : nothing}
          ${this.columns.map((column) => this.renderHead(column))}
          ${this.actions.length > 0 ? html`<th scope="col" class="acts"><span class="sr">${word('acts')}</span></th>` : nothing}
        </tr></thead>
        <tbody>${repeat(
          this.rows,
          ({ id }) => id,
          (row, at) => this.renderRow(row, at),
        )}</tbody>
      </table>
    </div>${this.selectable ? html`<p id="keys" class="sr">${word('keys')}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-data-table': TDataTable;
  }
}
