import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bookable, closed, office, setting } from '../../test/bookable.js';
import { nearestSlots } from '../availability/nearest-slots.js';
import type { Resource } from '../resources/resource.entity.js';
import type { WantedTime } from './booking.schemas.js';
import { headRefusals, type RuleSetting, timeRefusals } from './booking-rules.js';
import { timeOf } from './open-hours.js';
import { wantedMoments } from './slot-times.js';

/** `path code: words`, per refusal. */
const told = (resource: Resource, wanted: WantedTime, more: Partial<RuleSetting> = {}): string[] =>
  timeRefusals(resource, wanted, setting(more)).map(
    ({ path, code, titles }) => `${path} ${code}: ${titles['zh-Hant']} | ${titles.en}`,
  );
const time = (date: string, from: string, to: string, toDate?: string): WantedTime => ({
  ...{ date, from, to },
  ...(toDate && { toDate }),
});
/** A Wednesday. */
const day = '2026-03-11';
const codes = (resource: Resource, wanted: WantedTime, more: Partial<RuleSetting> = {}) =>
  timeRefusals(resource, wanted, setting(more)).map(({ path, code }) => `${path} ${code}`);

describe('when a resource may be booked', () => {
  it('on no half of a weekend, although the other half is closed besides', () => {
    const days = new Map(office('2026-03-01', 31));
    days.set('2026-03-14', { working: false, kind: 'closure', part: 'afternoon', remark: '颱風' });
    days.set('2026-03-12', { working: true, kind: 'closure', part: 'afternoon', remark: '颱風' });
    expect(codes(bookable(), time('2026-03-14', '09:00', '10:00'), { days })).toEqual(['date not-open-day']);
    expect(codes(bookable(), time('2026-03-12', '09:00', '10:00'), { days })).toEqual([]);
  });

  it('within its hours, on its grid, and up to closing time', () => {
    expect(codes(bookable(), time(day, '08:00', '18:00'))).toEqual([]);
    expect(codes(bookable(), time(day, '17:00', '18:00'))).toEqual([]);
    // the last slot is shorter than the others: closing time ends it
    expect(codes(bookable({ closes: '17:30' }), time(day, '17:00', '17:30'))).toEqual([]);
  });

  it('not outside its hours, and says which they are', () => {
    expect(told(bookable(), time(day, '07:00', '09:00'))).toEqual([
      'from outside-hours: 開放時間為 08:00–18:00 | It is open from 08:00 to 18:00',
    ]);
    expect(codes(bookable(), time(day, '17:00', '19:00'))).toEqual(['to outside-hours']);
    expect(codes(bookable(), time(day, '18:00', '19:00'))).toEqual(['from outside-hours']);
  });

  it('only where slots begin and end, and says which are nearest', () => {
    expect(told(bookable(), time(day, '09:20', '10:40'))).toEqual([
      'from off-grid: 時間須在時段的起訖上：請選 09:00 或 10:00 | Times are those of the slots: choose 09:00 or 10:00',
      'to off-grid: 時間須在時段的起訖上：請選 10:00 或 11:00 | Times are those of the slots: choose 10:00 or 11:00',
    ]);
    // the grid begins at opening time, whatever the clock says
    const odd = bookable({ opens: '08:10', slotMinutes: 45 });
    expect(codes(odd, time(day, '08:55', '09:40'))).toEqual([]);
    expect(told(odd, time(day, '09:00', '09:40'))[0]).toContain('請選 08:55 或 09:40');
    expect(told(bookable({ closes: '17:30' }), time(day, '16:00', '17:20'))[0]).toContain('17:00 或 17:30');
    // nothing begins at closing time
    expect(told(bookable({ closes: '17:30' }), time(day, '17:10', '17:30'))[0]).toContain('請選 17:00 |');
  });

  it('not from later to earlier, nor from a moment to itself', () => {
    expect(told(bookable(), time(day, '10:00', '10:00'))).toEqual([
      'to end-before-start: 結束時間必須晚於開始時間 | The end must be later than the beginning',
    ]);
    expect(codes(bookable(), time(day, '11:00', '10:00'))).toEqual(['to end-before-start']);
    expect(codes(bookable(), time(day, '09:00', '10:00', '2026-03-10'))).toEqual(['to end-before-start']);
  });

  it('on working days, or on every day, as it says', () => {
    expect(told(bookable(), time('2026-03-14', '09:00', '10:00'))).toEqual([
      'date not-open-day: 當天不開放；最近的開放日是 2026-03-16 | It is not open that day; the nearest open day is 2026-03-16',
    ]);
    const days = office('2026-03-01', 60, [day]);
    expect(told(bookable(), time(day, '09:00', '10:00'), { days })[0]).toContain('當天不開放（國定假日）');
    expect(codes(bookable({ openOn: 'every-day' }), time(day, '09:00', '10:00'), { days })).toEqual([]);
    // a typhoon day is a closure with its hours, no day that was never open
    const typhoon = new Map(days).set(day, { working: false, kind: 'closure', remark: '颱風' });
    expect(codes(bookable(), time(day, '09:00', '10:00'), { days: typhoon })).toEqual([]);
  });

  it('not in the past, and as long ahead as it asks', () => {
    expect(told(bookable(), time('2026-03-02', '11:00', '13:00'))).toEqual([
      'from in-the-past: 開始時間已過 | That time has passed',
    ]);
    expect(codes(bookable(), time('2026-02-27', '11:00', '13:00'))).toEqual(['from in-the-past']);
    expect(codes(bookable(), time('2026-03-02', '12:00', '13:00'))).toEqual([]);
    const slow = bookable({ leadMinutes: 24 * 60 });
    expect(told(slow, time('2026-03-03', '11:00', '12:00'))).toEqual([
      'from too-soon: 須提前申請：最早可借 2026-03-03 12:00 | It has to be booked ahead: the earliest is 2026-03-03 12:00',
    ]);
    expect(codes(slow, time('2026-03-03', '12:00', '13:00'))).toEqual([]);
  });

  it('not too far ahead', () => {
    const near = bookable({ horizonDays: 30, openOn: 'every-day' });
    expect(codes(near, time('2026-04-01', '09:00', '10:00'))).toEqual([]);
    expect(told(near, time('2026-04-02', '09:00', '10:00'))).toEqual([
      'date too-far-ahead: 目前最遠可借到 2026-04-01 | For now it can be booked up to 2026-04-01',
    ]);
    // even who manages it books no further than three years ahead, and nothing is reckoned for days beyond
    expect(codes(near, time('2199-12-31', '09:00', '24:00'), { mayManage: true })).toEqual(['date too-far-ahead']);
    expect(codes(near, time(day, '09:00', '10:00', '2199-01-01'))).toEqual(['to too-long']);
  });

  it('no longer than it allows', () => {
    const brief = bookable({ longestMinutes: 120 });
    expect(codes(brief, time(day, '09:00', '11:00'))).toEqual([]);
    expect(told(brief, time(day, '09:00', '12:00'))).toEqual([
      'to too-long: 一次最長可借 120 分鐘 | It can be booked for at most 120 minutes',
    ]);
  });

  it('by people of its agency on the weekday that is theirs', () => {
    const ours = bookable({ reservedWeekday: 3 });
    expect(told(ours, time(day, '09:00', '10:00'))).toEqual([
      'date reserved-day: 這一天保留給資訊局使用；最近的其他日子是 2026-03-12 | That weekday is reserved for 資訊局; the nearest other day is 2026-03-12',
    ]);
    expect(codes(ours, time(day, '09:00', '10:00'), { ofAgency: true })).toEqual([]);
    expect(codes(ours, time('2026-03-12', '09:00', '10:00'))).toEqual([]);
    const always = bookable({ reservedWeekday: 4, opens: '00:00', closes: '24:00' });
    expect(codes(always, time(day, '20:00', '24:00'))).toEqual([]);
    expect(codes(always, time(day, '20:00', '02:00', '2026-03-12'))).toEqual(['date reserved-day']);
  });

  it('by keepers and administrators without lead time, horizon and reserved weekday, and with all else', () => {
    const strict = bookable({ leadMinutes: 60 * 24 * 30, horizonDays: 1, reservedWeekday: 3, longestMinutes: 60 });
    expect(codes(strict, time(day, '09:00', '10:00'), { mayManage: true })).toEqual([]);
    expect(codes(strict, time(day, '07:00', '10:00'), { mayManage: true })).toEqual([
      ...['from outside-hours', 'to too-long'],
    ]);
    const closures = [closed('2026-03-11T01:00:00Z', '2026-03-11T03:00:00Z')];
    expect(codes(strict, time(day, '09:00', '10:00'), { mayManage: true, closures })).toEqual(['date closed-then']);
  });

  it('not while it is closed, and right up to a closure and from its end', () => {
    const closures = [closed('2026-03-11T01:00:00Z', '2026-03-11T03:00:00Z')];
    expect(told(bookable(), time(day, '10:00', '13:00'), { closures })).toEqual([
      'date closed-then: 2026-03-11 09:00 – 11:00 停用：地板整修 | It is closed 2026-03-11 09:00 – 11:00: 地板整修',
    ]);
    expect(codes(bookable(), time(day, '08:00', '09:00'), { closures })).toEqual([]);
    expect(codes(bookable(), time(day, '11:00', '12:00'), { closures })).toEqual([]);
    expect(codes(bookable(), time(day, '08:00', '18:00'), { closures })).toEqual(['date closed-then']);
  });

  it('not with a driver who is absent, and why is not told', () => {
    const absences = [closed('2026-03-11T01:00:00Z', '2026-03-11T03:00:00Z', '病假')];
    const [refusal, ...others] = told(bookable({ kind: 'vehicle' }), time(day, '10:00', '13:00'), { absences });
    expect(others).toEqual([]);
    expect(refusal).toContain('driverId driver-absent: 司機 2026-03-11 09:00 – 11:00 不能出車');
    expect(refusal).not.toContain('病假');
  });

  it('by no more people than fit, and by somebody at all', () => {
    const codesOf = (resource: Resource, people: number) => headRefusals(resource, { people }).map(({ code }) => code);
    expect(codesOf(bookable(), 20)).toEqual([]);
    expect(codesOf(bookable(), 21)).toEqual(['too-many-people']);
    expect(codesOf(bookable(), 0)).toEqual(['nobody-comes']);
    const car = bookable({ kind: 'vehicle', capacity: null, passengerLimit: 4 });
    expect(codesOf(car, 0)).toEqual([]);
    expect(codesOf(car, 5)).toEqual(['too-many-people']);
  });
});

describe('midnight and clocks that change', () => {
  const always = bookable({ opens: '00:00', closes: '24:00', openOn: 'every-day' });
  const night = bookable({ opens: '22:00', closes: '06:00' });

  it('a day ends at 24:00, and a booking of one open all day goes on over it', () => {
    expect(codes(always, time(day, '23:00', '24:00'))).toEqual([]);
    expect(codes(always, time(day, '23:00', '00:00', '2026-03-12'))).toEqual([]);
    expect(codes(always, time(day, '22:00', '09:00', '2026-03-13'))).toEqual([]);
    expect(codes(bookable(), time(day, '17:00', '09:00', '2026-03-12'))).toEqual(['to outside-hours']);
    const { endsAt } = wantedMoments(time(day, '23:00', '24:00'), 'Asia/Taipei');
    expect(endsAt.toISOString()).toBe('2026-03-11T16:00:00.000Z');
  });

  it('hours may reach over midnight; the day on which they begin is the one that is open', () => {
    expect(codes(night, time(day, '23:00', '02:00', '2026-03-12'))).toEqual([]);
    expect(codes(night, time(day, '01:00', '02:00'))).toEqual([]);
    expect(codes(night, time(day, '05:00', '07:00'))).toEqual(['to outside-hours']);
    // Friday's night lasts into Saturday; Saturday itself has none
    expect(codes(night, time('2026-03-14', '01:00', '02:00'))).toEqual([]);
    expect(codes(night, time('2026-03-14', '23:00', '24:00'))).toEqual(['date not-open-day']);
  });

  it('29 February is a day like others, in years that have it', () => {
    const now = new Date('2028-02-01T00:00:00Z');
    const leap = time('2028-02-29', '09:00', '10:00');
    expect(codes(bookable(), leap, { now, days: office('2028-02-01', 60) })).toEqual([]);
    expect(wantedMoments(leap, 'Asia/Taipei').startsAt.toISOString()).toBe('2028-02-29T01:00:00.000Z');
    expect(codes(always, time('2028-02-29', '23:00', '01:00', '2028-03-01'), { now })).toEqual([]);
  });

  it.each([
    ['America/New_York', '2026-03-08', '02:30', '03:00'],
    ['Europe/London', '2026-03-29', '01:30', '02:00'],
  ])('%s on %s skips %s: the next time there is does', (zone, date, skipped, next) => {
    const abroad = bookable({ ...always, zone, slotMinutes: 30 });
    expect(told(abroad, time(date, skipped, '05:00'))).toEqual([
      `from no-such-time: 當天調整時鐘，沒有 ${skipped} 這個時間；請改用 ${next} 之後 | Clocks change that day and skip ${skipped}; choose ${next} or later`,
    ]);
    expect(codes(abroad, time(date, next, '05:00'))).toEqual([]);
    expect(codes(abroad, time(date, '00:00', skipped))).toEqual(['to no-such-time']);
  });

  it.each([
    ['America/New_York', '2026-11-01'],
    ['Europe/London', '2026-10-25'],
  ])('%s on %s has an hour twice: times still follow each other', (zone, date) => {
    const now = new Date('2026-10-20T00:00:00Z');
    const abroad = bookable({ ...always, zone, slotMinutes: 30 });
    const edges = Array.from({ length: 10 }, (_none, at) => timeOf(at * 30));
    const moments = edges.slice(0, -1).map((from, at) => {
      const wanted = time(date, from, edges[at + 1]!);
      expect(codes(abroad, wanted, { now })).toEqual([]);
      return wantedMoments(wanted, zone);
    });
    for (const [at, { startsAt, endsAt }] of moments.entries()) {
      expect(endsAt > startsAt).toBe(true);
      if (at > 0) expect(moments[at - 1]!.endsAt).toEqual(startsAt);
    }
    const hours = (moments.at(-1)!.endsAt.getTime() - moments[0]!.startsAt.getTime()) / 3_600_000;
    expect(hours).toBe(5.5);
  });
});

describe('whatever is asked', () => {
  const zones = ['Asia/Taipei', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'UTC'];
  const places = fc.record({
    zone: fc.constantFrom(...zones),
    opens: fc.integer({ min: 0, max: 47 }).map((half) => timeOf(half * 30)),
    closes: fc.integer({ min: 1, max: 48 }).map((half) => timeOf(half * 30)),
    openOn: fc.constantFrom('working-days' as const, 'every-day' as const),
    slotMinutes: fc.constantFrom(5, 15, 30, 45, 60, 90, 1440),
    bufferBefore: fc.constantFrom(0, 15, 60),
    bufferAfter: fc.constantFrom(0, 10, 90),
    leadMinutes: fc.constantFrom(0, 60, 10_000),
    horizonDays: fc.constantFrom(1, 30, 400),
    longestMinutes: fc.constantFrom(null, 30, 120, 2000),
    reservedWeekday: fc.constantFrom(null, 1, 7),
  });
  const minutes = fc.integer({ min: 0, max: 1440 }).map(timeOf);
  const dates = fc
    .integer({ min: -5, max: 60 })
    .map((ahead) => new Date(Date.parse('2026-03-02T00:00:00Z') + ahead * 86_400_000).toISOString().slice(0, 10));
  const wishes = fc.record({ date: dates, from: minutes, to: minutes, toDate: fc.option(dates, { nil: undefined }) });
  const busyTimes = fc.array(
    fc
      .record({ at: fc.integer({ min: 0, max: 30 * 48 }), length: fc.integer({ min: 1, max: 30 }) })
      .map(({ at, length }) => {
        const from = Date.parse('2026-03-02T00:00:00Z') + at * 1_800_000;
        return { from: new Date(from), to: new Date(from + length * 1_800_000) };
      }),
    { maxLength: 20 },
  );

  it('every refusal names its field and says why in both languages, and the order of moments holds', () => {
    fc.assert(
      fc.property(places, wishes, fc.boolean(), (place, wanted, mayManage) => {
        const resource = bookable(place);
        const found = timeRefusals(resource, wanted, setting({ mayManage }));
        for (const { path, code, titles } of found) {
          expect(['date', 'from', 'to']).toContain(path);
          expect(code).toMatch(/^[a-z-]+$/);
          for (const words of Object.values(titles)) expect(words).not.toMatch(/undefined|NaN|^$/);
        }
        if (found.length > 0) return;
        const { startsAt, endsAt } = wantedMoments(wanted, resource.zone);
        expect(endsAt > startsAt).toBe(true);
        expect(startsAt >= setting().now).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('what is offered instead is legal, free with its buffers, and nothing nearer was left out', () => {
    fc.assert(
      fc.property(places, wishes, busyTimes, (place, wanted, busy) => {
        const resource = bookable(place);
        const offers = nearestSlots(resource, wanted, setting(), busy);
        expect(offers.length).toBeLessThanOrEqual(3);
        const { startsAt: wished } = wantedMoments({ ...wanted, to: '24:00' }, resource.zone);
        for (const { startsAt, endsAt, ...offer } of offers) {
          expect(timeRefusals(resource, offer, setting())).toEqual([]);
          expect(wantedMoments(offer, resource.zone)).toEqual({
            startsAt: new Date(startsAt),
            endsAt: new Date(endsAt),
          });
          const from = Date.parse(startsAt) - resource.bufferBefore * 60_000;
          const to = Date.parse(endsAt) + resource.bufferAfter * 60_000;
          for (const one of busy) expect(one.from.getTime() >= to || one.to.getTime() <= from).toBe(true);
        }
        const distances = offers.map(({ startsAt }) => Math.abs(Date.parse(startsAt) - wished.getTime()));
        // an hour of tolerance: distances are those of clocks on the wall
        for (const [at, distance] of distances.entries())
          if (at > 0) expect(distance).toBeGreaterThanOrEqual(distances[at - 1]! - 3_600_000);
      }),
      { numRuns: 100 },
    );
  });

  it('what is far too long is offered nothing, and costs nothing', () => {
    const always = bookable({ opens: '00:00', closes: '24:00', openOn: 'every-day', slotMinutes: 5 });
    expect(nearestSlots(always, time(day, '10:00', '11:00', '2199-01-01'), setting(), [])).toEqual([]);
  });

  it('a room that is full for a year costs each date no more than its own weeks', () => {
    const always = bookable({ opens: '00:00', closes: '24:00', openOn: 'every-day', slotMinutes: 5 });
    const first = Date.parse('2026-03-01T00:00:00Z');
    const busy = Array.from({ length: 35_000 }, (_none, at) => ({
      from: new Date(first + at * 900_000),
      to: new Date(first + at * 900_000 + 900_000),
    }));
    const began = performance.now();
    for (let date = 0; date < 60; date++)
      expect(nearestSlots(always, time(day, '10:00', '11:00'), setting(), busy)).toEqual([]);
    // it took half a minute, in which nobody else was served
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('back to back is allowed, and buffers of neighbours keep them apart', () => {
    const wanted = time(day, '10:00', '11:00');
    const at = (clock: string) => new Date(`2026-03-11T${clock}:00+08:00`);
    const plain = nearestSlots(bookable(), wanted, setting(), [{ from: at('10:00'), to: at('11:00') }]);
    expect(plain.map(({ from }) => from)).toEqual(['09:00', '11:00', '08:00']);
    // what is busy holds its own buffer already: 09:45 to 11:15
    const apart = bookable({ bufferBefore: 15, bufferAfter: 15 });
    const spaced = nearestSlots(apart, wanted, setting(), [{ from: at('09:45'), to: at('11:15') }]);
    expect(spaced.map(({ from }) => from)).toEqual(['08:00', '12:00', '13:00']);
    // a buffer may reach outside the hours
    expect(codes(apart, time(day, '08:00', '18:00'))).toEqual([]);
  });
});
