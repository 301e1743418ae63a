import '@tessera/ui/badge';
import '@tessera/ui/callout';
import '@tessera/ui/checkbox';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { describeProblem, LatestRead, localized } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { timeText } from '../booking-time.js';
import { firstRhythm, type RhythmDraft, rhythmOf } from './rhythm.js';
import './rhythm-fields.js';
import { type SeriesChoice, type SeriesDate, type SeriesFirst, series } from './series.api.js';
import { t } from './texts.js';

/** So long after the last keystroke the dates are asked for, ms. */
const patience = 300;
const looks = {
  free: { variant: 'success', icon: 'check' },
  taken: { variant: 'neutral', icon: 'lock' },
  refused: { variant: 'warning', icon: 'ban' },
} as const;

/**
 * Repeats a booking weekly: how often, and each date with whether it is free, to be ticked. Stands in the form of the
 * application, which sends `POST series` with `detail` while there is one, and an ordinary booking while it is null.
 * @fires series-changed with a `SeriesChoice`, or null while it does not repeat or no date is chosen
 */
@element('booking-series-panel')
export class SeriesPanel extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: block; }
      .body { display: grid; gap: 12px; margin-top: 12px; padding: 16px; background: var(--t-surface-muted); border-radius: var(--t-radius-3); }
      h3 { font-size: var(--t-text-s); }
      li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; padding-block: 6px; border-top: 1px solid var(--t-border); }
      li:first-child { border-top: 0; }
      .none { padding-inline-start: 28px; }
      li p { flex: 1 0 100%; padding-inline-start: 28px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
    `,
  ];

  /** The first one; null while its time is not chosen. */
  @property({ attribute: false }) first: SeriesFirst | null = null;
  @state() private repeats = false;
  @state() private draft: RhythmDraft = firstRhythm;
  @state() private dates: readonly SeriesDate[] | undefined;
  /** Unticked by hand. */
  @state() private unwanted: ReadonlySet<string> = new Set();
  private readonly reading = new LatestRead(this, false);
  /** Somebody wanted to send it before it could be. */
  @state() private urged = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = '';
  private told = 'null';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reading.abort();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('first') || changed.has('draft') || changed.has('repeats')) this.ask();
  }

  protected override updated(): void {
    const choice = this.choice();
    const told = JSON.stringify(choice);
    if (told === this.told) return;
    this.told = told;
    this.send('series-changed', choice);
  }

  private ask(): void {
    const rhythm = this.repeats && this.first ? rhythmOf(this.draft, this.first.date) : null;
    const question = rhythm && this.first ? { ...this.first, ...rhythm } : null;
    const asked = JSON.stringify(question);
    if (asked === this.asked) return;
    this.asked = asked;
    this.dates = undefined;
    clearTimeout(this.timer);
    this.reading.abort();
    if (!question) return;
    this.timer = setTimeout(() => {
      void this.reading.run(
        ({ signal }) => series.preview(question, signal),
        ({ items }) => {
          this.dates = items;
        },
      );
    }, patience);
  }

  /** May the form be sent? Not while it repeats and no date of it is chosen; then it says so, and has the focus. */
  check(): boolean {
    this.urged = this.repeats && this.choice() === null;
    if (this.urged) this.renderRoot.querySelector('t-checkbox')?.focus();
    return !this.urged;
  }

  private isChosen({ state: standing, time }: SeriesDate): boolean {
    return standing === 'free' && !this.unwanted.has(time.date);
  }

  private choice(): SeriesChoice | null {
    const { dates, first, draft } = this;
    const rhythm = this.repeats && first ? rhythmOf(draft, first.date) : null;
    if (!rhythm || !dates?.some((date) => this.isChosen(date))) return null;
    return { ...rhythm, except: dates.filter((date) => !this.isChosen(date)).map(({ time }) => time.date) };
  }

  private want(date: string, wanted: boolean): void {
    const unwanted = new Set(this.unwanted);
    if (wanted) unwanted.delete(date);
    else unwanted.add(date);
    this.unwanted = unwanted;
  }

  private renderDate(date: SeriesDate): TemplateResult {
    const { time, state: standing, reasons, nearest } = date;
    const { variant, icon } = looks[standing];
    const note = [...reasons.map(localized), nearest ? t('nearest', { time: timeText(nearest) }) : ''].filter(
      (part) => part !== '',
    );
    const when = timeText(time);
    const choice =
      standing === 'free'
        ? html`<t-checkbox class="num" label=${when} .checked=${this.isChosen(date)}
            @change=${(event: Event) => this.want(time.date, (event.target as HTMLInputElement).checked)}></t-checkbox>`
        : html`<span class="num none">${when}</span>`;
    return html`<li>${choice}
      <t-badge variant=${variant} icon=${icon}>${t(`state.${standing}`)}</t-badge>
      ${note.length > 0 ? html`<p>${note.join('\u3000')}</p>` : nothing}</li>`;
  }

  private renderDates(): TemplateResult {
    const { dates } = this;
    const { error } = this.reading;
    if (error) return html`<t-callout variant="danger" heading=${describeProblem(error).text} alert></t-callout>`;
    if (!this.first) return html`<p class="muted">${t('panel.choose-time')}</p>`;
    if (!dates) return this.asked === 'null' ? html`` : html`<t-skeleton lines="4"></t-skeleton>`;
    const chosen = dates.filter((date) => this.isChosen(date)).length;
    return html`<h3 id="dates">${t('panel.dates')}</h3>
      <ul aria-labelledby="dates">${dates.map((date) => this.renderDate(date))}</ul>
      <p role="status">${chosen > 0 ? t('panel.summary', { all: dates.length, chosen }) : t('panel.none')}</p>
      <p class="muted xs">${t('panel.late')}</p>`;
  }

  protected override render(): TemplateResult {
    return html`<t-checkbox label=${t('panel.repeat')} .checked=${this.repeats} @change=${(event: Event) => {
      this.repeats = (event.target as HTMLInputElement).checked;
    }}></t-checkbox>
    ${
      this.repeats
        ? html`<div class="body" role="group" aria-label=${t('panel.label')}>
            <booking-rhythm-fields .draft=${this.draft} first=${this.first?.date ?? ''} @rhythm-changed=${(
              event: CustomEvent<RhythmDraft>,
            ) => {
              this.draft = event.detail;
            }}></booking-rhythm-fields>
            ${this.renderDates()}
            ${this.urged && !this.choice() ? html`<t-callout variant="danger" alert>${t('panel.unsettled')}</t-callout>` : nothing}</div>`
        : nothing
    }`;
  }
}
