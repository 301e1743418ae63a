import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { addDays, type Caller, startOfDay, systemAccountId } from '@tessera/sdk';
import { type Busy, nearestSlots, searchedDays } from '../availability/nearest-slots.js';
import { SpansRepository } from '../availability/spans.repository.js';
import type { WantedTime } from '../bookings/booking.schemas.js';
import { unbookable } from '../bookings/booking-problems.js';
import { type RuleSetting, timeRefusals } from '../bookings/booking-rules.js';
import { refusal } from '../bookings/refusal-words.js';
import { RuleSettings } from '../bookings/rule-settings.js';
import { offeredTimeOf, wantedMoments } from '../bookings/slot-times.js';
import type { Resource } from '../resources/resource.entity.js';
import { ResourceReader } from '../resources/resource-reader.js';
import type { SeriesDate, SeriesPreview, SeriesQuestion } from './series.schemas.js';
import { seriesTimes } from './series-dates.js';

const minute = 60_000;

/** How each date of a series stands before it is sent; promises nothing. */
@Injectable()
export class SeriesPreviewService {
  constructor(
    private readonly reader: ResourceReader,
    private readonly settings: RuleSettings,
    private readonly spans: SpansRepository,
  ) {}

  async preview(caller: Caller, { resourceId, driverId, ...series }: SeriesQuestion): Promise<SeriesPreview> {
    const resource = await this.reader.readable(caller, resourceId, 'book');
    if (resource.kind === 'driver') throw unbookable([refusal('resourceId', 'not-bookable-itself')], { nearest: [] });
    const driver = driverId ? await this.reader.readable(caller, driverId) : null;
    const times = seriesTimes(series);
    const from = searchedDays(times[0]!.date).from;
    const to = addDays(searchedDays(times.at(-1)!.date).to, 1);
    const subjects = { resource, driver, applicantAgencyId: caller.agencyId };
    const setting = await this.settings.of(caller, subjects, { from, to });
    const held = driver ? [resource.id, driver.id] : [resource.id];
    const [begin, end] = [startOfDay(from, resource.zone), startOfDay(to, resource.zone)];
    const busy = await this.spans.busy(held, begin, end, systemAccountId);
    const items: SeriesDate[] = [];
    for (const time of times) {
      items.push(dateOf(resource, time, setting, busy));
      // others have their turn between two dates: a full room takes a while to look through
      await setImmediate();
    }
    return { zone: resource.zone, items };
  }
}

/** Free, taken, or refused by the rules; where it is not free, the nearest time that is. */
function dateOf(resource: Resource, time: WantedTime, setting: RuleSetting, busy: readonly Busy[]): SeriesDate {
  const { startsAt, endsAt } = wantedMoments(time, resource.zone);
  const told = offeredTimeOf(startsAt, endsAt, resource.zone);
  const reasons = timeRefusals(resource, time, setting).map(({ titles }) => titles);
  const state = reasons.length > 0 ? 'refused' : isTaken(resource, startsAt, endsAt, busy) ? 'taken' : 'free';
  const nearest = state === 'free' ? null : (nearestSlots(resource, time, setting, busy)[0] ?? null);
  return { time: told, state, reasons, nearest };
}

const isTaken = (
  { bufferBefore, bufferAfter }: Resource,
  startsAt: Date,
  endsAt: Date,
  busy: readonly Busy[],
): boolean =>
  busy.some(
    ({ from, to }) =>
      from.getTime() < endsAt.getTime() + bufferAfter * minute &&
      to.getTime() > startsAt.getTime() - bufferBefore * minute,
  );
