import '@tessera/ui/button';
import '@tessera/ui/date-field';
import { addDays, daysBetween } from '@tessera/ui/days';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon-button';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/time-field';
import { formatDuration, minutesOf } from '@tessera/ui/times';
import { Localize } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { timeText } from '../booking-time.js';
import type { SeriesBooked, SeriesChoice } from '../series/series.api.js';
import '../series/series-panel.js';
import type { SeriesPanel } from '../series/series-panel.js';
import '../series/series-result.js';
import type { BookingDetail, OfferedTime, ResourceDetail, WantedTime } from './application.api.js';
import { type ApplicationDraft, inputOf } from './application-draft.js';
import './application-fields.js';
import type { ApplicationFields } from './application-fields.js';
import { applicationFormStyles } from './application-form.styles.js';
import { ApplicationSending } from './application-sending.controller.js';
import { applicationTrouble } from './application-trouble.js';
import { faultText } from './fault-text.js';
import { FreeDrivers } from './free-drivers.controller.js';
import { t } from './texts.js';

const dayMinutes = 1440;

/**
 * The form for a time of a resource: a booking, a series, a place on the waiting list, or the change of a booking.
 * @fires booking-sent when the server took it
 * @fires time-wanted with `{time, resourceId?}`: another time was typed or taken over
 * @fires slot-taken when somebody has it meanwhile
 * @fires t-close when nothing is to be sent
 */
@element('booking-application-form')
export class ApplicationForm extends TesseraElement {
  static override styles = [base, applicationFormStyles];

  @property({ attribute: false }) resource!: ResourceDetail;
  @property({ attribute: false }) time!: WantedTime;
  @property({ type: Boolean }) queue = false;
  @property({ attribute: false }) booking: BookingDetail | undefined;
  /** The driver that was chosen together with the vehicle. */
  @property({ attribute: 'driver-id' }) driverId = '';
  @state() private booked: SeriesBooked | undefined;
  @query('booking-application-fields') private fields!: ApplicationFields;
  @query('booking-series-panel') private series!: SeriesPanel | null;
  @query('.first') private first!: HTMLElement;
  private readonly sending = new ApplicationSending(this);
  private readonly drivers = new FreeDrivers(this);
  private repeats: SeriesChoice | null = null;

  constructor() {
    super();
    new Localize(this);
  }

  override focus(): void {
    void this.updateComplete.then(() => this.first.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('resource') || changed.has('booking')) this.sending.open(this.resource, this.booking);
    if (changed.has('time') && changed.get('time') && JSON.stringify(changed.get('time')) !== JSON.stringify(this.time))
      this.sending.forgetTime();
    if (changed.has('driverId') || changed.has('resource')) this.sending.wishDriver(this.resource, this.driverId);
    this.drivers.show(this.resource, this.time);
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.series && !this.series.check()) return;
    const { resource, time, queue, booking } = this;
    const sent = await this.sending.send({ resource, time, queue, booking }, this.repeats);
    if (!sent) {
      if (this.sending.refusal.taken.length > 0) this.send('slot-taken', undefined);
      await this.updateComplete;
      await this.fields.updateComplete;
      if (!this.fields.focusFault()) this.renderRoot.querySelector('t-callout')?.scrollIntoView({ block: 'nearest' });
    } else if ('series' in sent) {
      this.booked = sent.series;
      // the button that was pressed is gone with the form
      this.focus();
    } else this.send('booking-sent', sent.booking);
  };

  private readonly close = (): void => {
    this.send('t-close', undefined);
  };

  private typed(change: Partial<WantedTime>): void {
    const { date, from, to } = { ...this.time, ...change };
    if (!date || !from || !to) return;
    // what ends on a later day still does
    const toDate = this.time.toDate && addDays(date, daysBetween(this.time.date, this.time.toDate));
    this.send('time-wanted', { time: { date, from, to, ...(toDate && { toDate }) } });
  }

  private readonly take = ({ date, from, to, toDate }: OfferedTime): void => {
    this.send('time-wanted', { time: { date, from, to, ...(toDate && toDate !== date && { toDate }) } });
    // what was pressed goes away
    this.focus();
  };

  private readonly addressOf = (resource: string): string => {
    const { date, from, to } = this.time;
    return `/booking?${new URLSearchParams({ kind: 'venue', resource, date, from, to })}`;
  };

  /** A new one gets its day from the week beside it; one that is changed has no week there. */
  private renderDay(fault: string): TemplateResult | typeof nothing {
    if (!this.booking) return fault ? html`<p class="err">${fault}</p>` : nothing;
    return html`<t-date-field class="first" label=${t('date')} .value=${this.time.date} error=${fault}
      @change=${({ target }: Event) => this.typed({ date: (target as HTMLInputElement).value })}></t-date-field>`;
  }

  private renderTime(): TemplateResult {
    const { time, resource, sending } = this;
    const { opens, closes, slotMinutes } = resource.window;
    const days = time.toDate ? daysBetween(time.date, time.toDate) : 0;
    const length = minutesOf(time.to) - minutesOf(time.from) + days * dayMinutes;
    const when = timeText(time);
    const fault = (path: string) => faultText(sending.faults[path], 0);
    return html`<div class="sum"><b>${resource.name}</b><span class="num">${length > 0 ? t('sum', { time: when, length: formatDuration(length) }) : when}</span></div>
      ${this.renderDay(fault('date'))}
      <div class="pair">
        <t-time-field class=${this.booking ? '' : 'first'} label=${t('from')} .value=${time.from} .step=${slotMinutes} min=${opens} max=${closes} error=${fault('from')}
          @change=${({ target }: Event) => this.typed({ from: (target as HTMLInputElement).value })}></t-time-field>
        <t-time-field label=${t('to')} .value=${time.to} .step=${slotMinutes} min=${opens} max=${closes} error=${fault('to')}
          @change=${({ target }: Event) => this.typed({ to: (target as HTMLInputElement).value })}></t-time-field>
      </div>`;
  }

  private renderSeries(): TemplateResult | typeof nothing {
    const { queue, booking, resource, time, sending } = this;
    if (queue || booking) return nothing;
    const { driving, driverId } = sending.draft;
    const first = { resourceId: resource.id, ...time, driverId: driving === 'driver' && driverId ? driverId : null };
    return html`<booking-series-panel .first=${first} @series-changed=${({
      detail,
    }: CustomEvent<SeriesChoice | null>) => {
      this.repeats = detail;
    }}></booking-series-panel>`;
  }

  private renderTrouble(): TemplateResult | typeof nothing {
    const { sending, resource, time, booking, queue } = this;
    const faults = Object.keys(sending.faults).length;
    const waitWith = booking || queue ? undefined : inputOf(sending.draft, resource, time);
    return applicationTrouble({
      refusal: sending.refusal,
      faults,
      waitWith,
      take: this.take,
      addressOf: this.addressOf,
    });
  }

  private renderHead(word: 'change' | 'queue' | undefined): TemplateResult {
    return html`<header><h2>${t(word ? `title.${word}` : 'title')}</h2>
      <t-icon-button icon="x" label=${t('close')} @click=${this.close}></t-icon-button></header>`;
  }

  protected override render(): TemplateResult {
    const { sending, resource, booking, queue, booked } = this;
    const word = booking ? 'change' : queue ? 'queue' : undefined;
    if (booked)
      return html`${this.renderHead(undefined)}<div class="body"><booking-series-result .result=${booked}></booking-series-result></div>
        <footer><div class="acts"><t-button class="first" variant="primary" @click=${() => this.send('booking-sent', booked)}>${t('series.done')}</t-button></div></footer>`;
    const owner = booking ? { name: booking.applicant.name, unit: booking.applicant.unit } : undefined;
    return html`<form novalidate @submit=${this.submit}>
      ${this.renderHead(word)}
      <div class="body" @waiting-joined=${() => this.send('booking-sent', undefined)}>
        ${this.renderTrouble()}
        ${this.renderTime()}
        ${this.renderSeries()}
        <booking-application-fields .resource=${resource} .draft=${sending.draft} .faults=${sending.faults} .owner=${owner} .freeDrivers=${this.drivers.free} own-driver=${booking?.driver?.id ?? ''}
          @draft-edited=${({ detail }: CustomEvent<Partial<ApplicationDraft>>) => sending.edit(detail)}></booking-application-fields>
      </div>
      <footer><p>${t(word ? `help.${word}` : 'help')}</p>
        <div class="acts"><t-button @click=${this.close}>${t('cancel')}</t-button>
          <t-button variant="primary" type="submit" ?loading=${sending.isSending}>${t(word ? `send.${word}` : 'send')}</t-button></div></footer>
    </form>`;
  }
}
