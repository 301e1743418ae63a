import { Injectable } from '@nestjs/common';
import type { Caller } from '@tessera/sdk';
import { SlotAlternatives } from '../availability/slot-alternatives.js';
import type { Resource } from '../resources/resource.entity.js';
import { type Applicant, missingWords, type Said } from './booking-drafting.js';
import { BookingPeople } from './booking-people.js';
import { unbookable } from './booking-problems.js';
import { refusals } from './booking-rules.js';
import { RuleSettings } from './rule-settings.js';

/** Whom an application names, found. */
export interface BookingParties {
  applicant: Applicant;
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
  ) {}

  /** 422 `unbookable-time` with every reason at once, and the nearest times that would do. */
  async assertBookable(
    caller: Caller,
    resource: Resource,
    applicantId: string | undefined,
    said: Said,
    except = '00000000-0000-0000-0000-000000000000',
  ): Promise<BookingParties> {
    const [applicant, driver, invited] = await Promise.all([
      this.people.applicant(caller, resource, applicantId),
      this.people.driver(caller, resource, said),
      this.people.invitable(resource.online ? said.invited : []),
    ]);
    const superior = await this.people.superior(resource, applicant.found?.id ?? caller.accountId, said);
    const subjects = {
      resource,
      driver: driver.found,
      applicantAgencyId: applicant.found?.agencyId ?? caller.agencyId,
    };
    const setting = await this.settings.of(caller, subjects, { from: said.date, to: said.toDate ?? said.date });
    const errors = [
      ...applicant.errors,
      ...refusals(resource, said, setting),
      ...missingWords(resource, said),
      ...driver.errors,
      ...superior.errors,
    ];
    if (errors.length > 0 || !applicant.found) {
      const nearest = errors.some(({ path }) => timePaths.has(path))
        ? await this.alternatives.nearest(caller, subjects, said, except)
        : [];
      throw unbookable(errors, { nearest });
    }
    return { applicant: applicant.found, driver: driver.found, superior: superior.found, invited };
  }
}

const timePaths: ReadonlySet<string> = new Set(['date', 'from', 'to', 'driverId']);
