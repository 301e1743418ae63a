import '@tessera/ui/button';
import '@tessera/ui/empty';
import '@tessera/ui/error-state';
import '@tessera/ui/select';
import '@tessera/ui/skeleton';
import '@tessera/ui/switch';
import '@tessera/ui/week-grid';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import type { GridRange } from '@tessera/ui/week-grid-model';
import { describeProblem, PageElement, setQuery } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { WantedTime } from '../../server/bookings/booking.schemas.js';
import { stateWord } from '../booking-state.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { resourceOptions, siteOptions, typeOptions } from './choice-options.js';
import type { BookableKind } from './find.api.js';
import { findStyles } from './find.styles.js';
import { weekPlaceStyles } from './find-by-resource.styles.js';
import { kindChoice, wayLinks } from './find-way.js';
import './resource-card.js';
import { ResourceChoice } from './resource-choice.controller.js';
import { t } from './texts.js';
import { WeekController } from './week.controller.js';
import { weekSteps } from './week-steps.js';
import { blocksOf, daysOf, isHeld, mondayOf, stepOf, wholeSlots } from './week-view.js';
import { clockIn } from './zone-clock.js';

/** What of the address is about a chosen time. */
const noTime = { date: null, from: null, to: null, toDate: null, driverId: null };

/** A resource and its week: choose a free time, then fill in the form beside it. All of it stands in the address. */
export default class FindByResourcePage extends PageElement {
  static override styles = [base, panel, pageHeadStyles, findStyles, weekPlaceStyles];

  private readonly choice = new ResourceChoice(this);
  private readonly shown = new WeekController(this);
  /** May taken slots be chosen, to wait for them? */
  @state() private queue = false;
  @query('booking-application-form') private form?: HTMLElement;
  @query('t-week-grid') private grid?: HTMLElement;
  /** Where the focus goes when what is to have it is there. */
  private next: 'form' | 'grid' | undefined;
  private listed = '';

  private get kind(): BookableKind {
    return this.query.get('kind') === 'vehicle' ? 'vehicle' : 'venue';
  }

  private get today(): string {
    return clockIn(this.choice.chosen?.window.zone, this.shown.week?.now).date;
  }

  private get monday(): string {
    return mondayOf(this.asked('week') ?? this.asked('date') ?? this.today);
  }

  /** What the form is for; null: nothing is chosen yet. */
  private get time(): WantedTime | null {
    const [date, from, to] = [this.asked('date'), this.asked('from'), this.asked('to')];
    if (!date || !from || !to) return null;
    const toDate = this.asked('toDate');
    return { date, from, to, ...(toDate && { toDate }) };
  }

  private asked(name: string): string | undefined {
    const value = this.query.get(name) ?? '';
    const fits = /date$|^week$/i.test(name)
      ? /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
      : value !== '';
    return fits ? value : undefined;
  }

  protected override pageTitle(): string {
    return this.choice.chosen?.name ?? t(`title.${this.kind}`);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query')) this.follow();
    this.shown.show(this.choice.chosen?.id, this.monday);
  }

  private follow(): void {
    const question = { kind: this.kind, site: this.asked('site'), type: this.asked('type') };
    if (JSON.stringify(question) !== this.listed) {
      this.listed = JSON.stringify(question);
      this.choice.list(question);
    }
    this.choice.choose(this.asked('resource'));
    if (this.time) void import('../apply/application-form.js');
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.next === 'grid' && !this.form && this.grid) {
      this.next = undefined;
      this.grid.focus();
    }
    if (this.next !== 'form' || !this.form) return;
    this.next = undefined;
    void customElements.whenDefined('booking-application-form').then(() => this.form?.focus());
  }

  private readonly chosen = ({ detail }: CustomEvent<GridRange>): void => {
    const week = this.shown.week!;
    this.next = 'form';
    setQuery({ date: detail.date, toDate: null, week: null, ...wholeSlots(detail, week) }, false);
  };

  private readonly closeForm = (): void => {
    this.next = 'grid';
    setQuery({ ...noTime, week: this.monday }, false);
  };

  private readonly sent = (): void => {
    this.closeForm();
    this.shown.reload();
  };

  /** An alternative: another time, or the same time of another resource. */
  private readonly wanted = ({ detail }: CustomEvent<{ time: WantedTime; resourceId?: string }>): void => {
    const { time, resourceId } = detail;
    setQuery({ ...time, toDate: time.toDate, week: null, ...(resourceId && { resource: resourceId }) });
  };

  private renderChoice(): TemplateResult {
    const { kind, choice, monday } = this;
    const take =
      (name: string) =>
      ({ target }: Event) => {
        const resource = name === 'resource' ? {} : { resource: null };
        setQuery({ ...noTime, ...resource, week: monday, [name]: (target as HTMLInputElement).value }, false);
      };
    const select = (name: 'site' | 'type' | 'resource') => this.asked(name) ?? '';
    return html`<div class="choose">
      <t-select label=${t('site')} icon="map-pin" .options=${siteOptions(choice.sites)} value=${select('site')} @change=${take('site')}></t-select>
      ${kind === 'vehicle' ? html`<t-select label=${t('type')} .options=${typeOptions()} value=${select('type')} @change=${take('type')}></t-select>` : nothing}
      <t-select class="resource" label=${t(`resource.${kind}`)} placeholder=${t(`choose.${kind}`)} .options=${resourceOptions(choice.resources, choice.chosen)}
        value=${select('resource')} ?disabled=${choice.lists.loading} @change=${take('resource')}></t-select>
      ${choice.chosen ? weekSteps(monday, this.today, (week) => setQuery({ ...noTime, week }, false)) : nothing}
    </div>`;
  }

  private renderTrouble(error: unknown, retry: () => void): TemplateResult {
    const { text, number } = describeProblem(error);
    return html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${retry}></t-error-state>`;
  }

  private renderWeek(): TemplateResult {
    const { choice, shown, kind, time } = this;
    if (choice.lists.error) return this.renderTrouble(choice.lists.error, () => choice.list(JSON.parse(this.listed)));
    if (choice.card.error) return this.renderTrouble(choice.card.error, () => choice.choose(this.asked('resource')));
    if (!choice.chosen && !choice.card.loading && !choice.lists.loading)
      return choice.resources.length === 0
        ? html`<t-empty class="state" icon="building" heading=${t(`none.${kind}`)} note=${t('none-note')}></t-empty>`
        : html`<t-empty class="state" icon="calendar-event" heading=${t(`start.${kind}`)} note=${t('start-note')}></t-empty>`;
    if (shown.read.error) return this.renderTrouble(shown.read.error, () => shown.reload());
    const { chosen } = choice;
    const { week } = shown;
    if (!chosen || !week) return html`<t-skeleton class="state" lines="10"></t-skeleton>`;
    const clock = clockIn(week.zone, week.now);
    const words = {
      own: stateWord,
      closed: (why: NonNullable<(typeof week.days)[number]['closed']>) => t(`closed.${why}`),
      taken: t('taken'),
    };
    const selection = time ? { date: time.date, start: time.from, end: time.to } : null;
    return html`
      ${
        chosen.may.book
          ? html`<div class="queue"><t-switch label=${t('queue')} ?checked=${this.queue} @change=${() => this.toggleQueue()}></t-switch>
        ${this.queue ? html`<span>${t('queue-help')}</span>` : nothing}</div>`
          : nothing
      }
      <t-week-grid label=${t('grid', { name: chosen.name })} from=${week.opens} to=${week.closes} .step=${stepOf(week)} .days=${daysOf(week, clock.date)}
        .blocks=${blocksOf(week, words)} .selection=${selection} .now=${clock} ?queue=${this.queue} ?readonly=${!chosen.may.book} @t-select=${this.chosen}></t-week-grid>`;
  }

  /** Waiting is for what somebody has; what is free is booked. */
  private get isQueueing(): boolean {
    const { week } = this.shown;
    return this.queue && this.time !== null && week !== undefined && isHeld(week, this.time);
  }

  private toggleQueue(): void {
    this.queue = !this.queue;
  }

  protected override render(): TemplateResult {
    const { kind, choice, time } = this;
    const { chosen } = choice;
    const open = time !== null && chosen?.may.book === true;
    return html`
      ${pageHead(t(`title.${kind}`), wayLinks('by-resource', kind), kindChoice(kind))}
      ${open ? html`<t-button class="back" icon="arrow-left" @click=${this.closeForm}>${t('back')}</t-button>` : nothing}
      <div class="cols ${open ? 'with-form' : ''}">
        <section class="panel found ${open ? 'behind' : ''}">
          ${sections('find')}
          ${this.renderChoice()}
          ${chosen ? html`<booking-resource-card .resource=${chosen}></booking-resource-card>` : nothing}
          ${this.renderWeek()}
        </section>
        ${
          open
            ? html`<booking-application-form class="panel" tabindex="-1" .resource=${chosen} .time=${time} driver-id=${this.asked('driverId') ?? ''} ?queue=${this.isQueueing}
          @slot-taken=${() => this.shown.reload()} @booking-sent=${this.sent} @time-wanted=${this.wanted} @t-close=${this.closeForm}></booking-application-form>`
            : nothing
        }
      </div>`;
  }
}
