import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BookingDetail, BookingItem } from '../server/bookings/booking.schemas.js';
import type { UseReport } from '../server/reports/report.schemas.js';
import type { ResourceDetail } from '../server/resources/resource.schemas.js';
import { type BookingStage, bookingStage, outcome, type Person, root } from './booking-stage.js';

let stage: BookingStage;
beforeAll(async () => {
  stage = await bookingStage();
}, 60_000);
afterAll(() => stage?.city.stop());

type Listed = { items: BookingItem[]; next: string | null };
const list = async (person: Person, path: string): Promise<Listed> => {
  const answer = await stage.as(person).get<Listed>(`${root}/${path}`);
  expect(outcome(answer)).toBe('200');
  return answer.body;
};
const idsOf = async (person: Person, path: string) => (await list(person, path)).items.map(({ id }) => id);
const file = async (person: Person, path: string): Promise<Buffer> => {
  const answer = await stage.as(person).open('GET', `${root}/${path}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toContain('no-store');
  return Buffer.from(await answer.arrayBuffer());
};
const approve = async (...bookings: BookingDetail[]) => {
  const items = bookings.map(({ id, version }) => ({ id, version }));
  const answer = await stage.as('keeper').post<{ results: { outcome: string }[] }>(`${root}/reviews`, {
    items,
    verdict: 'approve',
    note: '',
  });
  expect(answer.body.results.map((result) => result.outcome)).toEqual(items.map(() => 'decided'));
};
const about = (resource: ResourceDetail) => `q=${encodeURIComponent(resource.name)}`;

describe('records of one’s own', () => {
  it('hold what I asked for and what I sent for others, latest or soonest first, page by page', async () => {
    const venue = await stage.venue();
    const first = await stage.book('clerk', venue, { date: stage.day(5) });
    const second = await stage.book('clerk', venue, { date: stage.day(6) });
    const forClerk = await stage.book('keeper', venue, { date: stage.day(8), applicantId: stage.city.people.clerk! });
    await stage.book('officer', venue, { date: stage.day(9) });
    const mine = `bookings?${about(venue)}`;
    expect(await idsOf('clerk', mine)).toEqual([forClerk.id, second.id, first.id]);
    expect(await idsOf('clerk', `${mine}&order=soonest`)).toEqual([first.id, second.id, forClerk.id]);
    expect(await idsOf('keeper', mine)).toEqual([forClerk.id]);
    for (const order of ['latest', 'soonest']) {
      const whole = await idsOf('clerk', `${mine}&order=${order}`);
      const seen: string[] = [];
      let cursor = '';
      for (let page = 0; page < 3; page++) {
        const { items, next } = await list('clerk', `${mine}&order=${order}&limit=1${cursor}`);
        seen.push(...items.map(({ id }) => id));
        cursor = `&cursor=${next}`;
      }
      expect(seen).toEqual(whole);
    }
    const { next } = await list('clerk', `${mine}&limit=1`);
    expect(outcome(await stage.as('clerk').get(`${root}/bookings?limit=1&cursor=${next}`))).toBe('422 invalid-cursor');
    const total = await stage.as('clerk').get(`${root}/bookings/total?${about(venue)}`);
    expect(total.body).toEqual({ value: 3, exact: true });
  });

  it('are found by day, state, kind and one box over names, types and numbers', async () => {
    const word = 'ＱＷ'.toLowerCase();
    const venue = await stage.venue({ name: `講堂 ${word}` });
    const car = await stage.vehicle({ vehicleType: 'light-truck' });
    const talk = await stage.book('clerk', venue, { date: stage.day(10), host: '王局長' });
    const ride = await stage.book('clerk', car, { date: stage.day(11) });
    const found = (query: string) => idsOf('clerk', `bookings?${query}`);
    const box = (words: string) => found(`from=${stage.day(10)}&to=${stage.day(11)}&q=${encodeURIComponent(words)}`);
    expect(await box('qw 講堂')).toEqual([talk.id]);
    expect(await box('王局長')).toEqual([talk.id]);
    expect(await box('人員 clerk')).toEqual([ride.id, talk.id]);
    expect(await box('小貨車')).toEqual([ride.id]);
    expect(await box('light truck')).toEqual([ride.id]);
    expect(await box(car.name)).toEqual([ride.id]);
    expect(await box(talk.number)).toEqual([talk.id]);
    expect(await box('%')).toEqual([]);
    expect(await found(`from=${stage.day(10)}&to=${stage.day(10)}`)).toEqual([talk.id]);
    expect(await found(`from=${stage.day(10)}&to=${stage.day(11)}&kind=vehicle`)).toEqual([ride.id]);
    await stage.as('clerk').post(`${root}/bookings/${ride.id}/cancel`, {});
    const days = `from=${stage.day(10)}&to=${stage.day(11)}`;
    expect(await found(`${days}&state=waiting`)).toEqual([talk.id]);
    expect(await found(`${days}&state=waiting,cancelled`)).toEqual([ride.id, talk.id]);
    for (const wrong of ['state=gone', 'from=2026-02-30', 'from=0001-01-01', 'scope=all', 'kind=driver', 'limit=101'])
      expect(outcome(await stage.as('clerk').get(`${root}/bookings?${wrong}`))).toBe('422 invalid-input');
  });

  it('of a unit are for those whom a rule lets read them', async () => {
    const venue = await stage.venue();
    const ours = await stage.book('clerk', venue, { date: stage.day(12) });
    const theirs = await stage.book('neighbour', venue, { date: stage.day(13) });
    const unit = `bookings?scope=unit&${about(venue)}`;
    expect(await idsOf('reader', unit)).toEqual([ours.id]);
    expect(await idsOf('deputy', unit)).toEqual([]);
    expect(await idsOf('officer', unit)).toEqual([]);
    expect(await idsOf('neighbour', unit)).toEqual([theirs.id]);
  });
});

describe('the record of a resource', () => {
  it('has approved bookings by day, for those who look after it', async () => {
    const venue = await stage.venue({ public: false });
    const [one, two, open] = [
      await stage.book('keeper', venue, { date: stage.day(15) }),
      await stage.book('keeper', venue, { date: stage.day(16) }),
      await stage.book('keeper', venue, { date: stage.day(17) }),
    ];
    await approve(one, two);
    const record = `resources/${venue.id}/record`;
    expect(await idsOf('keeper', record)).toEqual([two.id, one.id]);
    expect(await idsOf('chief', `${record}?from=${stage.day(16)}`)).toEqual([two.id]);
    expect(await idsOf('chief', `${record}?to=${stage.day(15)}`)).toEqual([one.id]);
    expect((await idsOf('keeper', record)).includes(open.id)).toBe(false);
    const total = await stage.as('keeper').get(`${root}/${record}/total`);
    expect(total.body).toEqual({ value: 2, exact: true });
    for (const door of [record, `${record}/total`, `${record}/export`])
      for (const person of ['clerk', 'other-chief'] as const)
        expect(outcome(await stage.as(person).get(`${root}/${door}`))).toBe('404 not-found');
    const open2 = await stage.venue();
    expect(outcome(await stage.as('clerk').get(`${root}/resources/${open2.id}/record`))).toBe('403 forbidden');
  });
});

describe('dispatches of drivers', () => {
  it('are for who manages the driver, one or all', async () => {
    const driver = await stage.driver({ keepers: [stage.city.people.deputy!, null] });
    const other = await stage.driver();
    const car = await stage.vehicle({}, [driver.id, other.id]);
    const driven = await stage.book('clerk', car, { date: stage.day(20), driving: 'driver', driverId: driver.id });
    const foreign = await stage.book('clerk', car, { date: stage.day(21), driving: 'driver', driverId: other.id });
    const asked = await stage.book('clerk', car, { date: stage.day(22), driving: 'driver', driverId: driver.id });
    await approve(driven, foreign);
    expect(await idsOf('deputy', 'dispatches')).toEqual([driven.id]);
    expect(await idsOf('deputy', `dispatches?driver=${driver.id}&from=${stage.day(21)}`)).toEqual([]);
    expect(await idsOf('chief', `dispatches?driver=${other.id}`)).toEqual([foreign.id]);
    expect(await idsOf('neighbour', 'dispatches')).toEqual([]);
    expect(outcome(await stage.as('neighbour').get(`${root}/dispatches?driver=${driver.id}`))).toBe('403 forbidden');
    expect((await idsOf('deputy', 'dispatches')).includes(asked.id)).toBe(false);
    const text = (await file('deputy', 'dispatches/export?format=csv')).toString();
    expect(text).toContain(driver.name);
    expect(text).not.toContain(other.name);
  });
});

describe('files of records', () => {
  it('are opened by another program, and no cell of theirs is a formula', async () => {
    const venue = await stage.venue();
    const evil = '=HYPERLINK("http://evil.example","x")';
    const booking = await stage.book('clerk', venue, { date: stage.day(25), purpose: evil, host: '+1+1' });
    await approve(booking);
    for (const format of ['ods', 'xlsx', 'csv'])
      for (const [person, path] of [
        ['clerk', `bookings/export?${about(venue)}&`],
        ['keeper', `resources/${venue.id}/record/export?`],
      ] as const) {
        const bytes = await file(person, `${path}format=${format}&calendar=roc`);
        const book = format === 'csv' ? read(bytes.toString(), { type: 'string', raw: true }) : read(bytes);
        const sheet = book.Sheets[book.SheetNames[0]!]!;
        const cells = Object.entries(sheet).filter(([address]) => !address.startsWith('!'));
        expect(cells.filter(([, cell]) => (cell as { f?: string }).f)).toEqual([]);
        const text = utils.sheet_to_csv(sheet);
        expect(text).toContain('HYPERLINK');
        expect(text).toContain(booking.number);
        expect(text).toContain('人員 clerk');
        if (format === 'csv') expect(text).not.toMatch(/(^|,|")=HYPERLINK/m);
      }
    const audited = await stage.city.query(
      `select 1 from core.audit_entry where action = 'booking.export-records' and subject_id = $1`,
      [venue.id],
    );
    expect(audited).toHaveLength(3);
  });
});

describe('reports', () => {
  it('tell how much of the open time was used, of what the caller may report on', async () => {
    const venue = await stage.venue({ opens: '08:00', closes: '18:00' });
    const date = stage.day(30);
    const first = await stage.book('clerk', venue, { date, from: '08:00', to: '10:00' });
    const second = await stage.book('clerk', venue, { date, from: '10:00', to: '13:00' });
    const third = await stage.book('clerk', venue, { date, from: '16:00', to: '17:00' });
    await approve(first, second);
    await stage.as('clerk').post(`${root}/bookings/${third.id}/cancel`, {});
    await stage.as('keeper').post(`${root}/closures`, {
      ...{ scope: 'resource', resourceId: venue.id, kind: 'other', reason: '整修', part: 'hours' },
      ...{ date, toDate: date, from: '17:00', to: '20:00' },
    });
    const report = async (person: Person, query = '') =>
      (await stage.as(person).get<UseReport>(`${root}/reports/use?from=${date}&to=${date}&limit=100${query}`)).body;
    const line = {
      ...{ key: venue.id, name: venue.name, bookings: 2, minutes: 300, openMinutes: 540 },
      ...{ share: 300 / 540, noShows: 0, cancelled: 1 },
    };
    const found = (await report('keeper')).items.find(({ key }) => key === venue.id);
    expect(found).toMatchObject(line);
    const month = await report('chief', '&by=month');
    expect(month.items).toMatchObject([{ key: date.slice(0, 7), bookings: 2, minutes: 300, cancelled: 1 }]);
    const agency = await report('chief', '&by=agency');
    expect(agency.items.map(({ key }) => key)).toEqual([stage.city.agencies.A]);
    expect(agency.all).toMatchObject({ bookings: 2, minutes: 300 });
    for (const person of ['clerk', 'other-chief'] as const)
      expect(await report(person)).toMatchObject({ items: [], lines: 0, all: { bookings: 0, share: null } });
    const sheet = read(await file('keeper', `reports/use/export?from=${date}&to=${date}&format=xlsx`));
    expect(utils.sheet_to_csv(sheet.Sheets[sheet.SheetNames[0]!]!)).toContain(venue.name);
    for (const wrong of ['from=2026-02-01&to=2026-01-01', 'from=2020-01-01&to=2026-01-01', 'to=2026-01-01'])
      expect(outcome(await stage.as('keeper').get(`${root}/reports/use?${wrong}`))).toBe('422 invalid-input');
  });
});
