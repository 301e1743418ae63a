import { Injectable } from '@nestjs/common';
import { Access, addDays, type Caller, Clock, dateIn, startOfDay, type Transaction, WorkingTime } from '@tessera/sdk';
import { ClosureReader } from '../closures/closure-reader.js';
import type { Resource } from '../resources/resource.entity.js';
import type { RuleSetting } from './booking-rules.js';

/** Of what and for whom the rules of time are asked. */
export interface RuleSubjects {
  resource: Resource;
  driver: Resource | null;
  /** Of the person in whose name it is booked; not a unit. */
  applicantAgencyId: string;
}

/** How far a calendar is looked at beyond what was asked, to tell the next open day. */
const ahead = 31;
/** No calendar reaches further: what lies beyond is refused before any day of it is looked at. */
const farthest = 1200;

/** What the rules of time go by: the office calendar, closures, absences, and what the caller may. */
@Injectable()
export class RuleSettings {
  constructor(
    private readonly calendar: WorkingTime,
    private readonly closures: ClosureReader,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  /** For times of the days `from` to `to`, `YYYY-MM-DD` of the resource's zone. */
  async of(
    caller: Caller,
    { resource, driver, applicantAgencyId }: RuleSubjects,
    range: { from: string; to: string },
    within?: Transaction,
  ): Promise<RuleSetting> {
    const now = this.clock.now();
    const today = dateIn(now, resource.zone);
    const last = addDays(today, farthest);
    const reached = (date: string) => (date < today ? today : date > last ? last : date);
    const from = addDays(reached(range.from), -1);
    const to = addDays(reached(range.to), 1);
    const targets = driver ? [resource, driver] : [resource];
    const [days, closed] = await Promise.all([
      this.calendar.days(from, addDays(to, ahead), resource.agencyId),
      this.closures.withinEach(
        targets,
        startOfDay(from, resource.zone),
        startOfDay(addDays(to, 1), resource.zone),
        within,
      ),
    ]);
    return {
      now,
      ofAgency: applicantAgencyId === resource.agencyId,
      mayManage: this.access.may(caller, 'update', 'Resource', resource),
      days: new Map(days.map((day) => [day.date, day])),
      closures: closed.get(resource.id) ?? [],
      absences: (driver && closed.get(driver.id)) || [],
    };
  }
}
