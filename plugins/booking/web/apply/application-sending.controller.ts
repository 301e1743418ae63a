import { KeptInput, toast } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type SeriesBooked, type SeriesChoice, series } from '../series/series.api.js';
import { waitingList } from '../waiting-list/waiting-list.api.js';
import { applications, type BookingDetail, type ResourceDetail, type WantedTime } from './application.api.js';
import {
  type ApplicationDraft,
  draftOf,
  emptyDraft,
  type Faults,
  faultsOf,
  inputOf,
  withoutCorrected,
} from './application-draft.js';
import { noRefusal, type Refusal, refusalOf } from './refusal.js';
import { t } from './texts.js';

/** For what is applied. */
export interface ApplicationPlace {
  resource: ResourceDetail;
  time: WantedTime;
  /** Join the waiting list instead. */
  queue: boolean;
  /** The booking that is changed; undefined: a new one. */
  booking: BookingDetail | undefined;
}

/** What became of it: one booking, or a series with a result for each date. */
export type Sent = { booking: BookingDetail } | { series: SeriesBooked };

const hasDriver = ({ partners }: ResourceDetail, driverId: string): boolean =>
  partners.some(({ id }) => id === driverId);

/** What stands in the form, what was wrong with it, and the way to the server. */
export class ApplicationSending implements ReactiveController {
  draft: ApplicationDraft = emptyDraft;
  faults: Faults = {};
  refusal: Refusal = noRefusal;
  isSending = false;
  private kept: KeptInput<ApplicationDraft> | undefined;
  private opened = '';
  /** Under way, or done; what is sent waits for it. */
  private prefilled: Promise<void> | undefined;
  private request = new AbortController();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.request.abort();
  }

  /** Fills the form for a resource or a booking; typed text comes back, and the phone comes from the account. */
  open(resource: ResourceDetail, booking: BookingDetail | undefined): void {
    const name = booking ? `change:${booking.id}` : resource.kind;
    if (this.opened === `${name}:${resource.id}`) return;
    const sameKind = this.opened.startsWith(`${name}:`);
    this.opened = `${name}:${resource.id}`;
    this.refusal = noRefusal;
    this.faults = {};
    if (sameKind) {
      this.draft = { ...this.draft, driving: '', driverId: '' };
      return;
    }
    this.kept = new KeptInput<ApplicationDraft>(`booking:${name}`);
    const kept = this.kept.read();
    const typed = kept && { ...kept, driverId: hasDriver(resource, kept.driverId) ? kept.driverId : '' };
    this.draft = typed ?? (booking ? draftOf(booking) : emptyDraft);
    this.prefilled = typed || booking ? undefined : this.prefill();
  }

  /** Chooses the driver that came with the vehicle, if it has that one. */
  wishDriver(resource: ResourceDetail, driverId: string): void {
    if (hasDriver(resource, driverId)) this.edit({ driving: 'driver', driverId });
  }

  private async prefill(): Promise<void> {
    try {
      const { phone, extension } = await applications.ownPhone(this.request.signal);
      if (this.draft.phone === '' && this.draft.extension === '')
        this.set({ draft: { ...this.draft, phone, extension } });
    } catch {
      // the person types it
    }
  }

  private set(change: Partial<Pick<ApplicationSending, 'draft' | 'faults' | 'refusal' | 'isSending'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  edit(change: Partial<ApplicationDraft>): void {
    this.set({ draft: { ...this.draft, ...change }, faults: withoutCorrected(this.faults, change) });
    this.kept?.keep(this.draft);
  }

  /** Another time was chosen: what was wrong with the last one says nothing about it. */
  forgetTime(): void {
    const { date: _date, from: _from, to: _to, toDate: _toDate, ...faults } = this.faults;
    this.set({ faults, refusal: noRefusal });
  }

  /** Undefined when it was not taken: `faults` and `refusal` say why. */
  async send(place: ApplicationPlace, repeats: SeriesChoice | null): Promise<Sent | undefined> {
    if (this.isSending) return undefined;
    this.set({ isSending: true, faults: {}, refusal: noRefusal });
    try {
      await this.prefilled;
      const faults = faultsOf(this.draft, place.resource);
      this.set({ faults });
      if (Object.keys(faults).length > 0) return undefined;
      const sent = await this.store(place, repeats);
      this.kept?.forget();
      this.opened = '';
      const text =
        'series' in sent
          ? t('sent.series', { count: sent.series.booked })
          : t(place.queue ? 'sent.queued' : place.booking ? 'sent.changed' : 'sent');
      toast({ kind: 'success', text });
      return sent;
    } catch (error) {
      const refusal = refusalOf(error);
      this.set({ refusal, faults: refusal.faults });
      return undefined;
    } finally {
      this.set({ isSending: false });
    }
  }

  private async store(
    { resource, time, queue, booking }: ApplicationPlace,
    repeats: SeriesChoice | null,
  ): Promise<Sent> {
    const input = inputOf(this.draft, resource, time);
    if (booking) {
      const { resourceId: _resource, applicantId: _applicant, ...change } = input;
      return { booking: await applications.change(booking.id, { ...change, version: booking.version }) };
    }
    if (queue) return { booking: await waitingList.join(input) };
    return repeats
      ? { series: await series.book({ ...input, ...repeats }) }
      : { booking: await applications.book(input) };
  }
}
