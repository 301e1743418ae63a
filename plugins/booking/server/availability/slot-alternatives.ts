import { Injectable } from '@nestjs/common';
import {
  Access,
  addDays,
  type Caller,
  type ProblemError,
  SharedReadings,
  startOfDay,
  type Transaction,
} from '@tessera/sdk';
import type { Booking } from '../bookings/booking.entity.js';
import type { WantedTime } from '../bookings/booking.schemas.js';
import { slotIsTaken } from '../bookings/booking-problems.js';
import { longestDays } from '../bookings/booking-rules.js';
import { heldBy } from '../bookings/booking-spans.js';
import { RuleSettings, type RuleSubjects } from '../bookings/rule-settings.js';
import { offeredTimeOf } from '../bookings/slot-times.js';
import type { Resource } from '../resources/resource.entity.js';
import { ResourcesRepository } from '../resources/resources.repository.js';
import type { OfferedTime } from './availability.schemas.js';
import { nearestSlots, searchedDays } from './nearest-slots.js';
import { SpansRepository } from './spans.repository.js';

/** What to take instead of a time that cannot be had. */
@Injectable()
export class SlotAlternatives {
  private readonly shared = new SharedReadings<ProblemError>();

  constructor(
    private readonly settings: RuleSettings,
    private readonly spans: SpansRepository,
    private readonly resources: ResourcesRepository,
    private readonly access: Access,
  ) {}

  /** 409 for an application that did not get what it asked for. Many who lose one slot at once share the reading. */
  async lost(caller: Caller, resource: Resource, asked: Booking): Promise<ProblemError> {
    const { driverId, agencyId, startsAt, endsAt } = asked;
    const ofAgency = agencyId === resource.agencyId;
    const manages = this.access.may(caller, 'update', 'Resource', resource);
    // all that the answer depends on: not who asks, but what one like them may
    const key = [resource.id, resource.version, driverId, startsAt.getTime(), endsAt.getTime(), ofAgency, manages];
    return this.shared.ask(key.join(' '), () => this.slotTaken(caller, resource, asked));
  }

  /** 409 for a booking that did not get what it asked for: when it is taken, and the nearest times that are free. */
  async slotTaken(caller: Caller, resource: Resource, asked: Booking, within?: Transaction): Promise<ProblemError> {
    const { resourceIds, from, to } = heldBy(asked);
    const { startsAt: _start, endsAt: _end, ...wanted } = offeredTimeOf(asked.startsAt, asked.endsAt, resource.zone);
    const driver = asked.driverId ? ((await this.resources.find(asked.driverId, within)) ?? null) : null;
    const subjects = { resource, driver, applicantAgencyId: asked.agencyId };
    const [taken, alternatives] = [
      await this.spans.taken(resourceIds, from, to, asked.id, within),
      await this.nearest(caller, subjects, wanted, asked.id, within),
    ];
    return slotIsTaken({
      taken: taken.map((one) => offeredTimeOf(one.startsAt, one.endsAt, resource.zone)),
      alternatives,
    });
  }

  /** The nearest free times of the same length, of the resource and its driver together. */
  async nearest(
    caller: Caller,
    subjects: RuleSubjects,
    wanted: WantedTime,
    except: string,
    within?: Transaction,
  ): Promise<OfferedTime[]> {
    const { resource, driver } = subjects;
    const { from, to } = searchedDays(wanted.date);
    // what begins on the last day may end on a later one
    const [begin, end] = [startOfDay(from, resource.zone), startOfDay(addDays(to, 1 + longestDays), resource.zone)];
    const setting = await this.settings.of(caller, subjects, { from, to }, within);
    const held = driver ? [resource.id, driver.id] : [resource.id];
    const busy = await this.spans.busy(held, begin, end, except, within);
    return nearestSlots(resource, wanted, setting, busy);
  }
}
