import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { KeeperChange, KeeperList } from '../server/keepers/keeper.schemas.js';
import type { ResourceDetail, ResourceItem } from '../server/resources/resource.schemas.js';
import { driverOf, vehicleOf, venueOf } from './resource-inputs.js';
import {
  again,
  agency,
  as,
  city,
  closeStage,
  faults,
  ids,
  make,
  office,
  one,
  openStage,
  outcome,
  type Person,
  type Problem,
  person,
  read,
  root,
} from './resources-stage.js';

beforeAll(openStage, 60_000);
afterAll(() => closeStage());

describe('keepers', () => {
  const put = (who: Person, id: string, place: number, accountId: string | null, more: object = {}) =>
    as(who).put<KeeperList & Problem>(one(id, `/keepers/${place}`), { accountId, reason: '職務調整', ...more });

  it('change with a reason, one by one; the first never leaves, nobody holds both places', async () => {
    const { id } = await make(venueOf(office));
    expect(outcome(await put('chief', id, 1, null))).toBe('422 booking:first-keeper-required');
    expect(outcome(await put('chief', id, 2, person('keeper')))).toBe('422 booking:same-keeper-twice');
    expect(outcome(await put('chief', id, 2, person('neighbour')))).toBe('422 booking:unfit-keeper');
    expect(outcome(await put('chief', id, 2, randomUUID()))).toBe('422 booking:unfit-keeper');
    expect((await put('chief', id, 2, person('second'), { reason: '' })).status).toBe(422);
    expect((await put('chief', id, 3, person('second'))).status).toBe(422);
    expect(outcome(await put('clerk', id, 2, person('clerk')))).toBe('403 forbidden');
    const named = await put('keeper', id, 2, person('second'));
    expect([named.status, named.body.items.map((one) => one.id)]).toEqual([200, [person('keeper'), person('second')]]);
    // the second keeper may do what the first may, and is told
    expect((await put('second', id, 1, person('clerk'))).status).toBe(200);
    expect((await put('clerk', id, 2, null)).status).toBe(200);
    const [row] = await city.query(
      `select r.keeper_ids as ids, array(select account_id from plugin_booking.keeper where resource_id = r.id order by place) as rows
       from plugin_booking.resource r where id = $1`,
      [id],
    );
    expect(row).toEqual({ ids: [person('clerk')], rows: [person('clerk')] });
    expect(outcome(await put('second', id, 1, person('second')))).toBe('404 not-found');
    const { body } = await as('clerk').get<{ items: KeeperChange[] }>(one(id, '/keeper-changes'));
    expect(body.items.map(({ place, before, after, reason }) => [place, before, after, reason])).toEqual([
      [2, '人員 second', null, '職務調整'],
      [1, '人員 keeper', '人員 clerk', '職務調整'],
      [2, null, '人員 second', '職務調整'],
      [1, null, '人員 keeper', ''],
    ]);
    const told = await city.query(
      `select account_id as "accountId" from core.notification where kind = 'booking.keeper-named' and subject like $1 || ':%' order by at`,
      [id],
    );
    expect(told.map((one) => (one as { accountId: string }).accountId).sort()).toEqual(
      [person('keeper'), person('second'), person('clerk')].sort(),
    );
  });

  it('are told apart from those who keep nothing, and from who administers', async () => {
    const standing = async (who: Person) => (await as(who).get(`${root}/standing`)).body;
    const nothing = { keeps: false, administers: false };
    expect(await standing('mover')).toEqual(nothing);
    expect(await standing('rival')).toEqual({ keeps: false, administers: true });
    const { id } = await make(venueOf(office, { keepers: [person('mover'), null] }));
    expect(await standing('mover')).toEqual({ keeps: true, administers: false });
    // a private one of somebody else is nobody's concern
    await make(venueOf(office, { public: false }));
    expect(await standing('neighbour')).toEqual(nothing);
    await put('chief', id, 1, person('keeper'));
    expect(await standing('mover')).toEqual(nothing);
    expect(await standing('keeper')).toEqual({ keeps: true, administers: false });
  });

  it('stay whole when two change them at once', async () => {
    const { id, version } = await make(venueOf(office, { keepers: [person('keeper'), person('second')] }));
    const both = await Promise.all([
      put('chief', id, 1, person('clerk'), { version }),
      put('system', id, 1, person('chief'), { version }),
    ]);
    expect(both.map(outcome).sort()).toEqual(['200', '409 conflict']);
    await Promise.all([
      put('chief', id, 2, null),
      put('system', id, 1, person('second')),
      put('chief', id, 1, person('keeper')),
      put('system', id, 2, person('keeper')),
    ]);
    const [row] = await city.query<{ ids: string[]; rows: string[] }>(
      `select r.keeper_ids as ids, array(select account_id from plugin_booking.keeper where resource_id = r.id order by place) as rows
       from plugin_booking.resource r where id = $1`,
      [id],
    );
    expect(row!.ids.length).toBeGreaterThan(0);
    expect(new Set(row!.ids).size).toBe(row!.ids.length);
    expect(row!.rows).toEqual(row!.ids);
  });

  it('that have gone are shown to who can name others', async () => {
    const { id } = await make(venueOf(office, { keepers: [person('leaver'), null] }));
    await city.query(`update core.account set state = 'suspended' where id = $1`, [person('leaver')]);
    expect(outcome(await put('chief', id, 2, person('clerk')))).toBe('200');
    const { body } = await as('chief').get<{ items: ResourceItem[] }>(
      `${root}/resources?managed=true&keeperMissing=true`,
    );
    expect(body.items.find((item) => item.id === id)?.keeperMissing).toBe(true);
    expect((await read('clerk', id)).body.keepers[0]?.inOffice).toBe(false);
    const fresh = venueOf(office, { keepers: [person('leaver'), null] });
    expect(outcome(await as('chief').post(`${root}/resources`, fresh))).toBe('422 booking:unfit-keeper');
    expect((await put('chief', id, 1, person('keeper'))).status).toBe(200);
    expect(await ids('chief', '&managed=true&keeperMissing=true')).not.toContain(id);
    const { body: choices } = await as('chief').get<{ items: { id: string }[] }>(
      `${root}/keeper-candidates?agency=${agency('A')}&limit=50`,
    );
    const offered = choices.items.map((one) => one.id);
    expect([offered.includes(person('keeper')), offered.includes(person('second'))]).toEqual([true, true]);
    expect([offered.includes(person('leaver')), offered.includes(person('neighbour'))]).toEqual([false, false]);
  });

  it('that are suspended, or move away, are told of to who administers their agency; once', async () => {
    const { id } = await make(venueOf(office, { keepers: [person('mover'), null] }));
    const told = async () =>
      (
        await city.query<{ who: string }>(
          `select account_id as who from core.notification where kind = 'booking.keeper-missing' and subject like $1 || ':%'`,
          [id],
        )
      ).map(({ who }) => who);
    const change = async (input: object) =>
      expect((await as('system').patch(`/api/accounts/${person('mover')}`, input)).status).toBe(200);
    const eventually = async (holds: () => Promise<boolean>) => {
      const deadline = performance.now() + 15_000;
      while (!(await holds())) {
        if (performance.now() > deadline) throw new Error('it did not come about');
        await new Promise((again) => setTimeout(again, 50));
      }
    };
    // still of the agency: nobody's news
    await change({ title: '股長' });
    await change({ agency: 'B' });
    await eventually(async () => (await told()).length > 0);
    await change({ title: '專員' });
    expect(await told()).toEqual([person('chief')]);
  });

  it('have a history that is filtered by days and leaves as a table without formulas', async () => {
    const { id } = await make(venueOf(office));
    await put('chief', id, 2, person('second'), { reason: '=1+1' });
    const day = async (query: string) =>
      (await as('chief').get<{ items: KeeperChange[] }>(one(id, `/keeper-changes?${query}`))).body.items.length;
    expect(await day('from=2000-01-01&to=2000-12-31')).toBe(0);
    expect(await day('from=2000-01-01')).toBe(2);
    expect((await as('chief').get(one(id, '/keeper-changes?from=x'))).status).toBe(422);
    const csv = await as('chief').get<string>(one(id, '/keeper-changes/export?format=csv'));
    expect(csv.status).toBe(200);
    expect(csv.body).toContain('人員 second');
    expect(csv.body).not.toMatch(/(^|[,"])=1\+1/m);
    const none = await as('chief').get<string>(one(id, '/keeper-changes/export?format=csv&to=2000-01-01'));
    expect(none.body).not.toContain('人員 second');
    expect(outcome(await as('clerk').get(one(id, '/keeper-changes')))).toBe('403 forbidden');
  });
});

describe('drivers of a vehicle', () => {
  it('have the licence for it, are of the pool, and are shown to who may send them', async () => {
    const car = await make(vehicleOf(office, { vehicleType: 'bus', whoMayBook: 'government' }));
    const bus = await make(driverOf(office, { name: '大客車司機', licence: 'bus' }));
    const small = await make(driverOf(office, { name: '小客車司機' }));
    const venue = await make(venueOf(office));
    const choose = (who: Person, drivers: string[], more: object = {}) =>
      as(who).put<ResourceDetail & Problem>(one(car.id, '/drivers'), { drivers, ...more });
    const unfit = await choose('keeper', [bus.id, small.id]);
    expect(outcome(unfit)).toBe('422 booking:licence-unfit');
    expect(unfit.body.drivers).toEqual(['小客車司機']);
    expect(faults(await choose('keeper', [venue.id]))).toEqual(['drivers unknown-driver']);
    expect(faults(await choose('keeper', [randomUUID()]))).toEqual(['drivers unknown-driver']);
    expect(outcome(await choose('clerk', []))).toBe('403 forbidden');
    const chosen = await choose('keeper', [bus.id, bus.id]);
    expect([chosen.status, chosen.body.partners]).toEqual([200, [{ id: bus.id, name: '大客車司機', licence: 'bus' }]]);
    // the driver is for the agency only
    expect((await read('neighbour', car.id)).body.partners).toEqual([]);
    expect((await read('clerk', bus.id)).body.partners.map(({ id }) => id)).toEqual([car.id]);
    // neither side may be changed so that it does not fit any more
    expect(outcome(await as('chief').put(one(bus.id), await again(bus.id, { licence: 'small' })))).toBe(
      '422 booking:licence-unfit',
    );
    await as('chief').put(one(car.id), await again(car.id, { vehicleType: 'sedan', whoMayBook: 'government' }));
    expect((await choose('keeper', [bus.id, small.id])).status).toBe(200);
    expect(outcome(await as('chief').put(one(car.id), await again(car.id, { vehicleType: 'bus' })))).toBe(
      '422 booking:licence-unfit',
    );
    expect(outcome(await choose('keeper', [], { version: 1 }))).toBe('409 conflict');
    expect((await as('chief').put(one(venue.id, '/drivers'), { drivers: [] })).status).toBe(422);
  });
});

describe('deleting a resource', () => {
  /** A booking as it stands when it is stored: with what it keeps from others. */
  const booked = async (resource: ResourceDetail, applicant: Person, days: number, driver?: ResourceDetail) => {
    const id = randomUUID();
    const agencyId = agency('A');
    await city.query(
      `insert into plugin_booking.booking (id, kind, resource_id, resource_name, site, resource_agency_id, resource_agency_name,
         applicant_id, applicant_name, agency_id, agency_name, unit_id, unit_name, booked_by, booked_by_name, phone, starts_at,
         ends_at, zone, people, purpose, state, created_at, changed_at, changed_by, changed_by_name, driver_id, driving)
       select $1, $2, $3, r.name, r.site, r.agency_id, r.agency_name, $4, 'x', $5, 'A', $5, 'A', $4, 'x', '1', now() + $6 * interval '1 day',
         now() + $6 * interval '1 day' + interval '1 hour', r.zone, 1, '週會', 'approved', now(), now(), $4, 'x', $7, $8
       from plugin_booking.resource r where r.id = $3`,
      [id, resource.kind, resource.id, person(applicant), agencyId, days, driver?.id ?? null, driver ? 'driver' : null],
    );
    for (const held of [resource, driver])
      if (held)
        await city.query(
          `insert into plugin_booking.booking_span select id, $2, tstzrange(starts_at, ends_at) from plugin_booking.booking where id = $1`,
          [id, held.id],
        );
    return id;
  };
  const stateOf = async (id: string) =>
    (
      await city.query<{ state: string; reason: string }>(
        `select state, end_reason as reason from plugin_booking.booking where id = $1`,
        [id],
      )
    )[0];

  it('asks first: refused while bookings stand, or these are cancelled with word to who booked; records stay', async () => {
    const venue = await make(venueOf(office));
    const past = await booked(venue, 'clerk', -3);
    const next = await booked(venue, 'clerk', 3);
    const refused = await as('keeper').delete<Problem>(one(venue.id));
    expect(outcome(refused)).toBe('409 booking:bookings-stand');
    expect(refused.body).toMatchObject({ count: 1, next: [{ id: next, applicant: 'x' }] });
    expect(outcome(await as('clerk').delete(one(venue.id, '?cancelBookings=true')))).toBe('403 forbidden');
    expect(outcome(await as('chief').delete(one(venue.id, '?cancelBookings=true&version=9')))).toBe('409 conflict');
    expect(await stateOf(next)).toMatchObject({ state: 'approved' });
    const gone = await as('keeper').delete(
      one(venue.id, `?cancelBookings=true&version=1&reason=${encodeURIComponent('整修')}`),
    );
    expect(gone.status).toBe(204);
    expect(await stateOf(next)).toEqual({ state: 'cancelled', reason: '整修' });
    expect(await stateOf(past)).toMatchObject({ state: 'approved' });
    expect(await city.query('select 1 from plugin_booking.booking_span where booking_id = $1', [next])).toEqual([]);
    for (const who of ['keeper', 'chief', 'system'] as const) {
      expect(outcome(await read(who, venue.id))).toBe('404 not-found');
      expect(await ids(who)).not.toContain(venue.id);
    }
    const [row] = await city.query(`select deleted_at is not null as gone from plugin_booking.resource where id = $1`, [
      venue.id,
    ]);
    expect(row).toEqual({ gone: true });
    const told = await city.query(
      `select 1 from core.notification where kind = 'booking.booking-cancelled' and account_id = $1 and subject like '%' || $2 || '%'`,
      [person('clerk'), next],
    );
    expect(told.length).toBeGreaterThan(0);
    expect(outcome(await as('keeper').delete(one(venue.id)))).toBe('404 not-found');
  });

  it('of a driver counts what the driver is booked for with a vehicle', async () => {
    const vehicle = await make(vehicleOf(office));
    const driver = await make(driverOf(office));
    const trip = await booked(vehicle, 'clerk', 5, driver);
    expect(outcome(await as('keeper').delete(one(driver.id)))).toBe('409 booking:bookings-stand');
    expect((await as('keeper').delete(one(driver.id, '?cancelBookings=true'))).status).toBe(204);
    expect(await stateOf(trip)).toMatchObject({ state: 'cancelled' });
    expect(await city.query('select 1 from plugin_booking.booking_span where booking_id = $1', [trip])).toEqual([]);
    expect((await as('keeper').delete(one(vehicle.id))).status).toBe(204);
  });

  it('leaves no booking behind that was sent at the same time', async () => {
    const venue = await make(
      venueOf(office, { whoMayBook: 'government', openOn: 'every-day', opens: '00:00', closes: '24:00' }),
    );
    const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    const wishes = Array.from({ length: 8 }, (_none, at) =>
      as('clerk').post(`${root}/bookings`, {
        ...{
          resourceId: venue.id,
          date: day,
          from: `${10 + at}:00`,
          to: `${11 + at}:00`,
          phone: '1',
          purpose: 'x',
          people: 1,
          host: 'x',
        },
      }),
    );
    const gone = await as('keeper').delete(one(venue.id, '?cancelBookings=true'));
    const answers = await Promise.all(wishes);
    expect(gone.status).toBe(204);
    expect(answers.filter(({ status }) => ![201, 404, 409].includes(status))).toEqual([]);
    const left = await city.query(
      `select 1 from plugin_booking.booking where resource_id = $1 and state not in ('cancelled', 'rejected', 'lapsed')`,
      [venue.id],
    );
    expect(left).toEqual([]);
  });
});

describe('pictures of a resource', () => {
  const upload = async (who: Person, name: string, content: Buffer, kind = 'picture') => {
    const body = new FormData();
    body.set('file', new Blob([new Uint8Array(content)]), name);
    return (await as(who).post<{ id: string }>(`/api/files?as=${kind}`, body)).body.id;
  };

  it('are added, described, put in order and removed by who edits it, and seen by who may see it', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#2f6f6a' } })
      .png()
      .toBuffer();
    const { id } = await make(venueOf(office, { whoMayBook: 'agency', public: true }));
    const of = (rest = '') => one(id, `/pictures${rest}`);
    const files = [await upload('keeper', 'a.png', picture), await upload('keeper', 'b.png', picture)];
    for (const file of files) expect((await as('keeper').post(of(), { file })).status).toBe(201);
    const paper = await upload(
      'keeper',
      'c.pdf',
      Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'),
      'file',
    );
    expect((await as('keeper').post(of(), { file: paper })).status).toBe(422);
    expect(outcome(await as('clerk').post(of(), { file: await upload('clerk', 'd.png', picture) }))).toBe(
      '403 forbidden',
    );
    expect((await as('keeper').put(of('/order'), { files: [...files].reverse() })).status).toBe(200);
    expect((await as('keeper').patch(of(`/${files[0]}`), { alt: '舞台' })).status).toBe(200);
    const { body } = await read('clerk', id);
    expect(body.images.map((image) => [image.id, image.alt, image.width])).toEqual([
      [files[1], '', 40],
      [files[0], '舞台', 40],
    ]);
    expect((await as('clerk').get(`/api/files/${files[0]}`)).status).toBe(200);
    expect((await as('neighbour').get(`/api/files/${files[0]}`)).status).toBe(404);
    expect((await as('keeper').delete(of(`/${files[0]}`))).status).toBe(200);
    expect((await as('clerk').get(`/api/files/${files[0]}`)).status).toBe(404);
    const { body: listed } = await as('clerk').get<{ items: ResourceItem[] }>(`${root}/resources?limit=100`);
    expect(listed.items.find((item) => item.id === id)?.pictures).toBe(1);
  });
});
