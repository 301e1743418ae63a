import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { type ParsedDate, parseDate } from './date-parse.js';
import { formatDate, yearText } from './dates.js';
import { addMonths, dayOf, partsOf } from './days.js';
import { element } from './element.js';
import './icon.js';
import { type Calendar, pageCalendar } from './language.js';
import './month-grid.js';
import type { TMonthGrid } from './month-grid.js';
import { PopupController } from './popup-controller.js';
import './radio-group.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { form } from './styles/form.js';
import { popup } from './styles/popup.js';
import { type Reading, TypedField } from './typed-field.js';
import { word } from './words.js';

/**
 * `<t-date-field label="借用日期" name="day" value="2026-03-20">`: one field, typed in either calendar or picked.
 * Takes 1150320, 115/3/20, 民國115年3月20日, 2026-03-20; shows 115/03/20 on leaving; `value` is `YYYY-MM-DD` or empty.
 * What cannot be read is kept and explained; `fault` is then true and `value` empty.
 */
@element('t-date-field')
export class TDateField extends TypedField {
  static override styles = [
    base,
    controls,
    form,
    popup,
    css`
      .popup { width: 19rem; padding: 8px 10px; }
      .head, .foot { display: flex; align-items: center; justify-content: space-between; gap: 8px; min-height: 32px; }
      .head b { font-size: var(--t-text-s); } .head span { font-weight: 400; font-size: var(--t-text-xs); color: var(--t-text-muted); }
      .foot { margin-top: 4px; padding-top: 6px; border-top: 1px solid var(--t-border); }
      @media (max-width: 599.98px) { .end .icon-btn { width: 2.5rem; height: 2.5rem; } }
    `,
  ];

  /** First and last day that may be chosen, `YYYY-MM-DD`. */
  @property() min = '';
  @property() max = '';
  @property() placeholder = '';
  /** Days off, shown in the holiday colour; null = Saturdays and Sundays. */
  @property({ attribute: false }) holidays: ReadonlySet<string> | null = null;

  @state() private cursor = '';
  /** The calendar switched to in the picker; follows the page until then. */
  @state() private switched: Calendar | undefined;
  @query('#open') private opener!: HTMLButtonElement;
  @query('#picker') private picker!: HTMLElement;
  @query('t-month-grid') private grid!: TMonthGrid;
  private shownIn: Calendar | undefined;
  private readonly popup = new PopupController(this, {
    anchor: () => this.opener,
    popup: () => this.picker,
    align: () => 'end',
  });

  private get calendar(): Calendar {
    return this.switched ?? pageCalendar();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.value && this.calendar !== this.shownIn) this.text = this.shown();
    this.shownIn = this.calendar;
  }

  protected override shown(): string {
    return this.value ? formatDate(this.value, 'short', { calendar: this.calendar }) : '';
  }

  private get today(): string {
    return dayOf(new Date());
  }

  protected override read(text: string): Reading {
    const parsed = parseDate(text);
    const fault = this.explain(parsed);
    return fault || !('iso' in parsed) ? { fault } : { value: parsed.iso };
  }

  private explain(parsed: ParsedDate): string {
    if ('iso' in parsed) {
      const limit = (iso: string): string => formatDate(iso, 'short', { calendar: this.calendar });
      if (this.min && parsed.iso < this.min) return word('date.too-early', { date: limit(this.min) });
      if (this.max && parsed.iso > this.max) return word('date.too-late', { date: limit(this.max) });
      return '';
    }
    if (parsed.fault === 'format') return word(`date.format.${this.calendar}`);
    if (parsed.fault === 'month') return word('date.no-such-month');
    return word('date.no-such-day', {
      year: yearText(parsed.year, this.calendar),
      month: parsed.month,
      days: parsed.days,
    });
  }

  private keydown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' && event.altKey) {
      event.preventDefault();
      this.showPicker();
      return;
    }
    if (event.key === 'Enter') this.take(this.control.value, true);
    this.submitOnEnter(event);
  }

  private showPicker(): void {
    this.cursor = this.value || this.today;
    this.popup.show();
    void this.updateComplete.then(() => this.grid.updateComplete).then(() => this.grid.focusDay());
  }

  private pressed(): void {
    if (this.popup.toggle()) this.showPicker();
  }

  private picked(value: string): void {
    this.take(value, true);
    this.popup.hide();
    this.opener.focus();
    this.changing();
    this.settled();
  }

  private pickerKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.popup.hide();
    this.opener.focus();
  }

  private switchCalendar(event: Event): void {
    event.stopPropagation();
    this.switched = (event.target as HTMLInputElement).value as Calendar;
  }

  private renderTurn(months: 1 | -1): TemplateResult {
    const words = word(months < 0 ? 'date.previous-month' : 'date.next-month');
    return html`<button type="button" class="icon-btn" aria-label=${words} title=${words} @click=${() => (this.cursor = addMonths(this.cursor, months))}><t-icon name=${months < 0 ? 'chevron-left' : 'chevron-right'} size="18"></t-icon></button>`;
  }

  private renderPicker(): TemplateResult {
    const cursor = this.cursor || this.today;
    const other = yearText(partsOf(cursor).year, this.calendar === 'roc' ? 'gregory' : 'roc');
    const kinds = [
      { value: 'roc', label: word('date.roc') },
      { value: 'gregory', label: word('date.gregory') },
    ];
    return html`<div id="picker" class="popup" popover="auto" role="dialog" aria-label=${word('date.calendar')} @toggle=${this.popup.toggled} @keydown=${this.pickerKey}>
      ${
        this.popup.open || this.cursor
          ? html`<div class="head">
                ${this.renderTurn(-1)}<b class="num" aria-live="polite">${formatDate(cursor, 'month', { calendar: this.calendar })} <span>${other}</span></b>${this.renderTurn(1)}
              </div>
              <t-month-grid
                .value=${this.value} .cursor=${cursor} .today=${this.today} .min=${this.min} .max=${this.max} .calendar=${this.calendar} .holidays=${this.holidays}
                @t-move=${(event: CustomEvent<{ value: string }>) => (this.cursor = event.detail.value)} @t-pick=${(event: CustomEvent<{ value: string }>) => this.picked(event.detail.value)}
              ></t-month-grid>
              <div class="foot">
                <t-radio-group size="small" hide-label label=${word('date.year-kind')} .options=${kinds} .value=${this.calendar} @change=${this.switchCalendar}></t-radio-group>
                <button type="button" class="btn small" @click=${() => this.picked(this.today)}>${word('date.today')}</button>
              </div>`
          : nothing
      }
    </div>`;
  }

  protected override render(): TemplateResult {
    const look = `input num ${this.shownError ? 'bad' : ''} ${this.disabled ? 'off' : ''}`;
    return this.renderField(html`<div class=${look}>
        <input
          id="control" .value=${this.text} ?disabled=${this.disabled} placeholder=${this.placeholder || nothing} autocomplete="off" inputmode="numeric"
          aria-invalid=${this.shownError ? 'true' : nothing} aria-describedby=${this.describedBy}
          @input=${() => this.take(this.control.value, false)} @change=${this.left} @keydown=${this.keydown}
        />
        <span class="end"><button
          type="button" id="open" class="icon-btn ${this.popup.open ? 'on' : ''}" aria-haspopup="dialog" aria-expanded=${this.popup.open ? 'true' : 'false'} aria-label=${word('date.open')}
          title=${word('date.open')} ?disabled=${this.disabled} @pointerdown=${this.popup.pressing} @click=${this.pressed}
        ><t-icon name="calendar" size="18"></t-icon></button></span>
      </div>
      ${this.renderPicker()}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-date-field': TDateField;
  }
}
