import { formatDate, weekdayName } from '@tessera/ui/dates';
import { addDays, addMonths, partsOf, weekdayOf, weeksAround } from '@tessera/ui/days';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dayKinds, dayText, kindMark, kindName } from './day-kinds.js';
import { officeYearStyles } from './office-year.styles.js';
import { t } from './texts.js';
import type { OfficeDay } from './working-time.api.js';

const weekdays = [0, 1, 2, 3, 4, 5, 6];

/**
 * The twelve months of a year with what kind of day each is. One day is in the tab order; arrows move by days and weeks, Home and
 * End within the week, Page Up and Down by months. Sends `t-day {day}`.
 */
@element('console-office-year')
export class OfficeYear extends TesseraElement {
  static override styles = [base, officeYearStyles];

  /** Of the Gregorian calendar. */
  @property({ type: Number }) year = 0;
  /** `YYYY-MM-DD` */
  @property() today = '';
  @property({ attribute: false }) days: readonly OfficeDay[] = [];
  @state() private cursor = '';
  private byDate = new Map<string, OfficeDay>();
  private refocus = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('days')) this.byDate = new Map(this.days.map((day) => [day.date, day]));
    if (changed.has('year') || !this.cursor)
      this.cursor = this.today.startsWith(`${this.year}-`) ? this.today : `${this.year}-01-01`;
  }

  protected override updated(): void {
    if (!this.refocus) return;
    this.refocus = false;
    this.focus();
  }

  /** Puts the focus on the day of the tab order. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }

  private readonly keydown = (event: KeyboardEvent): void => {
    const { cursor } = this;
    const steps: Record<string, () => string> = {
      ArrowLeft: () => addDays(cursor, -1),
      ArrowRight: () => addDays(cursor, 1),
      ArrowUp: () => addDays(cursor, -7),
      ArrowDown: () => addDays(cursor, 7),
      Home: () => addDays(cursor, -weekdayOf(cursor)),
      End: () => addDays(cursor, 6 - weekdayOf(cursor)),
      PageUp: () => addMonths(cursor, -1),
      PageDown: () => addMonths(cursor, 1),
    };
    const target = steps[event.key]?.();
    if (!target || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!this.byDate.has(target)) return;
    this.refocus = true;
    this.cursor = target;
  };

  private choose(day: OfficeDay): void {
    this.cursor = day.date;
    this.send('t-day', { day });
  }

  private renderDay(date: string, month: string): TemplateResult {
    const day = date.startsWith(month) ? this.byDate.get(date) : undefined;
    if (!day) return html`<td></td>`;
    const mark = kindMark(day.kind, day.part);
    return html`<td><button type="button" class="day ${day.kind} ${day.part ?? ''} ${date === this.today ? 'today' : ''}" tabindex=${date === this.cursor ? '0' : '-1'}
      title=${day.remark || nothing} aria-label=${t('day.label', { date: formatDate(date, 'long'), kind: dayText(day) })} aria-current=${date === this.today ? 'date' : nothing}
      data-mark=${mark || nothing} @click=${() => this.choose(day)}>${partsOf(date).day}</button></td>`;
  }

  private renderMonth(first: string): TemplateResult {
    const month = first.slice(0, 7);
    return html`<table>
      <caption>${formatDate(first, 'month')}</caption>
      <thead><tr>${weekdays.map((day) => html`<th scope="col">${weekdayName(day)}</th>`)}</tr></thead>
      <tbody>${weeksAround(first).map((week) => html`<tr>${week.map((date) => this.renderDay(date, month))}</tr>`)}</tbody>
    </table>`;
  }

  protected override render(): TemplateResult {
    const firsts = Array.from({ length: 12 }, (_, at) => addMonths(`${this.year}-01-01`, at));
    return html`<ul class="legend" aria-label=${t('legend')}>${dayKinds.map(
      (kind) =>
        html`<li><span class="day ${kind}" aria-hidden="true" data-mark=${kindMark(kind) || nothing}>8</span>${kindName(kind)}</li>`,
    )}</ul>
    <div class="months num" @keydown=${this.keydown}>${firsts.map((first) => this.renderMonth(first))}</div>`;
  }
}
