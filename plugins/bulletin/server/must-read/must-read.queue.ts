import { Injectable } from '@nestjs/common';
import type { FactValue, Page, ReviewItem } from '@tessera/contracts';
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
import { dueDayOf, endsWithDay } from './due-day.js';
import { urgencyOf } from './open-demand.js';
import { type WaitingNotice, WaitingNoticesRepository } from './waiting-notices.repository.js';

const cursorOf = 'must-read';

/** Must-reads that wait for this reader. They are confirmed on the page of the notice, by who has read it. */
@Injectable()
@ReviewQueue('must-read')
export class MustReadQueue implements ReviewSource {
  constructor(
    private readonly notices: WaitingNoticesRepository,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  count(caller: Caller, signal: AbortSignal): Promise<number> {
    return this.notices.count(caller, this.clock.now(), reviewCountCap, signal);
  }

  async list(caller: Caller, { cursor, limit }: ReviewListing, signal: AbortSignal): Promise<Page<ReviewItem>> {
    const from = cursor ? Number(decodeCursor(cursor, cursorOf, ['count'])[0]) : 0;
    const now = this.clock.now();
    const zone = this.parameters.get<string>('portal.time-zone');
    const rows = await this.notices.waiting(caller, now, from, limit + 1, signal);
    return {
      items: rows.slice(0, limit).map((row) => itemOf(row, now, zone)),
      next: rows.length > limit ? encodeCursor([from + limit], cursorOf) : null,
    };
  }
}

const dueValue = (dueAt: Date, zone: string): FactValue =>
  endsWithDay(dueAt, zone) ? { date: dueDayOf(dueAt, zone) } : { moment: dueAt.toISOString() };

const itemOf = (
  { id, title, revision, authorName, agencyName, publishedAt, dueAt }: WaitingNotice,
  now: Date,
  zone: string,
): ReviewItem => ({
  id,
  version: revision,
  number: null,
  title,
  from: { name: authorName, agency: agencyName },
  since: publishedAt.toISOString(),
  due: dueAt?.toISOString() ?? null,
  urgency: urgencyOf(dueAt, now),
  notice: null,
  facts: dueAt ? [{ label: { 'zh-Hant': '確認期限', en: 'Confirm by' }, value: dueValue(dueAt, zone) }] : [],
  link: `/bulletin/${id}`,
});
