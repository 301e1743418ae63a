import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { limits } from '../server/limits.js';
import type { ResourceDetail, ResourceItem, SiteList } from '../server/resources/resource.schemas.js';
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
