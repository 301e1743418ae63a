import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatDate, weekdayName } from './dates.js';
import { addDays, addMonths, partsOf, weekdayOf, weeksAround } from './days.js';
import { element, TesseraElement } from './element.js';
import type { Calendar } from './language.js';
import { base } from './styles/base.js';

/**
 * The days of one month as a grid; arrows, Page Up/Down, Home/End move, Enter or a press chooses. Sends `t-pick {value}`, `t-move {value}`.
 * @fires t-move when the keyboard goes to another day
 * @fires t-pick when a day is chosen
 */
@element('t-month-grid')
export class TMonthGrid extends TesseraElement {
  static override styles = [
    base,
    css`
      table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: var(--t-text-s); font-variant-numeric: tabular-nums; text-align: center; }
      th { height: 24px; padding: 0; font-size: var(--t-text-2xs); font-weight: 400; color: var(--t-text-muted); }
      td { padding: 0; height: 31px; }
      button { display: inline-grid; place-items: center; width: 30px; height: 28px; padding: 0; border: 0; border-radius: var(--t-radius-2); background: transparent; color: inherit; cursor: pointer; }
      button:hover { background: var(--t-surface-hover); }
      button:focus-visible { outline-offset: 0; }
      .holiday { color: var(--t-holiday); }
      .outside { color: var(--t-text-muted); }
      .today { background: var(--t-spark); color: var(--t-spark-contrast); font-weight: 600; }
      .chosen { background: var(--t-accent); color: var(--t-accent-contrast); font-weight: 600; }
      .today.chosen { box-shadow: inset 0 -3px var(--t-spark); }
      [aria-disabled="true"] { color: var(--t-text-disabled); cursor: not-allowed; text-decoration: line-through; background: transparent; }
      @media (max-width: 599.98px) { td { height: 44px; } button { width: 100%; height: 42px; } }
      @media (forced-colors: active) {
        .chosen { forced-color-adjust: none; background: Highlight; color: HighlightText; }
        .today { outline: 1px solid CanvasText; outline-offset: -1px; }
      }
    `,
  ];

  /** The chosen day, `YYYY-MM-DD` or empty. */
  @property() value = '';
  /** The day that has the focus; its month is shown. */
  @property() cursor = '';
  @property() today = '';
  @property() min = '';
  @property() max = '';
  @property() calendar: Calendar = 'roc';
  /** Days off; null = Saturdays and Sundays. */
  @property({ attribute: false }) holidays: ReadonlySet<string> | null = null;

  private refocus = false;

  /** Puts the focus on the cursor's day. */
  focusDay(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('cursor') || !this.refocus) return;
    this.refocus = false;
    this.focusDay();
  }

  private possible(iso: string): boolean {
    return (!this.min || iso >= this.min) && (!this.max || iso <= this.max);
  }

  private target({ key, shiftKey }: KeyboardEvent): string | null {
    const steps: Record<string, () => string> = {
      ArrowLeft: () => addDays(this.cursor, -1),
      ArrowRight: () => addDays(this.cursor, 1),
      ArrowUp: () => addDays(this.cursor, -7),
      ArrowDown: () => addDays(this.cursor, 7),
      Home: () => addDays(this.cursor, -weekdayOf(this.cursor)),
      End: () => addDays(this.cursor, 6 - weekdayOf(this.cursor)),
      PageUp: () => addMonths(this.cursor, shiftKey ? -12 : -1),
      PageDown: () => addMonths(this.cursor, shiftKey ? 12 : 1),
    };
    return steps[key]?.() ?? null;
  }

  private readonly keydown = (event: KeyboardEvent): void => {
    const target = this.target(event);
    if (!target) return;
    event.preventDefault();
    this.refocus = true;
    this.send('t-move', { value: target });
  };

  private pick(iso: string): void {
    if (this.possible(iso)) this.send('t-pick', { value: iso });
  }

  private renderDay(iso: string): TemplateResult {
    const weekday = weekdayOf(iso);
    const outside = iso.slice(0, 7) !== this.cursor.slice(0, 7);
    const holiday = this.holidays ? this.holidays.has(iso) : weekday === 0 || weekday === 6;
    const look = [
      outside ? 'outside' : holiday ? 'holiday' : '',
      iso === this.today ? 'today' : '',
      iso === this.value ? 'chosen' : '',
    ];
    return html`<td role="gridcell" aria-selected=${iso === this.value ? 'true' : 'false'}>
      <button
        type="button" class=${look.filter(Boolean).join(' ')} tabindex=${iso === this.cursor ? '0' : '-1'} aria-label=${formatDate(iso, 'long', { calendar: this.calendar })}
        aria-current=${iso === this.today ? 'date' : nothing} aria-disabled=${this.possible(iso) ? nothing : 'true'} @click=${() => this.pick(iso)}
      >${partsOf(iso).day}</button>
    </td>`;
  }

  protected override render(): TemplateResult {
    if (!this.cursor) return html``;
    return html`<table role="grid" aria-label=${formatDate(this.cursor, 'month', { calendar: this.calendar })} @keydown=${this.keydown}>
      <thead><tr>${[0, 1, 2, 3, 4, 5, 6].map((day) => html`<th scope="col">${weekdayName(day)}</th>`)}</tr></thead>
      <tbody>${weeksAround(this.cursor).map((week) => html`<tr>${week.map((iso) => this.renderDay(iso))}</tr>`)}</tbody>
    </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-month-grid': TMonthGrid;
  }
}
