import type { DemoContext, DemoFiller } from '@tessera/sdk';
import { bookingOf, type DemoBooking, storeBookings } from './booking-demo.js';
import { storeClosures } from './closure-demo.js';
import { type Inhabitant, inhabitants, pick } from './demo-city.js';
import { slotsOn, workingDays } from './demo-schedule.js';
import { storeDrivers } from './driver-demo.js';
import { fillLargeCity } from './large-city.demo.js';
import { type DemoResource, inventResources, storeResources } from './resource-demo.js';
import { storeWeekly } from './weekly-demo.js';

const daysBefore = 40;
const daysAfter = 21;
/** Of every venue or vehicle, over all these days. */
const bookingsEach = 22;
/** The member of staff whose account the first start prints. */
const reader = '林昱翔';
const ownOfReader = 6;

/** Some sixty resources and what people booked around these days; or, when asked for, a large city of them. */
export const fillBooking: DemoFiller = async (context) => {
  const { resources = 0, bookings = 0 } = context.amounts;
  const people = await inhabitants(context);
  if (people.size === 0) return;
  if (resources > 0 || bookings > 0) await fillLargeCity(context, people, { resources, bookings });
  const [known] = await context.query('select 1 from plugin_booking.resource limit 1');
  if (known) return;
  const made = inventResources(context, people);
  await storeResources(context, made);
  const drivers = await storeDrivers(context, made);
  await storeBookings(context, invent(context, made, drivers, people));
  const self = [...people.values()].flat().find(({ name }) => name === reader);
  if (self) await storeWeekly(context, made, self, pick(people.get(self.agencyId) ?? [self], ownOfReader));
  await storeClosures(context, made, self?.id);
};

function invent(
  { now }: DemoContext,
  resources: readonly DemoResource[],
  drivers: ReadonlyMap<string, DemoResource>,
  people: ReadonlyMap<string, readonly Inhabitant[]>,
): DemoBooking[] {
  const everybody = [...people.values()].flat();
  const self = everybody.find(({ name }) => name === reader);
  const made: DemoBooking[] = [];
  let own = 0;
  for (const [seed, resource] of resources.entries()) {
    if (resource.kind === 'driver') continue;
    const forAll = resource.whoMayBook === 'government';
    const pool = forAll ? everybody : (people.get(resource.agencyId) ?? []);
    const days = workingDays(now, resource.zone, daysBefore, daysAfter);
    for (const slot of slotsOn(days, resource.zone, bookingsEach, seed)) {
      const at = made.length;
      const kept = resource.keeperIds.includes(self?.id ?? '');
      const mine = self && forAll && !kept && slot.startsAt > now && own < ownOfReader && at % 3 === 0;
      if (mine) own += 1;
      const applicant = mine ? self : (pick(pool, at) as Inhabitant);
      const superior = pick(people.get(applicant.agencyId) ?? everybody, at + 5);
      made.push(bookingOf(resource, slot, { now, driver: drivers.get(resource.id), applicant, superior, at }));
    }
  }
  return made;
}
