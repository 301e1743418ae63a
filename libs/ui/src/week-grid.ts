import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { cssVariables } from './css-variables.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { pageCalendar, pageLanguage } from './language.js';
import { rovedIndex } from './roving.js';
import { base } from './styles/base.js';
import { formatDuration, minutesOf } from './times.js';
import { type BlockHost, renderBlocks, renderChosen } from './week-grid/grid-blocks.js';
import { renderCells, renderDayTabs } from './week-grid/grid-cells.js';
import { beginningOf, type ChoiceWay, GridChoice, type GridPlace } from './week-grid/grid-choice.js';
import { renderLegend } from './week-grid/grid-legend.js';
import { GridPointer, placeOf } from './week-grid/grid-pointer.js';
import { GridRoom } from './week-grid/grid-room.js';
import { weekGridStyles } from './week-grid/week-grid.styles.js';
import { type GridWords, rangeText, word } from './week-grid/words.js';
import { type GridBlock, type GridDay, type GridNow, type GridRange, WeekGridModel } from './week-grid-model.js';

/**
 * `<t-week-grid label="第一會議室" from="08:00" to="18:00" .days=${…} .blocks=${…} @t-select=${…}>`: days × times with what is
 * taken, and a choice of free cells on one day: by dragging, by two taps, or by Enter, arrows and Enter. A choice never
 * goes over cells that are taken, closed or over. One day at a time on phones, and where the days have no room. `--week-grid-top` is how far from the top
 * of the window the heads of the days stay when the page scrolls.
 * @fires t-select when a choice is made: day and times
 * @fires t-block when a block is opened; prevent it to keep a link from being followed
 * @fires t-day when another day is shown where there is room for one
 */
@element('t-week-grid')
export class TWeekGrid extends TesseraElement {
  static override styles = [base, weekGridStyles];

  /** What the grid is of; names it for screen readers. */
  @property() label = '';
  @property({ attribute: false }) days: readonly GridDay[] = [];
  @property({ attribute: false }) blocks: readonly GridBlock[] = [];
  /** Hours shown, `HH:MM`; `24:00` is the end of the day. */
  @property() from = '08:00';
  @property() to = '18:00';
  /** Minutes of a cell, 15 to 1440. */
  @property({ type: Number }) step = 30;
  /** What is chosen; set by each choice. */
  @property({ attribute: false }) selection: GridRange | null = null;
  /** Draws the line across today; what is before it is over. */
  @property({ attribute: false }) now: GridNow | null = null;
  /** Cells taken or asked for by others may be chosen, for a waiting list. */
  @property({ type: Boolean }) queue = false;
  /** Only shows. */
  @property({ type: Boolean }) readonly = false;
  /** Names of the states where 可借, 已借出 … do not fit. */
  @property({ attribute: false }) words: GridWords = {};

  @state() private choice: GridChoice | null = null;
  @state() private cursor: GridPlace = { day: 0, row: 0 };
  @state() private said = '';
  private model!: WeekGridModel;
  private readonly room = new GridRoom(this);
  /** Pages make their days anew with every rendering: other dates are what counts. */
  private dates = '';
  private refocus = false;

  private readonly pointer = new GridPointer({
    way: () => this.choice?.way,
    choosable: (place) => this.choosable(place),
    rowAt: (clientY) => this.rowUnder(clientY),
    begin: (place) => this.begin(place, 'drag'),
    extend: (row) => this.extend(row),
    finish: () => this.finish(),
    giveUp: () => this.giveUp(),
    tapped: (place, event) => this.tapped(place, event),
  });

  private get alone(): boolean {
    return this.room.alone(this.days.length);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const framed: (keyof TWeekGrid)[] = ['days', 'blocks', 'from', 'to', 'step', 'now', 'queue'];
    if (!this.model || framed.some((name) => changed.has(name))) {
      const { days, blocks, from, to, step, now, queue } = this;
      this.model = new WeekGridModel({ days, blocks, from, to, step, now, queue });
      const dates = days.map(({ date }) => date).join();
      const others = dates !== this.dates;
      this.dates = dates;
      this.choice = others ? null : (this.choice?.over(this.model) ?? null);
      if (others || !this.model.cell(this.cursor.day, this.cursor.row))
        this.cursor = beginningOf(this.model, this.days, this.selection);
    }
  }

  /** Cells are drawn once; what changes with every step is set on the few that it concerns. */
  protected override updated(): void {
    const { day, row } = this.cursor;
    const range = this.choice?.range ?? this.selection;
    for (const cell of this.renderRoot.querySelectorAll<HTMLElement>('.cell')) {
      const at = this.model.cell(Number(cell.dataset.day), Number(cell.dataset.row));
      const date = this.days[Number(cell.dataset.day)]?.date;
      const chosen = range?.date === date && at && at.start >= (range?.start ?? '') && at.end <= (range?.end ?? '');
      const tabindex = cell.dataset.day === String(day) && cell.dataset.row === String(row) ? 0 : -1;
      if (cell.tabIndex !== tabindex) cell.tabIndex = tabindex;
      if ((cell.ariaSelected === 'true') !== chosen) cell.ariaSelected = String(chosen === true);
      if (tabindex === 0 && this.refocus) cell.focus();
    }
    this.refocus = false;
  }

  /** To the cell from which the arrows go on. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.cell[tabindex="0"]')?.focus(options),
    );
  }

  private choosable({ day, row }: GridPlace): boolean {
    return !this.readonly && this.model.choosable(day, row);
  }

  private rowUnder(clientY: number): number {
    const top = this.renderRoot.querySelector('.cell')?.getBoundingClientRect().top ?? 0;
    return Math.min(this.model.rows - 1, Math.max(0, Math.floor((clientY - top) / this.room.rowPixels(this.step))));
  }

  private begin(place: GridPlace, way: ChoiceWay): void {
    this.cursor = place;
    this.choice = new GridChoice(this.model, place, way);
    this.tell();
  }

  private extend(row: number): void {
    const { choice } = this;
    const before = choice?.head;
    const whole = choice?.extend(row);
    if (!choice || (whole && choice.head === before)) return;
    this.cursor = { day: choice.anchor.day, row: choice.head };
    if (choice.head !== before) this.tell();
    else if (choice.way === 'keys') this.said = word('stopped');
    this.requestUpdate();
  }

  private tell(): void {
    if (!this.choice) return;
    const key = this.choice.way === 'tap' ? 'tapped' : 'choosing';
    if (this.choice.way !== 'drag') this.said = this.told(key, this.choice.range);
  }

  private told(key: 'chosen' | 'choosing' | 'tapped', range: GridRange): string {
    const length = formatDuration(minutesOf(range.end) - minutesOf(range.start));
    return word(key, { range: rangeText(range), length });
  }

  private finish(): void {
    if (!this.choice) return;
    const { date, start, end } = this.choice.range;
    this.choice = null;
    this.selection = { date, start, end };
    this.said = this.told('chosen', this.selection);
    this.send('t-select', { date, start, end });
  }

  private giveUp(): void {
    this.choice = null;
    this.said = word('given-up');
  }

  private open(block: GridBlock, event: Event): void {
    if (!this.send('t-block', { id: block.id }, true)) event.preventDefault();
  }

  private show(day: number): void {
    this.choice = null;
    this.cursor = { day, row: Math.max(0, this.model.firstChoosable(day)) };
    this.tellDay(day);
  }

  private tellDay(day: number): void {
    this.send('t-day', { date: this.days[day]?.date ?? '' });
  }

  /** A tap, or the press that a screen reader makes: begins, then ends. */
  private tapped(place: GridPlace, event: Event): void {
    const { choice } = this;
    if (choice?.way === 'tap' && choice.anchor.day === place.day && choice.extend(place.row)) this.finish();
    else this.entered(place, 'tap', event);
  }

  private entered(place: GridPlace, way: ChoiceWay, event: Event): void {
    const block = this.model.cell(place.day, place.row)?.block;
    if (this.choosable(place)) this.begin(place, way);
    else if (block && !block.plain) this.openFrom(block, event);
  }

  /** A cell stands for the block that covers it: its link is pressed, so that the page is told and no frame is loaded anew. */
  private openFrom(block: GridBlock, event: Event): void {
    const links = [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('a.block')];
    const link = links.find((one) => one.getAttribute('href') === block.href);
    if (link) link.click();
    else this.open(block, event);
  }

  private readonly keydown = (event: KeyboardEvent): void => {
    const place = placeOf(event);
    if (!place || event.altKey || event.metaKey || !this.pressed(event, place)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** True when the key did something. */
  private pressed(event: KeyboardEvent, { day, row }: GridPlace): boolean {
    if (event.key === 'Enter' || event.key === ' ') {
      if (this.choice) this.finish();
      else this.entered({ day, row }, 'keys', event);
      return true;
    }
    if (event.key === 'Escape') {
      if (!this.choice) return false;
      this.giveUp();
      return true;
    }
    return this.moved(event, { day, row });
  }

  private moved({ key, ctrlKey }: KeyboardEvent, { day, row }: GridPlace): boolean {
    const days = this.alone ? 0 : this.days.length - 1;
    const targets: Record<string, GridPlace> = {
      ArrowUp: { day, row: row - 1 },
      ArrowDown: { day, row: row + 1 },
      ArrowLeft: { day: day - 1, row },
      ArrowRight: { day: day + 1, row },
      Home: ctrlKey ? { day, row: 0 } : { day: days === 0 ? day : 0, row },
      End: ctrlKey ? { day, row: this.model.rows - 1 } : { day: days === 0 ? day : days, row },
    };
    const target = targets[key];
    if (!target) return false;
    this.refocus = true;
    if (this.choice) this.extend(target.row);
    else if (this.model.cell(target.day, target.row)) {
      if (this.alone && target.day !== day) this.tellDay(target.day);
      this.cursor = target;
    }
    return true;
  }

  private readonly dayKey = (event: KeyboardEvent): void => {
    const next = rovedIndex(event.key, this.cursor.day, this.days.length, 'horizontal');
    if (next === null) return;
    event.preventDefault();
    this.show(next);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#day-${next}`)?.focus());
  };

  private renderLayer(day: number, host: BlockHost): TemplateResult {
    const date = this.days[day]?.date ?? '';
    const range = this.choice?.range ?? this.selection;
    return html`<div class="layer">
      ${guard([this.model, date, this.words, pageLanguage(), pageCalendar()], () => renderBlocks(host, date))}
      ${range?.date === date ? renderChosen(host, range, this.choice !== null) : nothing}
      ${this.now?.date === date ? html`<div class="now" ${cssVariables({ '--at': this.model.rowAt(this.now.time) })}></div>` : nothing}
    </div>`;
  }

  protected override render(): TemplateResult {
    const { model, words, days, cursor } = this;
    const { alone } = this;
    const shown = alone ? [Math.min(cursor.day, days.length - 1)].filter((day) => day >= 0) : [...days.keys()];
    const host: BlockHost = { model, words, open: (block, event) => this.open(block, event) };
    const figures = cssVariables({
      '--days': days.length,
      '--columns': shown.length,
      '--rows': model.rows,
      '--row': `${this.room.rowPixels(this.step)}px`,
    });
    const redrawn = [model, words, shown.join(), alone, pageLanguage(), pageCalendar()];
    return html`${renderLegend(words, this.blocks, this.readonly, this.room.phone)}
      <div ${figures}>
        ${alone ? renderDayTabs(days, cursor.day, (day) => this.show(day), this.dayKey) : nothing}
        <div id="frame" class="frame" role=${alone ? 'tabpanel' : nothing} aria-labelledby=${alone ? `day-${cursor.day}` : nothing}>
          <div class="cells" role="grid" aria-label=${this.label} aria-readonly=${this.readonly ? 'true' : nothing} aria-multiselectable="true"
            @pointerdown=${this.pointer.down} @pointermove=${this.pointer.move} @pointerup=${this.pointer.up} @pointercancel=${this.pointer.cancel}
            @click=${this.pointer.click} @keydown=${this.keydown}>${guard(redrawn, () => renderCells({ model, words, days, shown, alone }))}</div>
          <div class="layers">${shown.map((day) => this.renderLayer(day, host))}</div>
        </div>
      </div>
      <p class="sr" role="status">${this.said}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-week-grid': TWeekGrid;
  }
}
