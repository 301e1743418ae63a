import type { ResourceInput } from '../resources/resource-input.schemas.js';
import type { InventedOffice, InventedVehicle, InventedVenue } from './invented-resources.js';

/** Nothing special; as the forms leave it. */
const usual = {
  openOn: 'working-days',
  slotMinutes: 30,
  bufferBefore: 0,
  bufferAfter: 0,
  leadMinutes: 0,
  horizonDays: 90,
  longestMinutes: null,
  reservedWeekday: null,
  note: '',
  description: '',
  rules: '',
  phone: '02-5550-0188',
} as const;

const displacementOf: Record<InventedVehicle['type'], number> = {
  motorcycle: 125,
  sedan: 1798,
  van: 2198,
  'light-truck': 2497,
  truck: 6400,
  minibus: 4009,
  bus: 7790,
};

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
type AgencyNamed = (name: string) => string | undefined;

/** What the forms would have sent for the office's venues, drivers and vehicles, in this order. */
export function inputsOf(office: InventedOffice, agencyId: string, agencyNamed: AgencyNamed): ResourceInput[] {
  const place = { agencyId, site: office.site };
  return [
    ...office.venues.map((venue) => ({ ...place, ...venueInput(venue, agencyNamed) })),
    ...office.drivers.map(({ name, licence }) => {
      const { note, phone } = usual;
      return { ...place, kind: 'driver' as const, name, licence, note, phone, ...openTo('G', agencyNamed) };
    }),
    ...office.vehicles.map((vehicle, at) => ({ ...place, ...vehicleInput(vehicle, at, agencyNamed) })),
  ];
}

function openTo(who: InventedVenue['who'], agencyNamed: AgencyNamed) {
  const listed = typeof who === 'string' ? [] : who.flatMap((name) => agencyNamed(name) ?? []);
  const whoMayBook = who === 'G' ? 'government' : listed.length > 0 ? 'listed' : 'agency';
  return { public: true, whoMayBook, listed } as const;
}

function venueInput(venue: InventedVenue, agencyNamed: AgencyNamed) {
  const { name, floor, capacity, who, hours = [8, 18], buffer = 0, hidden, everyDay, site, zone, meetingLink } = venue;
  return {
    ...usual,
    kind: 'venue' as const,
    ...{ name, floor, capacity, ...(site && { site }), ...(zone && { zone }) },
    ...{ description: venue.description ?? '', rules: venue.rules ?? '' },
    ...openTo(who, agencyNamed),
    public: !hidden,
    ...{
      opens: clock(hours[0]),
      closes: clock(hours[1]),
      bufferBefore: buffer,
      bufferAfter: buffer,
      longestMinutes: 240,
    },
    openOn: everyDay ? ('every-day' as const) : usual.openOn,
    ...{ online: meetingLink !== undefined, meetingLink: meetingLink ?? '', linkFor: 'invited' as const },
    ...{ superiorFirst: venue.superiorFirst ?? false, checkIn: venue.checkIn ?? false, checkInGrace: 15 },
  };
}

const vehicleInput = (
  { plate, type, make, year, seats, forAll }: InventedVehicle,
  at: number,
  agencyNamed: AgencyNamed,
) => ({
  ...usual,
  kind: 'vehicle' as const,
  ...{ name: plate, vehicleType: type, make, modelYear: year, displacement: displacementOf[type] },
  ...{ vehicleNumber: `公 ${String(at + 1).padStart(2, '0')}`, passengerLimit: seats, opens: '07:00', closes: '19:00' },
  ...openTo(forAll ? 'G' : 'A', agencyNamed),
});
