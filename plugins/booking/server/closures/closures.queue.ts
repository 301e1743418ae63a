import { Injectable } from '@nestjs/common';
import type { Page, ReviewItem } from '@tessera/contracts';
import {
  Agencies,
  type Caller,
  Clock,
  Parameters,
  pageOfArray,
  type ReviewListing,
  ReviewQueue,
  type ReviewSource,
} from '@tessera/sdk';
import { timeWords } from '../review/time-words.js';
import { ClosureAuthority } from './closure-authority.js';
import { ClosureHitsRepository } from './closure-hits.repository.js';
import { closurePlaceWords } from './closure-place-words.js';
import { mostCounted } from './closure-views.js';
import { ClosuresRepository, type StoredClosure } from './closures.repository.js';

const kind = 'closures';
const soon = 2 * 86_400_000;
/** Further ones wait until these are decided or over. */
const mostLookedAt = 100;

const facts = {
  bookings: { 'zh-Hant': '待處理的借用', en: 'Bookings to decide' },
  time: { 'zh-Hant': '停用時間', en: 'Closed' },
  reason: { 'zh-Hant': '原因', en: 'Reason' },
};

/** Closures with bookings that wait for the caller's decision; it is made on the page of the closure. */
@Injectable()
@ReviewQueue(kind)
export class ClosuresQueue implements ReviewSource {
  constructor(
    private readonly closures: ClosuresRepository,
    private readonly hits: ClosureHitsRepository,
    private readonly authority: ClosureAuthority,
    private readonly agencies: Agencies,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async count(caller: Caller, signal: AbortSignal): Promise<number> {
    return (await this.waiting(caller, signal)).length;
  }

  async list(caller: Caller, { cursor, limit }: ReviewListing, signal: AbortSignal): Promise<Page<ReviewItem>> {
    const waiting = await this.waiting(caller, signal);
    const { items, next } = pageOfArray(waiting, kind, cursor, limit);
    return { items: items.map(({ closure, count }) => this.item(closure, count)), next };
  }

  /** Those that are not over, soonest first; none for who has nothing to close. */
  private async waiting(caller: Caller, signal: AbortSignal): Promise<{ closure: StoredClosure; count: number }[]> {
    const now = this.clock.now();
    const concern = await this.authority.concern(caller, 6, signal);
    const closures = await this.closures.list({ when: 'current' }, now, null, mostLookedAt, concern, signal);
    const say = this.authority.say(caller);
    const waiting: { closure: StoredClosure; count: number }[] = [];
    for (const closure of closures) {
      const count = await this.hits.countOpen(closure, say, { now, limit: mostCounted, signal });
      if (count > 0) waiting.push({ closure, count });
    }
    return waiting;
  }

  private item(closure: StoredClosure, count: number): ReviewItem {
    const { id, version, startsAt, declaredAt, declaredByName, kind: why } = closure;
    const zone = this.parameters.get<string>('portal.time-zone');
    const now = this.clock.now();
    return {
      id,
      version,
      number: null,
      title: closurePlaceWords(closure, (agency) => this.agencies.byId(agency)?.shortName ?? ''),
      from: why === 'office' ? null : { name: declaredByName, agency: '' },
      since: declaredAt.toISOString(),
      due: startsAt > now ? startsAt.toISOString() : null,
      urgency: startsAt <= now ? 'late' : startsAt.getTime() - now.getTime() < soon ? 'soon' : 'normal',
      notice: null,
      facts: [
        { label: facts.bookings, value: `${count}` },
        { label: facts.time, value: timeWords({ ...closure, zone: closure.resourceZone ?? zone }, zone) },
        { label: facts.reason, value: closure.reason },
      ],
      link: `/booking/closures/${id}`,
    };
  }
}
