import { type DashboardView, emptyDifference, type MadePersonalToken } from '@tessera/contracts';
import { addDays, dateIn } from '@tessera/sdk';
import { type HttpClient, startTestCity, type TestCity } from '@tessera/testing';
import sharp from 'sharp';
import type { BookingDetail } from '../server/bookings/booking.schemas.js';
import type { ClosureItem } from '../server/closures/closure.schemas.js';
import type { MadeDisplay } from '../server/display/display.schemas.js';
import type { ResourceDetail } from '../server/resources/resource.schemas.js';
import { root } from './booking-stage.js';
import type { Booked, Place, Reader } from './doors-model.js';
import { bookings, names, nodes, type Person, people, placeOf, places } from './doors-people.js';
import { driverOf, vehicleOf, venueOf } from './resource-inputs.js';

export interface DoorsWorld extends TestCity {
  client(reader: { name: string }): HttpClient;
  /** Ids of places, bookings, pictures and closures by key; `〔closed〕` closes a day of all that is A's. */
  ids: ReadonlyMap<string, string>;
  pictures: ReadonlyMap<string, string>;
  closures: ReadonlyMap<string, string>;
  /** Secrets of door displays by key of the place. */
  displays: ReadonlyMap<string, string>;
  /** Secret of a person's calendars. */
  secret(reader: { name: string }): string;
  day(ahead: number): string;
  /** Keys in a text, of places or of bookings. */
  seen(text: string, of?: readonly { key: string }[]): string[];
  /** Answer of a GET as text; empty for whatever is refused. */
  read(reader: Reader, path: string): Promise<string>;
  /** The three tiles, 場地今日 once for each venue. */
  tiles(reader: Reader): Promise<Map<string, string>>;
  wish(place: Place, date: string, more?: object): object;
}

/** Days ahead on which things take place. */
export const on = { approved: 7, waiting: 8, wanted: 10, offered: 11, free: 12, cancelled: 13, closed: 15 };
const common = { purpose: '梧桐', phone: '02-2720-8889', people: 1, from: '10:00', to: '11:00' };
const common24 = { opens: '00:00', closes: '24:00', openOn: 'every-day', zone: 'Asia/Taipei', slotMinutes: 30 };
export const link = 'https://meet.example.gov.tw/elm-5c1d';

/** Everything is made, booked, decided, closed, shown and subscribed to. */

export async function doorsWorld(): Promise<DoorsWorld> {
  const city = await startTestCity({ nodes, people });

  // the clock changes nothing while the doors are tried
  await city.query(`update core.schedule_run set next_at = '2199-01-01' where name like 'booking.%'`);
  await city.query(`update core.account set recovery_mail = name || '@example.gov.tw'`);
  const clients = new Map(names.map((name) => [name as string, city.as(name)]));
  const client = ({ name }: { name: string }) => clients.get(name)!;
  const day = (ahead: number) => addDays(dateIn(new Date(), common24.zone), ahead);
  const made = { ids: new Map<string, string>(), pictures: new Map<string, string>() };
  const kept = { closures: new Map<string, string>(), displays: new Map<string, string>() };
  const wish = (place: Place, date: string, more: object = {}) => ({
    ...{ ...common, date, resourceId: made.ids.get(place.key) },
    ...(place.kind === 'vehicle' ? { destination: '市政大樓', driving: 'self' } : { host: '主持人' }),
    ...more,
  });
  const world = { ...city, ...made, ...kept, client, day, wish };
  const tokens = new Map<string, string>();
  for (const name of names) {
    const wanted = { plugin: 'booking', purpose: 'calendar', label: '測試' };
    tokens.set(name, (await done<MadePersonalToken>(client({ name }).post('/api/account/tokens', wanted))).secret);
  }
  await makePlaces(world);
  await book(world);
  const boards = new Map<string, string>();
  for (const name of names) boards.set(name, await boardOf(client({ name }), made.ids));
  await change(world);
  const read = async (reader: Reader, path: string) => {
    const { status, body } = await client(reader).get(path);
    return status === 200 ? JSON.stringify(body) : '';
  };
  return {
    ...world,
    read,
    secret: ({ name }) => tokens.get(name)!,
    seen: (text, of = places) => of.flatMap(({ key }) => (text.includes(key) ? [key] : [])),
    tiles: async (reader) => {
      const { body } = await client(reader).get(`/api/home/tiles?dashboard=${boards.get(reader.name)}`);
      const lines = typeof body === 'string' ? body.trim().split('\n') : [];
      return new Map(lines.map((line) => [(JSON.parse(line) as { placement?: string }).placement ?? '', line]));
    },
  };
}
type Making = Omit<DoorsWorld, 'read' | 'tiles' | 'secret' | 'seen'> & {
  [Kept in 'ids' | 'pictures' | 'closures' | 'displays']: Map<string, string>;
};

export async function done<Body>(answer: Promise<{ status: number; body: Body }>): Promise<Body> {
  const { status, body } = await answer;
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** Tile ids: `next`, `review`, and `today<n>` for the nth venue of `places`. */
async function boardOf(person: HttpClient, ids: ReadonlyMap<string, string>): Promise<string> {
  const { key } = await done<DashboardView>(person.post('/api/dashboards', { name: '門' }));
  const venues = places.flatMap((one, at) => (one.kind === 'venue' ? [{ at, venue: ids.get(one.key) }] : []));
  const tiles = [
    ...['next', 'review'].map((tile) => ({ id: tile, tile, settings: { count: 10 } })),
    ...venues.map(({ at, venue }) => ({ id: `today${at}`, tile: 'today', settings: { venue } })),
  ];
  const added = tiles.map((one, row) => ({
    ...{ ...one, plugin: 'booking', locks: [], rect: { x: 0, y: row * 4, w: 4, h: 4 } },
  }));
  await done(person.put(`/api/dashboards/${key}`, { version: 0, difference: { ...emptyDifference(), added } }));
  return key;
}

/** Every text of a resource names it. */
export function inputOf(
  { kind, key, agency, visibility, listed, keepers }: Place,
  { agencies, people }: TestCity,
): object {
  const [first = '', second] = keepers;
  const office = {
    agencyId: agencies[agency]!,
    keepers: [people[first]!, second ? people[second]! : null] as [string, string | null],
  };
  const whoMayBook = visibility === 'hidden' ? 'government' : visibility;
  const said = { name: key, site: `梧桐館 ${key}`, public: visibility !== 'hidden', whoMayBook, note: key };
  const all = { ...said, listed: listed.map((code) => agencies[code]) };
  if (kind === 'driver') return driverOf(office, all);
  const shown = { ...all, ...common24, description: key, rules: key };
  if (kind === 'vehicle') return vehicleOf(office, shown);
  const studio = { online: true, meetingLink: link, superiorFirst: true };
  // the room that is too small for many has larger ones beside it
  const capacity = visibility === 'government' ? 20 : 30;
  return venueOf(office, { ...shown, capacity, ...(key === '〔studio〕' && studio) });
}

async function makePlaces(world: Making): Promise<void> {
  const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#2f6f6a' } })
    .png()
    .toBuffer();
  const system = world.client({ name: 'system' });
  for (const place of places) {
    const { id } = await done(system.post<ResourceDetail>(`${root}/resources`, inputOf(place, world)));
    world.ids.set(place.key, id);
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(picture)]), `${place.key}.png`);
    const file = await done(system.post<{ id: string }>('/api/files?as=picture', form));
    await done(system.post(`${root}/resources/${id}/pictures`, { file: file.id, alt: place.key }));
    world.pictures.set(place.key, file.id);
    if (place.kind === 'driver') continue;
    const { secret } = await done(system.post<MadeDisplay>(`${root}/resources/${id}/displays`, { label: place.key }));
    world.displays.set(place.key, secret);
  }
  const drivers = places.flatMap(({ kind, key }) => (kind === 'driver' ? [world.ids.get(key)] : []));
  for (const { kind, key } of places)
    if (kind === 'vehicle') await done(system.put(`${root}/resources/${world.ids.get(key)}/drivers`, { drivers }));
}

/** Books one thing in its applicant's name; answers what was stored. */
async function ask(world: Making, booked: Booked, date: string, more: object = {}): Promise<BookingDetail> {
  const { key, place, driver, applicant, bookedBy, superior, invited, state } = booked;
  const said = {
    ...{ purpose: `梧桐 ${key}`, ...(place.kind === 'venue' ? { host: key } : { destination: key }) },
    ...(driver && { driving: 'driver', driverId: world.ids.get(driver.key) }),
    ...(superior && { superiorId: world.people[superior] }),
    ...(invited && { invited: invited.map((name) => world.people[name]) }),
    ...(applicant !== bookedBy && { applicantId: world.people[applicant] }),
  };
  const door = ['queued', 'offered'].includes(state) ? 'waiting-list' : 'bookings';
  const input = world.wish(place, date, { ...said, ...more });
  const detail = await done(world.client({ name: bookedBy }).post<BookingDetail>(`${root}/${door}`, input));
  world.ids.set(key, detail.id);
  return detail;
}

async function book(world: Making): Promise<void> {
  const cancel = (key: string, by: Person) =>
    done(world.client({ name: by }).post(`${root}/bookings/${world.ids.get(key)}/cancel`, { reason: '改期' }));
  for (const booked of bookings) {
    const { key, state, place, now } = booked;
    if (state === 'approved' && now) await begin(world, await ask(world, booked, world.day(9)));
    else if (state === 'approved') await approve(world, place, await ask(world, booked, world.day(on.approved)));
    else if (state === 'waiting' || state === 'awaiting-superior') {
      const date = world.day(key.includes('in the way') ? on.wanted : on.waiting);
      await ask(world, booked, date, key.includes('with') ? { from: '14:00', to: '15:00' } : {});
    } else if (state === 'cancelled')
      await ask(world, booked, world.day(key.includes('way') ? on.offered : on.cancelled));
    else await ask(world, booked, world.day(state === 'queued' ? on.wanted : on.offered));
  }
  await cancel('〔room government: cancelled〕', 'stranger');
  // what it kept from others is offered to who waits for it
  await cancel('〔room hidden: out of the way〕', 'chief');
}

/** By its keeper. */
const approve = async ({ client }: Making, { keepers: [name = ''] }: Place, { id, version }: BookingDetail) =>
  done(client({ name }).post(`${root}/reviews`, { verdict: 'approve', items: [{ id, version }] }));

/** Makes it one that goes on as of now. */
async function begin({ query }: Making, { id }: BookingDetail): Promise<void> {
  const [from, to] = [-5, 55].map((minutes) => new Date(Date.now() + minutes * 60_000));
  await query(`update plugin_booking.booking set state = 'approved', starts_at = $2, ends_at = $3 where id = $1`, [
    ...[id, from, to],
  ]);
  await query(`update plugin_booking.booking_span set span = tstzrange($2, $3, '[)') where booking_id = $1`, [
    id,
    from,
    to,
  ]);
}

async function change(world: Making): Promise<void> {
  const { client, ids, day, agencies } = world;
  const system = client({ name: 'system' });
  const close = async (name: string, key: string, more: object) => {
    const said = { reason: key, ...more };
    world.closures.set(key, (await done(client({ name }).post<ClosureItem>(`${root}/closures`, said))).id);
  };
  const whole = (ahead: number) => ({ part: 'day', date: day(ahead), toDate: day(ahead) });
  for (const { key, kind } of places) {
    const said = { scope: 'resource', resourceId: ids.get(key), kind: kind === 'driver' ? 'absence' : 'maintenance' };
    await close('system', key, { ...said, ...whole(on.closed) });
  }
  await close('chief', '〔closed〕', {
    scope: 'agency',
    agencyId: agencies.A,
    kind: 'maintenance',
    ...whole(on.waiting),
  });
  await done(system.delete(`${root}/resources/${ids.get(placeOf('hall').key)}?cancelBookings=true`));
  const deputy = { deputy: world.people.stand, functions: ['review'], from: day(0), until: day(2) };
  await done(client({ name: 'keeper' }).post('/api/account/delegations', deputy));
  await done(system.post(`/api/accounts/${world.people.gone}/suspend`, { reason: '離職' }));
}
