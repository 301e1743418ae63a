import { Injectable } from '@nestjs/common';
import { type Caller, systemAccountId } from '@tessera/sdk';
import { SlotAlternatives } from '../availability/slot-alternatives.js';
import type { Resource } from '../resources/resource.entity.js';
import type { Booking } from './booking.entity.js';
import { missingWords, type Said } from './booking-drafting.js';
import { BookingPeople } from './booking-people.js';
import { type BookingFieldError, unbookable } from './booking-problems.js';
import { absenceRefusals, headRefusals, timeRefusals } from './booking-rules.js';
import { RoomierVenues } from './roomier-venues.js';
import { RuleSettings } from './rule-settings.js';
import { wantedMoments } from './slot-times.js';

/** What is asked for, by whom. */
export interface Application {
  resource: Resource;
  /** In whose name. */
  applicant: { id: string; agencyId: string };
  said: Said;
  /** The booking that is changed by it: its own time is not in its way, and stays as legal as it was; so does its driver. */
  kept?: Pick<Booking, 'id' | 'startsAt' | 'endsAt' | 'driverId'>;
  /** What was found wrong before. */
  errors?: readonly BookingFieldError[];
}

/** Whom an application names, found. */
export interface BookingParties {
  driver: Resource | null;
  superior: { id: string; name: string } | null;
  invited: string[];
}

/** Judges an application by every rule but whether the time is taken, and says what would work. */
@Injectable()
export class BookingRefusals {
  constructor(
    private readonly people: BookingPeople,
    private readonly settings: RuleSettings,
    private readonly alternatives: SlotAlternatives,
    private readonly roomier: RoomierVenues,
  ) {}

  /** 422 `unbookable-time` with every reason at once, and what would do: the nearest times, larger venues. */
  async assertBookable(caller: Caller, application: Application): Promise<BookingParties> {
    const { resource, applicant, said, kept, errors: before = [] } = application;
    const [driver, superior, invited] = await Promise.all([
      this.people.driver(caller, resource, said),
      this.people.superior(resource, applicant.id, said),
      this.people.invitable(resource.online ? said.invited : []),
    ]);
    const subjects = { resource, driver: driver.found, applicantAgencyId: applicant.agencyId };
    const setting = await this.settings.of(caller, subjects, { from: said.date, to: said.toDate ?? said.date });
    const isKept = kept !== undefined && isSameTime(resource, said, kept);
    const isOther = isKept && driver.found?.id !== kept.driverId;
    const absent = isOther ? absenceRefusals(resource, said, setting) : [];
    const time = isKept ? absent : timeRefusals(resource, said, setting);
    const heads = headRefusals(resource, said);
    const errors = [
      ...before,
      ...time,
      ...heads,
      ...missingWords(resource, said),
      ...driver.errors,
      ...superior.errors,
    ];
    if (errors.length === 0) return { driver: driver.found, superior: superior.found, invited };
    const nearest =
      time.length > 0 ? await this.alternatives.nearest(caller, subjects, said, kept?.id ?? systemAccountId) : [];
    const venues = heads.length > 0 && time.length === 0 ? await this.roomier.free(caller, resource, said) : [];
    throw unbookable(errors, { nearest, ...(venues.length > 0 && { venues }) });
  }
}

function isSameTime({ zone }: Resource, said: Said, kept: Pick<Booking, 'startsAt' | 'endsAt'>): boolean {
  const { startsAt, endsAt } = wantedMoments(said, zone);
  return startsAt.getTime() === kept.startsAt.getTime() && endsAt.getTime() === kept.endsAt.getTime();
}
