import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type HttpClient, startTestCity, type TestCity } from '@tessera/testing';
import sharp from 'sharp';
import type { KeeperChange, KeeperList } from '../server/keepers/keeper.schemas.js';
import { limits } from '../server/limits.js';
import type { ResourceDetail, ResourceItem, SiteList } from '../server/resources/resource.schemas.js';
import { driverOf, type Office, vehicleOf, venueOf } from './resource-inputs.js';

/** CITY ─┬─ A ─┬─ A1 and A-U (a unit); B. `chief` administers A with A1, `rival` B. */
const plan = {
  nodes: { CITY: null, A: 'CITY', A1: 'A', 'A-U': 'A', B: 'CITY' },
  people: {
    system: { node: 'CITY', role: 'system-administrator' },
    chief: { node: 'A', role: 'agency-administrator', over: 'A' },
    rival: { node: 'B', role: 'agency-administrator', over: 'B' },
    keeper: { node: 'A-U' },
    second: { node: 'A1' },
    clerk: { node: 'A' },
    junior: { node: 'A1' },
    neighbour: { node: 'B' },
    leaver: { node: 'A' },
  },
};
type Person = keyof (typeof plan)['people'];
interface Problem {
  type: string;
  errors?: { path: string; code: string }[];
  [member: string]: unknown;
}

const root = '/api/plugins/booking';
let city: TestCity;
let office: Office;
const clients = new Map<Person, HttpClient>();
const as = (person: Person): HttpClient => {
  const client = clients.get(person) ?? city.as(person);
  clients.set(person, client);
  return client;
};
const agency = (code: keyof (typeof plan)['nodes']): string => city.agencies[code]!;
const person = (name: Person): string => city.people[name]!;

beforeAll(async () => {
  city = await startTestCity(plan);
  office = { agencyId: agency('A'), keepers: [person('keeper'), null] };
}, 60_000);
afterAll(() => city?.stop());

/** Status and slug of an answer, e.g. `404 not-found`. */
const outcome = ({ status, body }: { status: number; body: unknown }): string =>
  status < 400 ? String(status) : `${status} ${(body as Problem).type.replace('urn:tessera:problem:', '')}`;
const faults = ({ body }: { body: unknown }): string[] =>
  ((body as Problem).errors ?? []).map(({ path, code }) => `${path} ${code}`);
const make = async (input: object, maker: Person = 'chief'): Promise<ResourceDetail> => {
  const answer = await as(maker).post<ResourceDetail>(`${root}/resources`, input);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
};
const one = (id: string, rest = ''): string => `${root}/resources/${id}${rest}`;
const read = async (who: Person, id: string) => as(who).get<ResourceDetail>(one(id));
const ids = async (who: Person, query = ''): Promise<string[]> => {
  const { body } = await as(who).get<{ items: ResourceItem[] }>(`${root}/resources?limit=100${query}`);
  return body.items.map(({ id }) => id);
};
/** What a form sends back of what it read. */
const again = async (id: string, more: object = {}) => {
  const { body } = await read('chief', id);
  const base = body.kind === 'venue' ? venueOf : body.kind === 'vehicle' ? vehicleOf : driverOf;
  const { keepers: _keepers, ...input } = base(office, { name: body.name, version: body.version, ...more }) as {
    keepers: unknown;
  };
  return input;
};

describe('resources', () => {
  it('are made by who administers the agency, with all that was said, and with a log', async () => {
    const input = venueOf(office, {
      name: '大禮堂',
      phone: '02-5550-0100',
      description: '投影機、白板',
      rules: '請恢復原狀',
      note: '鑰匙在總務',
      whoMayBook: 'listed',
      listed: [agency('B')],
      slotMinutes: 30,
      bufferBefore: 15,
      bufferAfter: 10,
      leadMinutes: 120,
      horizonDays: 60,
      longestMinutes: 240,
      reservedWeekday: 1,
      keepers: [person('keeper'), person('second')],
    });
    const { id } = await make(input);
    const { body } = await read('chief', id);
    expect(body).toMatchObject({
      kind: 'venue',
      agency: { id: agency('A'), name: 'A' },
      floor: '3 樓',
      capacity: 30,
      note: '鑰匙在總務',
      listed: [{ id: agency('B'), name: 'B' }],
      window: { opens: '08:00', closes: '18:00', zone: 'Asia/Taipei', slotMinutes: 30, longestMinutes: 240 },
      keepers: [
        { id: person('keeper'), inOffice: true },
        { id: person('second'), inOffice: true },
      ],
      may: { update: true, delete: true, manageKeepers: true },
    });
    // who books it sees neither the keepers' note nor what only they may do
    const { body: seen } = await read('neighbour', id);
    expect([seen.note, seen.may.book, seen.may.update, seen.may.manageKeepers]).toEqual([null, true, false, false]);
    const [line] = await city.query(
      `select body->'after' as after from core.audit_entry where action = 'resource.create' and subject_id = $1`,
      [id],
    );
    expect(line).toMatchObject({ after: { name: '大禮堂', agencyId: agency('A') } });
    for (const who of ['clerk', 'keeper', 'neighbour'] as const)
      expect(outcome(await as(who).post(`${root}/resources`, input))).toBe('403 forbidden');
    expect(outcome(await as('rival').post(`${root}/resources`, input))).toBe('403 forbidden');
  });

  it.each([
    [
      'venue',
      () => venueOf(office),
      ['site', 'floor', 'name', 'agencyId', 'capacity', 'opens', 'closes', 'public', 'whoMayBook', 'keepers'],
    ],
    [
      'vehicle',
      () => vehicleOf(office),
      [
        'site',
        'vehicleType',
        'name',
        'passengerLimit',
        'agencyId',
        'make',
        'modelYear',
        'displacement',
        'vehicleNumber',
        'opens',
        'closes',
        'public',
        'whoMayBook',
        'keepers',
      ],
    ],
    [
      'driver',
      () => driverOf(office),
      ['site', 'name', 'agencyId', 'licence', 'phone', 'public', 'whoMayBook', 'keepers'],
    ],
  ] as const)('of kind %s ask for everything that the form marks', async (_kind, input, required) => {
    for (const member of required) {
      const { [member]: _left, ...rest } = input() as Record<string, unknown>;
      const answer = await as('chief').post<Problem>(`${root}/resources`, rest);
      expect([member, answer.status, answer.body.errors?.some(({ path }) => path.startsWith(member))]).toEqual([
        member,
        422,
        true,
      ]);
    }
  });

  it('say which field is wrong, and take what just fits', async () => {
    const refused = async (input: object) => faults(await as('chief').post(`${root}/resources`, input));
    expect(await refused(venueOf(office, { closes: '08:00' }))).toEqual(['closes before-opening']);
    expect(await refused(venueOf(office, { slotMinutes: 660 }))).toEqual(['slotMinutes longer-than-open']);
    expect(await refused(venueOf(office, { longestMinutes: 30 }))).toEqual(['longestMinutes shorter-than-slot']);
    expect(await refused(venueOf(office, { horizonDays: 1, leadMinutes: 1441 }))).toEqual([
      'leadMinutes beyond-horizon',
    ]);
    expect(await refused(venueOf(office, { whoMayBook: 'listed', listed: [agency('A')] }))).toEqual([
      'listed too-short',
    ]);
    expect(await refused(venueOf(office, { whoMayBook: 'listed', listed: [randomUUID()] }))).toEqual([
      'listed.0 unknown-agency',
    ]);
    expect(await refused(venueOf({ ...office, agencyId: agency('A-U') }))).toEqual(['agencyId unknown-agency']);
    expect(await refused(venueOf(office, { zone: 'Mars/Olympus' }))).toEqual(['zone unknown-zone']);
    expect(await refused(venueOf(office, { opens: '8:00' }))).toEqual(['opens not-a-time']);
    expect(await refused(venueOf(office, { online: true, floor: '' }))).toEqual(['meetingLink too-short']);
    for (const meetingLink of ['javascript:alert(1)', 'http://meet.example', 'https://a:b@meet.example', 'meet'])
      expect(await refused(venueOf(office, { meetingLink }))).toEqual(['meetingLink not-a-meeting-link']);
    expect(await refused(vehicleOf(office, { modelYear: 2101 }))).toHaveLength(1);
    expect(await refused(driverOf(office, { phone: '<b>' }))).toEqual(['phone not-a-phone']);
    for (const [member, most] of [
      ['site', limits.site],
      ['name', limits.name],
      ['description', limits.description],
      ['rules', limits.rules],
      ['note', limits.note],
    ] as const) {
      expect(await refused(venueOf(office, { [member]: '字'.repeat(most + 1) }))).toEqual([`${member} too-long`]);
      expect((await make(venueOf(office, { [member]: '字'.repeat(most) }))).id).toBeTruthy();
    }
    for (const capacity of [0, limits.capacity + 1, 1.5])
      expect(await refused(venueOf(office, { capacity }))).toHaveLength(1);
    expect(await refused(venueOf(office, { name: 'a\0b' }))).toEqual(['name unstorable']);
    expect(await refused({ ...venueOf(office), keeperIds: [] })).toHaveLength(1);
    const day = await make(
      venueOf(office, {
        opens: '00:00',
        closes: '24:00',
        online: true,
        floor: '',
        meetingLink: 'https://meet.example/a',
      }),
    );
    expect([day.window.closes, day.floor, day.linkFor]).toEqual(['24:00', null, 'invited']);
  });

  it('keep their text as text, and their link from who does not manage them', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const meetingLink = 'https://meet.example/secret';
    const { id } = await make(venueOf(office, { name, meetingLink, whoMayBook: 'government' }));
    const { body } = await read('neighbour', id);
    expect([body.name, body.meetingLink]).toEqual([name, null]);
    expect((await read('keeper', id)).body.meetingLink).toBe(meetingLink);
  });

  it('change only as the editor saw them: else 409 with who, when and how it stands', async () => {
    const { id } = await make(venueOf(office));
    const input = await again(id, { capacity: 40 });
    const changed = await as('keeper').put<ResourceDetail>(one(id), input);
    expect([changed.status, changed.body.capacity, changed.body.version]).toEqual([200, 40, 2]);
    const late = await as('chief').put<Problem>(one(id), { ...input, capacity: 50 });
    expect(outcome(late)).toBe('409 conflict');
    expect(late.body).toMatchObject({ changedBy: '人員 keeper', version: 2, current: { capacity: 40 } });
    // the same once more changes nothing
    const same = await as('keeper').put<ResourceDetail>(one(id), { ...input, version: 2 });
    expect([same.status, same.body.version]).toEqual([200, 2]);
    expect(outcome(await as('clerk').put(one(id), input))).toBe('403 forbidden');
    expect(outcome(await as('neighbour').put(one(id), input))).toBe('404 not-found');
    const vehicle = await make(vehicleOf(office));
    const { keepers: _keepers, ...asVenue } = venueOf(office, { version: 1 }) as { keepers: unknown };
    expect(outcome(await as('chief').put(one(vehicle.id), asVenue))).toBe('404 not-found');
  });

  it('go to another agency by who administers both, with their bookings; the old keepers are then missing', async () => {
    const { id } = await make(venueOf(office));
    const toB = await again(id, { agencyId: agency('B') });
    expect(outcome(await as('chief').put(one(id), toB))).toBe('403 forbidden');
    expect(outcome(await as('keeper').put(one(id), toB))).toBe('403 forbidden');
    const moved = await as('system').put<ResourceDetail>(one(id), toB);
    expect([moved.status, moved.body.agency.name, moved.body.keepers[0]?.inOffice]).toEqual([200, 'B', false]);
    expect(outcome(await read('chief', id))).toBe('404 not-found');
    expect(await ids('rival', '&managed=true&keeperMissing=true')).toContain(id);
  });
});

describe('who sees a resource', () => {
  it('is decided by who may book it, and a private one is there for keepers and administrators only', async () => {
    const government = await make(venueOf(office, { whoMayBook: 'government' }));
    const agencyOnly = await make(venueOf(office, { whoMayBook: 'agency' }));
    const listed = await make(venueOf(office, { whoMayBook: 'listed', listed: [agency('B')] }));
    const hidden = await make(venueOf(office, { whoMayBook: 'government', public: false, name: '機密會議室' }));
    const seen: Record<string, Person[]> = {
      [government.id]: ['system', 'chief', 'keeper', 'clerk', 'junior', 'neighbour', 'rival'],
      // subordinates are not the agency
      [agencyOnly.id]: ['system', 'chief', 'keeper', 'clerk'],
      [listed.id]: ['system', 'chief', 'keeper', 'clerk', 'neighbour', 'rival'],
      [hidden.id]: ['system', 'chief', 'keeper'],
    };
    for (const [id, people] of Object.entries(seen))
      for (const who of ['system', 'chief', 'keeper', 'clerk', 'junior', 'neighbour', 'rival'] as const) {
        const expected = people.includes(who);
        expect([id, who, (await read(who, id)).status]).toEqual([id, who, expected ? 200 : 404]);
        expect([id, who, (await ids(who)).includes(id)]).toEqual([id, who, expected]);
      }
    // by no other door
    for (const who of ['clerk', 'neighbour'] as const) {
      for (const door of ['', '/keepers', '/pictures'])
        expect(outcome(await as(who).get(one(hidden.id, door)))).toBe('404 not-found');
      for (const door of ['/keeper-changes', '/keeper-changes/export'])
        expect(outcome(await as(who).get(one(hidden.id, door)))).toBe('404 not-found');
      const reason = '試試看';
      expect(outcome(await as(who).put(one(hidden.id, '/keepers/1'), { accountId: person(who), reason }))).toBe(
        '404 not-found',
      );
      expect(outcome(await as(who).put(one(hidden.id, '/drivers'), { drivers: [] }))).toBe('404 not-found');
      expect(outcome(await as(who).post(one(hidden.id, '/pictures'), { file: randomUUID() }))).toBe('404 not-found');
      expect(outcome(await as(who).delete(one(hidden.id)))).toBe('404 not-found');
      const { body: sites } = await as(who).get<SiteList>(`${root}/sites?kind=venue`);
      const listedNow = await ids(who, '&kind=venue');
      expect(sites.items.reduce((sum, { resources }) => sum + resources, 0)).toBe(listedNow.length);
      const { body: found } = await as(who).get<{ items: unknown[] }>(
        `/api/search/booking.resources?q=${encodeURIComponent('機密')}`,
      );
      expect(found.items).toEqual([]);
    }
    const { body: found } = await as('chief').get<{ items: { id: string }[] }>(
      `/api/search/booking.resources?q=${encodeURIComponent('機密')}`,
    );
    expect(found.items.map(({ id }) => id)).toEqual([hidden.id]);
  });

  it('ends with the switch of the agency that manages it', async () => {
    const { id } = await make(venueOf(office, { whoMayBook: 'government' }));
    const turn = (enabled: boolean | null) =>
      as('system').put(`/api/plugins/booking/enablement`, { agency: 'A', enabled, reason: 'x' });
    expect((await turn(false)).status).toBe(200);
    expect(outcome(await read('neighbour', id))).toBe('404 not-found');
    expect(await ids('neighbour')).not.toContain(id);
    expect((await turn(null)).status).toBe(200);
    expect((await read('neighbour', id)).status).toBe(200);
  });

  it('is found by kind, site, agency, words, licence, type and size, page by page', async () => {
    const site = `據點 ${randomUUID().slice(0, 8)}`;
    const small = await make(venueOf(office, { site, name: '甲室', capacity: 5 }));
    const large = await make(venueOf(office, { site, name: '乙堂', capacity: 500 }));
    const car = await make(vehicleOf(office, { site, name: 'XYZ-0001', vehicleType: 'van', make: '飛馬' }));
    const driver = await make(driverOf(office, { site, name: '司機乙', licence: 'bus' }));
    const at = (query: string) => ids('clerk', `&site=${encodeURIComponent(site)}${query}`);
    expect(await at('')).toEqual([driver.id, car.id, large.id, small.id]);
    expect(await at('&kind=venue')).toEqual([large.id, small.id]);
    expect(await at('&capacity=100')).toEqual([large.id]);
    expect(await at('&type=van')).toEqual([car.id]);
    expect(await at('&licence=bus')).toEqual([driver.id]);
    expect(await at(`&q=${encodeURIComponent('飛馬')}`)).toEqual([car.id]);
    expect(await at(`&q=${encodeURIComponent('ＸＹＺ')}`)).toEqual([car.id]);
    expect(await at(`&agency=${agency('B')}`)).toEqual([]);
    expect(await ids('keeper', `&kept=true&site=${encodeURIComponent(site)}`)).toHaveLength(4);
    expect(await at('&kept=true')).toEqual([]);
    expect(await at('&managed=true')).toEqual([]);
    const paged: string[] = [];
    let cursor = '';
    do {
      const { body } = await as('clerk').get<{ items: ResourceItem[]; next: string | null }>(
        `${root}/resources?limit=1&site=${encodeURIComponent(site)}${cursor && `&cursor=${cursor}`}`,
      );
      paged.push(...body.items.map(({ id }) => id));
      cursor = body.next ?? '';
    } while (cursor);
    expect(paged).toEqual([driver.id, car.id, large.id, small.id]);
    for (const query of ['kind=x', 'capacity=0', 'agency=x', 'cursor=x', 'managed=yes', 'q=%00'])
      expect((await as('clerk').get(`${root}/resources?${query}`)).status).toBe(422);
  });
});

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
