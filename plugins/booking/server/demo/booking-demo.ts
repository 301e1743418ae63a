import { type DemoContext, newId } from '@tessera/sdk';
import type { BookingState } from '../bookings/booking-states.js';
import { isHolding } from '../bookings/booking-states.js';
import { type Inhabitant, pick, share } from './demo-city.js';
import type { Slot } from './demo-schedule.js';
import { inventedErrands, inventedMeetings } from './invented-purposes.js';
import type { DemoResource } from './resource-demo.js';

type Value = string | number | Date | null;

/** A booking of the demo on its way into two tables. */
export interface DemoBooking {
  id: string;
  row: Value[];
  spans: Value[][];
}

export const bookingTarget = `plugin_booking.booking (id, kind, resource_id, resource_name, site, resource_agency_id,
  resource_agency_name, driving, driver_id, driver_name, applicant_id, applicant_name, agency_id, agency_name, unit_id,
  unit_name, booked_by, booked_by_name, phone, extension, starts_at, ends_at, zone, buffer_before, buffer_after, people, host,
  destination, purpose, state, superior_id, superior_name, superior_at, review_note, reviewed_by, reviewed_by_name,
  reviewed_at, ended_by, ended_by_name, ended_at, end_reason, checked_in_at, checked_in_by_name, created_at, changed_at,
  changed_by, changed_by_name)`;
export const spanTarget = 'plugin_booking.booking_span (booking_id, resource_id, span)';

const minute = 60_000;
const day = 1440 * minute;

/** Most of what is over was approved; of what is to come a third still waits. */
function stateOf(at: number, { startsAt }: Slot, now: Date, superiorFirst: boolean): BookingState {
  const chance = share(at * 31 + 7);
  if (startsAt < now)
    return chance < 0.84 ? 'approved' : chance < 0.9 ? 'cancelled' : chance < 0.96 ? 'rejected' : 'no-show';
  if (chance < 0.58) return 'approved';
  if (chance < 0.92) return superiorFirst && chance > 0.8 ? 'awaiting-superior' : 'waiting';
  return 'cancelled';
}

export interface Setting {
  now: Date;
  /** Of the vehicle that is booked. */
  driver: DemoResource | undefined;
  applicant: Inhabitant;
  /** Of the applicant's agency, for venues that ask for it. */
  superior: Inhabitant;
  /** Counts all bookings; decides what is invented. */
  at: number;
  /** Unless the time decides. */
  state?: BookingState;
}

export function bookingOf(resource: DemoResource, slot: Slot, setting: Setting): DemoBooking {
  const { now, driver, applicant, superior, at } = setting;
  const id = newId();
  const state = setting.state ?? stateOf(at, slot, now, resource.superiorFirst);
  const created = new Date(Math.min(slot.startsAt.getTime() - day * (1 + share(at) * 12), now.getTime() - 30 * minute));
  const decided = new Date(Math.min(created.getTime() + 3 * 60 * minute, now.getTime() - 10 * minute));
  const keeper = resource.keepers[0] as Inhabitant;
  const isVehicle = resource.kind === 'vehicle';
  const [errand, destination] = pick(inventedErrands, at);
  const limit = resource.capacity ?? resource.passengerLimit ?? 1;
  const reviewed = state === 'approved' || state === 'rejected' || state === 'no-show';
  const ended = state === 'cancelled' || state === 'no-show';
  const checkedIn = resource.checkIn && state === 'approved' && slot.startsAt < now;
  const asked = resource.superiorFirst;
  return {
    id,
    row: [
      ...[id, resource.kind, resource.id, resource.name, resource.site, resource.agencyId, resource.agencyName],
      ...[isVehicle ? (driver ? 'driver' : 'self') : null, driver?.id ?? null, driver?.name ?? null],
      ...[applicant.id, applicant.name, applicant.agencyId, applicant.agencyName, applicant.unitId, applicant.unitName],
      ...[applicant.id, applicant.name, '02-5550-0100', String(2000 + (at % 900))],
      ...[slot.startsAt, slot.endsAt, resource.zone, resource.bufferBefore, resource.bufferAfter],
      ...[Math.max(1, Math.floor(limit * (0.3 + 0.6 * share(at)))), isVehicle ? '' : superior.name],
      ...[isVehicle ? destination : '', isVehicle ? errand : pick(inventedMeetings, at), state],
      ...(asked ? [superior.id, superior.name, state === 'awaiting-superior' ? null : decided] : [null, null, null]),
      state === 'rejected' ? '當日已安排其他會議' : null,
      ...(reviewed ? [keeper.id, keeper.name, decided] : [null, null, null]),
      ...(ended
        ? [applicant.id, applicant.name, decided, state === 'cancelled' ? '會議改期' : '']
        : [null, null, null, null]),
      ...(checkedIn ? [new Date(slot.startsAt.getTime() + 3 * minute), applicant.name] : [null, null]),
      ...[created, reviewed || ended ? decided : created, applicant.id, applicant.name],
    ],
    spans: isHolding(state) ? spansOf(id, resource, driver, slot) : [],
  };
}

function spansOf(id: string, resource: DemoResource, driver: DemoResource | undefined, { startsAt, endsAt }: Slot) {
  const from = new Date(startsAt.getTime() - resource.bufferBefore * minute).toISOString();
  const to = new Date(endsAt.getTime() + resource.bufferAfter * minute).toISOString();
  return [resource, driver].flatMap((one) => (one ? [[id, one.id, `["${from}","${to}")`]] : []));
}

/** Writes them with what they keep from others. */
export async function storeBookings(
  { copy }: Pick<DemoContext, 'copy'>,
  bookings: readonly DemoBooking[],
): Promise<void> {
  await copy(
    bookingTarget,
    bookings.map(({ row }) => row),
  );
  await copy(
    spanTarget,
    bookings.flatMap(({ spans }) => spans),
  );
}
