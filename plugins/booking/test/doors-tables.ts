import { root } from './booking-stage.js';
import type { Booked, Law, Place, Reader } from './doors-model.js';
import { bookings, places, readerOf } from './doors-people.js';
import { type DoorsWorld, on } from './doors-world.js';

export type PlaceRule = (reader: Reader, place: Place) => boolean;
export type BookingRule = (reader: Reader, booked: Booked) => boolean;
/** A door that tells of many things, and what it may tell of. */
export type Row<Rule> = [door: string, look: (reader: Reader) => Promise<string>, rule: Rule];

const words = encodeURIComponent('梧桐');

/** Doors that tell of resources, and of no booking. */
export function placeRows(world: DoorsWorld, law: Law): Row<PlaceRule>[] {
  const get = (path: string) => (reader: Reader) => world.read(reader, path);
  const each = (paths: readonly string[]) => async (reader: Reader) =>
    (await Promise.all(paths.map((path) => world.read(reader, path)))).join();
  const [reads, manages]: PlaceRule[] = [(reader, place) => law.reads(reader, place), law.manages.bind(law)];
  const isVenue = ({ kind }: Place) => kind === 'venue';
  const free = (kind: string) => `${root}/free?kind=${kind}&date=${world.day(on.free)}&from=10:00&to=11:00&limit=100`;
  const reports = (rest: string) =>
    ['venue', 'vehicle', 'driver'].map(
      (kind) => `${root}/reports/use${rest}kind=${kind}&from=${world.day(0)}&to=${world.day(20)}`,
    );
  return [
    ['the list', get(`${root}/resources?limit=100`), reads!],
    ['the list by words', get(`${root}/resources?limit=100&q=${words}`), reads!],
    ['what one manages', get(`${root}/resources?limit=100&managed=true`), manages!],
    [
      'what one keeps',
      get(`${root}/resources?limit=100&kept=true`),
      (who, one) => law.keeps(who, one) && reads!(who, one),
    ],
    ['sites', get(`${root}/sites`), reads!],
    ['sites of what one manages', get(`${root}/sites?managed=true`), manages!],
    ['venues by time', get(free('venue')), (who, one) => isVenue(one) && reads!(who, one)],
    // with the drivers of the pool whom one may send
    ['vehicles by time', get(free('vehicle')), (who, one) => !isVenue(one) && reads!(who, one) && sees(law, who, one)],
    ['choices of a tile', get(`${root}/tiles/venues`), (who, one) => isVenue(one) && reads!(who, one)],
    ['what one may close', get(`${root}/closures/resources`), manages!],
    ['closures', get(`${root}/closures?limit=100`), manages!],
    ['reports', each(reports('?limit=100&')), (who, one) => law.answersFor(who, one)],
    ['reports as files', each(reports('/export?format=csv&')), (who, one) => law.answersFor(who, one)],
    [
      'the tile 待我審核',
      async (reader) => (await world.tiles(reader)).get('review') ?? '',
      (who, one) =>
        law.keeps(who, one) &&
        manages!(who, one) &&
        bookings.some((its) => its.place === one && its.state === 'waiting'),
    ],
    ['the global search', get(`/api/search/booking.resources?limit=100&q=${words}`), reads!],
  ];
}

/** A driver is told of with a vehicle that one sees. */
const sees = (law: Law, reader: Reader, one: Place): boolean =>
  one.kind === 'vehicle' || places.some((car) => car.kind === 'vehicle' && law.reads(reader, car));

/** Doors that tell of bookings, and of no other resources than theirs. */
export function bookingRows(world: DoorsWorld, law: Law): Row<BookingRule>[] {
  const get = (path: string) => (reader: Reader) => world.read(reader, path);
  const keeps = (reader: Reader, { place }: Booked) =>
    law.open(reader) && law.isOn(place.agency) && law.keeps(reader, place);
  const mine: BookingRule = (reader, booked) => law.owns(reader, booked);
  const standing: BookingRule = (reader, { state }) => state !== 'cancelled' && state !== 'queued' && law.open(reader);
  const waits: BookingRule = (reader, booked) => booked.state === 'waiting' && keeps(reader, booked);
  const asKeeper: BookingRule = (reader, booked) =>
    ['keeper', 'stand'].includes(reader.name) && law.open(reader) && waits(readerOf('keeper'), booked);
  const sent: BookingRule = (reader, { driver, state, place }) =>
    state === 'approved' && driver !== undefined && law.isOn(place.agency) && law.manages(reader, driver);
  const calendar = new URLSearchParams({
    from: new Date(Date.now() - 86_400_000).toISOString(),
    to: new Date(Date.now() + 40 * 86_400_000).toISOString(),
  });
  const waiting = (kind: string, more = '') => get(`/api/waiting/booking/${kind}?limit=100${more}`);
  const principal = `&for=${world.people.keeper}`;
  return [
    ['one’s own', get(`${root}/bookings?limit=100`), mine],
    ['one’s own as a file', get(`${root}/bookings/export?format=csv`), mine],
    [
      'those of the unit',
      get(`${root}/bookings?scope=unit&limit=100`),
      (reader, booked) => booked.unit === reader.unit && law.readsBooking(reader, booked),
    ],
    [
      'those of the unit as a file',
      get(`${root}/bookings/export?scope=unit&format=csv`),
      (reader, booked) => booked.unit === reader.unit && law.readsBooking(reader, booked),
    ],
    ['where drivers go', get(`${root}/dispatches?limit=100`), sent],
    ['where drivers go as a file', get(`${root}/dispatches/export?format=csv`), sent],
    [
      'what a keeper reviews',
      get(`${root}/reviews?state=all&limit=100`),
      (who, one) => keeps(who, one) && isKnown(one),
    ],
    ['待我處理', waiting('bookings'), waits],
    ['待我處理 of a deputy', waiting('bookings', principal), asKeeper],
    [
      '待我處理 of a superior',
      waiting('superior'),
      (reader, { state, superior, place }) =>
        state === 'awaiting-superior' && superior === reader.name && law.open(reader) && law.isOn(place.agency),
    ],
    ['offers', waiting('offers'), (reader, booked) => booked.state === 'offered' && mine(reader, booked)],
    [
      'spot checks',
      get(`${root}/spot-checks?limit=100`),
      (reader, { now, place }) => now === true && law.answersFor(reader, place),
    ],
    [
      'the calendar of the portal',
      get(`/api/calendar-sources/events?${calendar}`),
      (reader, booked) => standing(reader, booked) && (mine(reader, booked) || law.joins(reader, booked)),
    ],
    [
      'the own feed',
      async (reader) => {
        const client = world.portal.client();
        const { status, body } = await client.get<string>(`${root}/calendar.ics?token=${world.secret(reader)}`);
        // lines are folded at 75 octets
        return status === 200 ? body.replaceAll('\r\n ', '') : '';
      },
      (reader, booked) => standing(reader, booked) && (mine(reader, booked) || law.joins(reader, booked)),
    ],
  ];
}

/** Has the keeper ever been asked about it? */
const isKnown = ({ state }: Booked): boolean => !['awaiting-superior', 'queued', 'offered'].includes(state);

/** A door of one resource: who comes in, and who is told that it is not theirs to open. */
export type PlaceDoor = [door: string, path: (place: Place) => string, enters: 'read' | 'manage'];

export function doorsOfPlace(world: DoorsWorld): PlaceDoor[] {
  const of = (rest: string) => (place: Place) => `${root}/resources/${world.ids.get(place.key)}${rest}`;
  return [
    ['itself', of(''), 'read'],
    ['its week', of(`/week?from=${world.day(on.approved)}`), 'read'],
    ['its keepers', of('/keepers'), 'read'],
    ['its pictures', of('/pictures'), 'read'],
    ['a picture', ({ key }) => `/api/files/${world.pictures.get(key)}`, 'read'],
    ['keepers before', of('/keeper-changes'), 'manage'],
    ['keepers before as a file', of('/keeper-changes/export?format=csv'), 'manage'],
    ['its record', of('/record'), 'manage'],
    ['how many it has', of('/record/total'), 'manage'],
    ['its record as a file', of('/record/export?format=csv'), 'manage'],
    ['its displays', of('/displays'), 'manage'],
    ['where it went', (place) => `${root}/dispatches?driver=${world.ids.get(place.key)}`, 'manage'],
    [
      'the same as a file',
      (place) => `${root}/dispatches/export?format=csv&driver=${world.ids.get(place.key)}`,
      'manage',
    ],
  ];
}

export const answered =
  (law: Law, enters: 'read' | 'manage') =>
  (reader: Reader, place: Place): number => {
    if (reader.suspended) return 401;
    if (!law.reads(reader, place)) return 404;
    return enters === 'read' || law.manages(reader, place) ? 200 : 403;
  };
