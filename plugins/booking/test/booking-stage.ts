import { randomUUID } from 'node:crypto';
import { addDays, dateIn } from '@tessera/sdk';
import { type HttpClient, startTestCity, type TestCity } from '@tessera/testing';
import type { BookingDetail, BookingInput } from '../server/bookings/booking.schemas.js';
import type { ResourceDetail } from '../server/resources/resource.schemas.js';
import type { NewResource } from '../server/resources/resource-input.schemas.js';

export const root = '/api/plugins/booking';
/** Of every resource that is made here, unless told. */
export const zone = 'Asia/Taipei';

/**
 * CITY ─┬─ A ─┬─ A1 and A-U (a unit); B. `keeper` and `deputy` keep what is made here, which belongs to A; `chief`
 * administers A with A1, `mayor` approves first; `clerk`, `officer`, `junior` and `neighbour` apply.
 */
const plan = {
  nodes: { CITY: null, A: 'CITY', A1: 'A', 'A-U': 'A', B: 'CITY' },
  people: {
    mayor: { node: 'CITY' },
    keeper: { node: 'A' },
    deputy: { node: 'A-U' },
    officer: { node: 'A' },
    clerk: { node: 'A-U' },
    junior: { node: 'A1' },
    neighbour: { node: 'B' },
    reader: { node: 'A-U', role: 'booking.unit-reader' },
    chief: { node: 'A', role: 'agency-administrator', over: 'A' },
    'other-chief': { node: 'B', role: 'agency-administrator', over: 'B' },
    system: { node: 'CITY', role: 'system-administrator' },
  },
};
export type Person = keyof (typeof plan)['people'];

/** Members of problem documents that specs ask for. */
export interface Problem {
  type: string;
  title: string;
  titles?: { 'zh-Hant': string; en: string };
  number: string;
  errors?: { path: string; code?: string; message: string; titles?: { 'zh-Hant': string; en: string } }[];
  nearest?: BookingDetail['time'][];
  taken?: BookingDetail['time'][];
  alternatives?: BookingDetail['time'][];
  version?: number;
  changedBy?: string;
  state?: string;
  by?: string;
  current?: BookingDetail;
}

type Venue = Extract<NewResource, { kind: 'venue' }>;
type Vehicle = Extract<NewResource, { kind: 'vehicle' }>;
type Driver = Extract<NewResource, { kind: 'driver' }>;

export interface BookingStage {
  city: TestCity;
  as(person: Person): HttpClient;
  /** A day `ahead` days from today, `YYYY-MM-DD` of `zone`. */
  day(ahead: number): string;
  /** Resources of agency A, open around the clock every day to the whole government, kept by `keeper`. */
  venue(more?: Partial<Venue>, by?: Person): Promise<ResourceDetail>;
  vehicle(more?: Partial<Vehicle>, drivers?: readonly string[], by?: Person): Promise<ResourceDetail>;
  driver(more?: Partial<Driver>, by?: Person): Promise<ResourceDetail>;
  /** What one says for a resource: seven days ahead from 10:00 to 11:00, unless told. */
  wish(resource: Pick<ResourceDetail, 'id' | 'kind'>, more?: Partial<BookingInput>): BookingInput;
  /** Applies, and answers what was stored. */
  book(
    person: Person,
    resource: Pick<ResourceDetail, 'id' | 'kind'>,
    more?: Partial<BookingInput>,
  ): Promise<BookingDetail>;
  /** Settings of agency A. */
  settings(values: object): Promise<void>;
  /** Sets times of a stored booking into the past or near future, as if it had been booked earlier. */
  shift(bookingId: string, startsAt: Date, endsAt: Date): Promise<void>;
  /** Runs a job of the plugin now and waits for its end. */
  runJob(name: string): Promise<void>;
  /** Asks again until it holds. */
  eventually(holds: () => Promise<boolean>): Promise<void>;
}

export async function bookingStage(environment: Record<string, string> = {}): Promise<BookingStage> {
  const city = await startTestCity({ ...plan, environment });
  const clients = new Map<Person, HttpClient>();
  const as = (person: Person) => {
    const client = clients.get(person) ?? city.as(person);
    clients.set(person, client);
    return client;
  };
  const eventually = async (holds: () => Promise<boolean>) => {
    const deadline = performance.now() + 15_000;
    while (!(await holds())) {
      if (performance.now() > deadline) throw new Error('it did not come about');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const day = (ahead: number) => addDays(dateIn(new Date(), zone), ahead);
  const made = async <Body>(answer: Promise<{ status: number; body: Body }>): Promise<Body> => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  };
  const common = () => ({
    agencyId: city.agencies.A!,
    site: '測試大樓',
    public: true,
    whoMayBook: 'government' as const,
    keepers: [city.people.keeper!, null] as [string, string | null],
  });
  const open = { opens: '00:00', closes: '24:00', openOn: 'every-day' as const, slotMinutes: 30, zone };
  const make = (by: Person, resource: object) => made(as(by).post<ResourceDetail>(`${root}/resources`, resource));
  const wish: BookingStage['wish'] = ({ id, kind }, more = {}) => ({
    resourceId: id,
    date: day(7),
    from: '10:00',
    to: '11:00',
    phone: '02-2720-8889',
    extension: '1234',
    purpose: '週會',
    people: 1,
    host: kind === 'venue' ? '主持人' : '',
    destination: kind === 'vehicle' ? '市政大樓' : '',
    driving: kind === 'vehicle' ? 'self' : null,
    driverId: null,
    driverName: '',
    superiorId: null,
    invited: [],
    ...more,
  });
  return {
    city,
    as,
    day,
    eventually,
    wish,
    venue: (more = {}, by = 'chief') =>
      make(by, {
        ...{ ...common(), ...open, kind: 'venue', name: `會議室 ${randomUUID()}`, floor: '3F', capacity: 20 },
        ...more,
      }),
    vehicle: async (more = {}, drivers = [], by = 'chief') => {
      const vehicle = await make(by, {
        ...{ ...common(), ...open, kind: 'vehicle', name: randomUUID().slice(0, 8).toUpperCase() },
        ...{ vehicleType: 'sedan', make: '國產', modelYear: 2024, displacement: 1800 },
        ...{ vehicleNumber: '07', passengerLimit: 4 },
        ...more,
      });
      if (drivers.length > 0)
        await made(as(by).put(`${root}/resources/${vehicle.id}/drivers`, { drivers, version: vehicle.version }));
      return vehicle;
    },
    driver: (more = {}, by = 'chief') =>
      make(by, {
        ...{ ...common(), kind: 'driver', name: `司機 ${randomUUID().slice(0, 8)}` },
        ...{ licence: 'small-professional', phone: '0912-345-678' },
        ...more,
      }),
    book: (person, resource, more) => made(as(person).post<BookingDetail>(`${root}/bookings`, wish(resource, more))),
    settings: async (values) => {
      await made(as('system').put(`${root}/settings?agency=A`, { values }));
    },
    shift: async (bookingId, startsAt, endsAt) => {
      await city.query('update plugin_booking.booking set starts_at = $2, ends_at = $3 where id = $1', [
        ...[bookingId, startsAt, endsAt],
      ]);
      await city.query(
        `update plugin_booking.booking_span s set span = tstzrange(b.starts_at - make_interval(mins => b.buffer_before),
           b.ends_at + make_interval(mins => b.buffer_after), '[)')
         from plugin_booking.booking b where b.id = s.booking_id and b.id = $1`,
        [bookingId],
      );
    },
    runJob: async (name) => {
      const id = randomUUID();
      await city.query(`insert into core.outbox (id, handler, payload) values ($1, $2, '{}')`, [id, `booking.${name}`]);
      await eventually(async () => {
        const done = await city.query('select 1 from core.handled where outbox_id = $1', [id]);
        return done.length > 0;
      });
    },
  };
}

/** Status and slug of an answer, e.g. `409 booking:slot-taken`. */
export const outcome = ({ status, body }: { status: number; body: unknown }): string =>
  status < 400 ? String(status) : `${status} ${(body as Problem).type.replace('urn:tessera:problem:', '')}`;
