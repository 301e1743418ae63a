import type { ReviewVerdict } from '@tessera/contracts';
import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/checkbox';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { table } from '@tessera/ui/styles/table';
import { localized } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { reviewTableStyles } from './review-table.styles.js';
import { RowKeys, rangeOf } from './row-keys.js';
import { rowNote, rowState } from './row-state.js';
import { t } from './texts.js';
import { isOpen, type QueueState, type Row } from './waiting-queues.js';
import { factText, waitText, wordsText } from './waiting-words.js';

/**
 * The items of one kind, oldest first. Sends `tessera-choose` with the ids chosen, `tessera-open` with an id, and
 * `tessera-act` with `{id, verdict}`.
 */
@element('tessera-review-table')
export class ReviewTable extends TesseraElement {
  static override styles = [base, table, reviewTableStyles];

  @property({ attribute: false }) state!: QueueState;
  @property({ attribute: false }) chosen: ReadonlySet<string> = new Set();
  private readonly keys = new RowKeys(this, {
    toggle: (at) => this.toggle(at, false),
    extend: (from, to) => this.choose([...this.chosen, ...this.idsBetween(from, to)]),
    open: (at) => this.open(at),
    clear: () => this.choose([]),
  });

  /** The row with the focus, before it is drawn anew. */
  private held: Element | null = null;

  /** The first row that can be decided, or else the first. */
  override focus(): void {
    const row =
      this.renderRoot.querySelector('tr[data-row]:not(.gone)') ?? this.renderRoot.querySelector('tr[data-row]');
    row?.querySelector<HTMLElement>('.title')?.focus();
  }

  protected override willUpdate(): void {
    this.held = this.shadowRoot?.activeElement?.closest('tr[data-row]') ?? null;
  }

  /** A decided row has nothing to press any more: the focus stays in it, on its title. */
  protected override updated(): void {
    if (this.held?.isConnected && !this.shadowRoot?.activeElement)
      this.held.querySelector<HTMLElement>('.title')?.focus();
    this.held = null;
  }

  private get openRows(): Row[] {
    return this.state.rows.filter(isOpen);
  }

  private choose(ids: Iterable<string>): void {
    this.send('tessera-choose', [...new Set(ids)]);
  }

  private idsBetween(from: number, to: number): string[] {
    return rangeOf(from, to)
      .map((at) => this.state.rows[at])
      .filter((row): row is Row => row !== undefined && isOpen(row))
      .map(({ item }) => item.id);
  }

  private toggle(at: number, range: boolean): void {
    const row = this.state.rows[at];
    if (!row || !isOpen(row)) return;
    const { id } = row.item;
    const on = !this.chosen.has(id);
    const ids = range ? this.idsBetween(this.keys.anchor, at) : [id];
    this.keys.anchor = at;
    this.choose(on ? [...this.chosen, ...ids] : [...this.chosen].filter((one) => !ids.includes(one)));
  }

  private open(at: number): void {
    const row = this.state.rows[at];
    if (row) this.send('tessera-open', row.item.id);
  }

  private renderActs({ item }: Row): TemplateResult[] {
    return this.state.queue.verdicts.map(
      (verdict: ReviewVerdict) => html`<t-button
          size="small" variant=${verdict.tone === 'negative' ? 'quiet' : 'default'} label="${localized(verdict.name)} ${wordsText(item.title)}"
          @click=${() => this.send('tessera-act', { id: item.id, verdict })}>${localized(verdict.name)}</t-button>`,
    );
  }

  private renderRow(row: Row, at: number): TemplateResult {
    const { item } = row;
    const { variant, icon, text } = rowState(row, this.state.queue);
    const note = rowNote(row, this.state.queue);
    const [fact] = item.facts;
    const title = wordsText(item.title);
    const open = isOpen(row);
    const classes = [open ? '' : 'gone', note ? 'noted' : '', this.chosen.has(item.id) ? 'selected' : ''];
    return html`<tr class=${classes.join(' ')} data-row=${at}>
        <td class="pick"><t-checkbox
          label=${t('select', { title })} hide-label .checked=${this.chosen.has(item.id)} ?disabled=${!open}
          @click=${(event: MouseEvent) => this.keys.pressed(event)} @change=${() => this.toggle(at, this.keys.takeRange())}></t-checkbox></td>
        <td><a class="title" href="?item=${item.id}" @click=${(event: Event) => this.follow(event, at)}>${title}</a>
          ${item.number ? html`<small class="num">${item.number}</small>` : nothing}</td>
        <td class="fact-cell">${fact ? html`<span class="fact">${factText(fact.value)}</span>` : nothing}</td>
        <td class="from">${item.from ? html`${item.from.name} <small>${item.from.agency}</small>` : nothing}</td>
        <td class="wait num" title=${formatDateTime(item.since)}>${waitText(item.since)}</td>
        <td class="state nowrap"><t-badge variant=${variant} icon=${icon}>${text}</t-badge></td>
        <td class="acts">${open ? this.renderActs(row) : nothing}</td>
      </tr>${
        note
          ? html`<tr class="note"><td></td><td colspan="6"><p class=${note.warning ? 'warning' : ''}><t-icon name=${note.warning ? 'alert-triangle' : 'info-circle'} size="16"></t-icon>${note.text}</p></td></tr>`
          : nothing
      }`;
  }

  private follow(event: Event, at: number): void {
    event.preventDefault();
    this.open(at);
  }

  protected override render(): TemplateResult {
    const { rows, queue } = this.state;
    const open = this.openRows;
    const some = open.some(({ item }) => this.chosen.has(item.id));
    const all = some && open.every(({ item }) => this.chosen.has(item.id));
    const head = rows[0]?.item.facts[0]?.label;
    return html`<div class="table-scroll"><table class="table" @keydown=${this.keys.down} aria-describedby="keys">
      <caption>${localized(queue.name)}</caption>
      <thead><tr>
        <td class="pick"><t-checkbox label=${t('select-all')} hide-label .checked=${all} .indeterminate=${some && !all}
          @change=${() => this.choose(all ? [] : open.map(({ item }) => item.id))}></t-checkbox></td>
        <th>${t('column.item')}</th><th>${head ? wordsText(head) : t('column.fact')}</th><th>${t('column.from')}</th>
        <th aria-sort="descending">${t('column.wait')}</th><th>${t('column.state')}</th><th class="acts"><span class="sr">${t('column.acts')}</span></th>
      </tr></thead>
      <tbody>${repeat(
        rows,
        ({ item }) => item.id,
        (row, at) => this.renderRow(row, at),
      )}</tbody>
    </table></div><p id="keys" class="sr">${t('keys')}</p>`;
  }
}
