import { type DemoContext, withoutIndexes } from '@tessera/sdk';
import { holdingStates } from '../bookings/booking-states.js';
import { bookingOf, bookingTarget, type DemoBooking } from './booking-demo.js';
import { type Inhabitant, pick } from './demo-city.js';
import { slotsOn, workingDays } from './demo-schedule.js';
import { cityZone, type DemoResource, resourceOf, storeResources } from './resource-demo.js';

const holdAll = `insert into plugin_booking.booking_span (booking_id, resource_id, span)
select id, resource_id, tstzrange(starts_at - buffer_before * interval '1 minute', ends_at + buffer_after * interval '1 minute')
from plugin_booking.booking where resource_id = any($1::uuid[]) and state = any($2::text[])`;

const reportEvery = 20_000;
const sites = 40;
const slotsOfDay = 4;
const daysAhead = 60;
/** Not every slot of a city is taken. */
const mostTaken = 0.6;

/** Thousands of venues and vehicles, and bookings of the last years on them, streamed. */
export async function fillLargeCity(
  context: DemoContext,
  people: ReadonlyMap<string, readonly Inhabitant[]>,
  amounts: { resources: number; bookings: number },
): Promise<void> {
  const everybody = [...people.values()].flat();
  const made = Array.from({ length: Math.max(1, amounts.resources) }, (_none, at) =>
    invent(at, pick(everybody, at), context.now),
  );
  await storeResources(context, made);
  if (amounts.bookings === 0) return;
  function* rows(): Generator<DemoBooking['row']> {
    let at = 0;
    const each = amounts.bookings / made.length;
    const days = workingDays(context.now, cityZone, Math.ceil((each / slotsOfDay / mostTaken) * 1.4), daysAhead);
    for (const [seed, resource] of made.entries()) {
      const count = Math.round((seed + 1) * each) - Math.round(seed * each);
      for (const slot of slotsOn(days, cityZone, count, seed)) {
        const applicant = pick(everybody, at);
        const booking = bookingOf(resource, slot, {
          ...{ now: context.now, driver: undefined, applicant, superior: applicant, at },
        });
        if (at++ % reportEvery === 0) context.progress('bookings', at, amounts.bookings);
        yield booking.row;
      }
    }
    context.progress('bookings', at, at);
  }
  await withoutIndexes(context, 'plugin_booking', ['booking', 'booking_span'], async () => {
    await context.copy(bookingTarget, rows());
    await context.query(holdAll, [made.map(({ id }) => id), holdingStates]);
  });
}

function invent(at: number, keeper: Inhabitant, now: Date): DemoResource {
  const site = `第${(at % sites) + 1}行政中心`;
  const shared = {
    ...{ agencyId: keeper.agencyId, site, public: true, listed: [], note: '', phone: '', description: '', rules: '' },
    ...{ whoMayBook: at % 3 === 0 ? ('agency' as const) : ('government' as const), opens: '08:00', closes: '18:00' },
    ...{ openOn: 'working-days' as const, slotMinutes: 30, bufferBefore: 0, bufferAfter: 0, leadMinutes: 0 },
    ...{ horizonDays: 90, longestMinutes: null, reservedWeekday: null },
  };
  if (at % 5 === 4)
    return resourceOf(
      {
        ...{
          ...shared,
          kind: 'vehicle',
          name: `TSX-${String(at).padStart(5, '0')}`,
          vehicleType: 'sedan',
          make: '示範汽車',
        },
        ...{ modelYear: 2022, displacement: 1798, vehicleNumber: String(at), passengerLimit: 4 },
      },
      keeper.agencyName,
      [keeper],
      now,
    );
  return resourceOf(
    {
      ...{ ...shared, kind: 'venue', name: `會議室 ${String(at).padStart(5, '0')}`, floor: `${(at % 12) + 1} 樓` },
      ...{ capacity: 8 + (at % 20) * 4, online: false, meetingLink: '', linkFor: 'invited', superiorFirst: false },
      ...{ checkIn: false, checkInGrace: 15 },
    },
    keeper.agencyName,
    [keeper],
    now,
  );
}
