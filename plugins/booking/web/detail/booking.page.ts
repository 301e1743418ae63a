import '@tessera/ui/button';
import type { TButton } from '@tessera/ui/button';
import { formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/error-state';
import '@tessera/ui/icon';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { type Crumb, describeProblem, LatestRead, PageElement, setQuery, toast } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { stateBadge } from '../booking-state.js';
import '../check-in/check-in-button.js';
import '../feeds/calendar-button.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import '../waiting-list/offer-band.js';
import { type BookingDetail, bookings, type ResourceDetail, type WantedTime } from './booking.api.js';
import { bookingStyles } from './booking.styles.js';
import { factsOf } from './booking-facts.js';
import { historyOf, type Step, stepIcon } from './booking-history.js';
import './cancel-dialog.js';
import type { CancelDialog } from './cancel-dialog.js';
import { t } from './texts.js';

const wantedOf = ({ time: { date, from, to, toDate } }: BookingDetail): WantedTime => ({
  date,
  from,
  to,
  ...(toDate && toDate !== date && { toDate }),
});

/** One booking: what was asked for, what became of it, and what may be done about it now. */
export default class BookingPage extends PageElement {
  static override styles = [base, panel, pageHeadStyles, bookingStyles];

  @state() private booking: BookingDetail | undefined;
  @state() private resource: ResourceDetail | undefined;
  /** The time in the form, while it is being changed. */
  @state() private wanted: WantedTime | undefined;
  @query('booking-cancel-dialog') private dialog!: CancelDialog;
  @query('booking-application-form') private form?: HTMLElement;
  @query('.change') private opener?: TButton;
  /** Where the focus goes when what is to have it is there. */
  private next: 'form' | 'opener' | 'state' | undefined;
  private readonly reading = new LatestRead(this, true);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reading.abort();
  }

  protected override pageTitle(): string {
    return this.booking?.resource.name ?? t('title');
  }

  protected override crumbs(): Crumb[] {
    return [{ label: t('mine'), to: '/booking/mine' }];
  }

  /** Is it being changed? It stands in the address, so that going back closes the form. */
  private get isChanging(): boolean {
    return this.query.has('change') && this.booking?.may.change === true && this.resource !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('params') && changed.get('params')?.id !== this.params.id) this.read();
    if (!this.isChanging) this.wanted = undefined;
    else void import('../apply/application-form.js');
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { next, form, opener } = this;
    if (!next || (next === 'form') !== Boolean(form)) return;
    this.next = undefined;
    if (next === 'opener' && opener) void opener.updateComplete.then(() => opener.focus());
    else if (next !== 'form') this.renderRoot.querySelector<HTMLElement>('.what')?.focus();
    else void customElements.whenDefined('booking-application-form').then(() => form?.focus());
  }

  private readonly read = (isHint = false): void => {
    void this.reading.run(
      async (request) => {
        const booking = await bookings.read(this.params.id ?? '', request);
        return { booking, resource: await bookings.resourceOf(booking, request) };
      },
      (found) => Object.assign(this, found),
      isHint,
    );
  };

  private readonly changed = ({ detail }: CustomEvent<BookingDetail | null>): void => {
    if (detail) {
      this.booking = detail;
      // the button pressed may be gone; where it stands now is what one wants to know
      this.next = 'state';
    }
    this.read(true);
  };

  private readonly open = (): void => {
    this.next = 'form';
    setQuery({ change: '1' }, false);
  };

  private readonly close = (): void => {
    this.next = 'opener';
    setQuery({ change: null });
  };

  private readonly sent = (event: CustomEvent<BookingDetail | null>): void => {
    this.changed(event);
    this.close();
  };

  private readonly cancel = async (): Promise<void> => {
    const { booking } = this;
    if (!booking) return;
    const cancelled = await this.dialog.ask(booking);
    if (cancelled) {
      this.booking = cancelled;
      this.next = 'state';
      toast({ kind: 'success', text: t('cancel.done') });
    }
    this.read(true);
  };

  private renderActs({ id, may }: BookingDetail): TemplateResult {
    return html`
      ${may.checkIn ? html`<booking-check-in-button booking-id=${id} @booking-changed=${this.changed}></booking-check-in-button>` : nothing}
      ${may.review ? html`<t-button variant="primary" icon="checks" href="/booking/review?item=${id}">${t('review')}</t-button>` : nothing}
      ${may.approveFirst ? html`<t-button variant="primary" icon="checks" href="/waiting/booking/superior">${t('approve-first')}</t-button>` : nothing}
      ${may.change && this.resource ? html`<t-button class="change" icon="edit" @click=${this.open}>${t('change')}</t-button>` : nothing}
      ${may.cancel ? html`<t-button icon="ban" @click=${this.cancel}>${t('cancel')}</t-button>` : nothing}
      <booking-calendar-button></booking-calendar-button>`;
  }

  private renderStep({ what, by, at, note }: Step): TemplateResult {
    return html`<li><t-icon name=${stepIcon[what]} size="18"></t-icon><div>
      <span>${t(`step.${what}`, { by })}</span> ${at ? html`<small class="num">${formatDateTime(at)}</small>` : nothing}
      ${note ? html`<blockquote>${note}</blockquote>` : nothing}</div></li>`;
  }

  private renderLinks(booking: BookingDetail): TemplateResult {
    const { resource } = this;
    const { kind } = booking;
    return html`<div class="links">
      <a href=${bookings.eventPath(booking.id)} download><t-icon name="download" size="16"></t-icon>${t('event-file')}</a>
      ${resource ? html`<a href="/booking?${new URLSearchParams({ kind, resource: resource.id, week: booking.time.date })}"><t-icon name="calendar-event" size="16"></t-icon>${t('week')}</a>` : nothing}
      ${resource?.online ? html`<a href="/booking/lobby/${resource.id}"><t-icon name="video" size="16"></t-icon>${t('lobby')}</a>` : nothing}
    </div>`;
  }

  private renderAbout(booking: BookingDetail): TemplateResult {
    return html`
      <div class="what" tabindex="-1">${stateBadge(booking.state)}<span class="num">${booking.number}</span></div>
      <booking-offer-band .booking=${booking} ?hidden=${!booking.may.accept} @booking-changed=${this.changed}></booking-offer-band>
      <dl>${factsOf(booking).map(([name, value]) => html`<div><dt>${name}</dt><dd class="num">${value}</dd></div>`)}</dl>
      ${this.renderLinks(booking)}
      <section><h2>${t('history')}</h2><ol>${historyOf(booking).map((step) => this.renderStep(step))}</ol></section>`;
  }

  private renderContent(): TemplateResult {
    const { error } = this.reading;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state heading=${text} number=${number} @t-retry=${() => this.read()}></t-error-state>`;
    }
    return this.booking ? this.renderAbout(this.booking) : html`<t-skeleton lines="10"></t-skeleton>`;
  }

  protected override render(): TemplateResult {
    const { booking, resource, isChanging } = this;
    return html`${pageHead(this.pageTitle(), booking && !isChanging ? this.renderActs(booking) : undefined)}
      <div class="cols ${isChanging ? 'with-form' : ''}">
        <section class="panel behind" aria-label=${this.pageTitle()}>${sections('mine')}<div class="about">${this.renderContent()}</div></section>
        ${
          isChanging
            ? html`<booking-application-form class="panel" .resource=${resource} .booking=${booking} .time=${this.wanted ?? wantedOf(booking!)}
              @time-wanted=${({ detail }: CustomEvent<{ time: WantedTime }>) => {
                this.wanted = detail.time;
              }} @booking-sent=${this.sent} @t-close=${this.close}></booking-application-form>`
            : nothing
        }
      </div>
      <booking-cancel-dialog></booking-cancel-dialog>`;
  }
}
