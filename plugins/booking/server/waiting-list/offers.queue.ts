import { Injectable } from '@nestjs/common';
import type { Page, ReviewItem } from '@tessera/contracts';
import {
  type Caller,
  Clock,
  decodeCursor,
  encodeCursor,
  Parameters,
  type ReviewListing,
  ReviewQueue,
  type ReviewSource,
  reviewCountCap,
} from '@tessera/sdk';
import { bookingNumber } from '../bookings/booking-views.js';
import { timeWords } from '../review/time-words.js';
import { type Offer, OffersRepository } from './offers.repository.js';

const cursorOf = 'offers';

/** Slots kept for this person until a moment. They are taken on the page of the booking. */
@Injectable()
@ReviewQueue('offers')
export class OffersQueue implements ReviewSource {
  constructor(
    private readonly offers: OffersRepository,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  count(caller: Caller, signal: AbortSignal): Promise<number> {
    return this.offers.count(caller, this.clock.now(), reviewCountCap, signal);
  }

  async list(caller: Caller, { cursor, limit }: ReviewListing, signal: AbortSignal): Promise<Page<ReviewItem>> {
    const from = cursor ? Number(decodeCursor(cursor, cursorOf, ['count'])[0]) : 0;
    const rows = await this.offers.list(caller, this.clock.now(), from, limit + 1, signal);
    const zone = this.parameters.get<string>('portal.time-zone');
    return {
      items: rows.slice(0, limit).map((row) => itemOf(row, zone)),
      next: rows.length > limit ? encodeCursor([from + limit], cursorOf) : null,
    };
  }
}

const itemOf = (offer: Offer, zone: string): ReviewItem => ({
  id: offer.id,
  version: offer.version,
  number: bookingNumber(offer.number),
  title: offer.resourceName,
  from: null,
  since: offer.changedAt.toISOString(),
  due: offer.holdUntil.toISOString(),
  // it is kept for minutes, not for days
  urgency: 'soon',
  notice: null,
  facts: [
    { label: { 'zh-Hant': '時間', en: 'Time' }, value: timeWords(offer, zone) },
    { label: { 'zh-Hant': '管理機關', en: 'Managed by' }, value: offer.resourceAgencyName },
    { label: { 'zh-Hant': '用途', en: 'Purpose' }, value: offer.purpose },
  ],
  link: `/booking/bookings/${offer.id}`,
});
