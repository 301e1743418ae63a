import { Injectable } from '@nestjs/common';
import { Access, addDays, type Caller, Clock, dateIn, startOfDay, type Transaction, WorkingTime } from '@tessera/sdk';
import { ClosureReader } from '../closures/closure-reader.js';
import type { Resource } from '../resources/resource.entity.js';
import type { WantedTime } from './booking.schemas.js';
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
    const { from, to } = reached(range, dateIn(now, resource.zone));
    const targets = driver ? [resource, driver] : [resource];
    const [begin, end] = [startOfDay(from, resource.zone), startOfDay(addDays(to, 1), resource.zone)];
    const [days, closed] = await Promise.all([
      this.daysOf(resource.agencyId, from, to),
      this.closures.withinEach(targets, begin, end, within),
    ]);
    return {
      now,
      ofAgency: applicantAgencyId === resource.agencyId,
      mayManage: this.access.may(caller, 'update', 'Resource', resource),
      days,
      closures: closed.get(resource.id) ?? [],
      absences: (driver && closed.get(driver.id)) || [],
    };
  }

  /** The same for one time of many resources without drivers, asked for by the caller; by the resource's id. */
  async ofEach(
    caller: Caller,
    resources: readonly Resource[],
    { date, toDate = date }: WantedTime,
  ): Promise<Map<string, RuleSetting>> {
    const now = this.clock.now();
    const { from, to } = reached({ from: date, to: toDate }, dateIn(now, 'UTC'));
    // a day more on both sides: zones differ
    const closed = await this.closures.withinEach(
      resources,
      startOfDay(addDays(from, -1), 'UTC'),
      startOfDay(addDays(to, 2), 'UTC'),
    );
    const agencies = [...new Set(resources.map(({ agencyId }) => agencyId))];
    const calendars = new Map(
      await Promise.all(agencies.map(async (id) => [id, await this.daysOf(id, from, to, 0)] as const)),
    );
    const settingOf = (resource: Resource): RuleSetting => ({
      now,
      ofAgency: caller.agencyId === resource.agencyId,
      mayManage: this.access.may(caller, 'update', 'Resource', resource),
      days: calendars.get(resource.agencyId)!,
      closures: closed.get(resource.id) ?? [],
      absences: [],
    });
    return new Map(resources.map((resource) => [resource.id, settingOf(resource)]));
  }

  private async daysOf(agencyId: string, from: string, to: string, further = ahead): Promise<RuleSetting['days']> {
    const days = await this.calendar.days(from, addDays(to, further), agencyId);
    return new Map(days.map((day) => [day.date, day]));
  }
}

/** Days that a calendar is worth asking for, with one more on both sides. */
function reached({ from, to }: { from: string; to: string }, today: string): { from: string; to: string } {
  const last = addDays(today, farthest);
  const within = (date: string) => (date < today ? today : date > last ? last : date);
  return { from: addDays(within(from), -1), to: addDays(within(to), 1) };
}
