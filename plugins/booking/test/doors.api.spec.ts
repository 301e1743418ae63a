import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import { root } from './booking-stage.js';
import { doorAnswers, statusOf } from './doors-answers.js';
import { type Booked, Law, type Place, type Reader } from './doors-model.js';
import { bookings, type Person, placeOf, places, readerOf, readers, tree } from './doors-people.js';
import { shownDoors, strangeIn } from './doors-shown.js';
import { answered, bookingRows, doorsOfPlace, placeRows } from './doors-tables.js';
import { type DoorsWorld, done, doorsWorld, inputOf, link, on } from './doors-world.js';

const law = new Law(tree);
let world: DoorsWorld;
beforeAll(async () => {
  world = await doorsWorld();
}, 120_000);
afterAll(() => world?.stop());

const { expectSame, expectPlaces, expectBookings, expectStatuses, keysOf, bookingsOf, get, request } = doorAnswers(
  () => world,
);
const some = (...who: Person[]): Reader[] => who.map(readerOf);
/** One of each sort, for doors that ask the same of the same reader. */
const few = some('clerk', 'partner', 'stranger', 'keeper', 'manager', 'warden', 'rival', 'gone');
const outsiders = some('clerk', 'junior', 'stranger', 'warden', 'rival', 'gone');
const tried = ['room government', 'room agency', 'room hidden', 'car hidden', 'driver hidden', 'hall', 'room of B'].map(
  placeOf,
);
const pathOf = ({ key }: Place, rest = '') => `${root}/resources/${world.ids.get(key)}${rest}`;
const bookingPath = ({ key }: Booked, rest = '') => `${root}/bookings/${world.ids.get(key)}${rest}`;

describe('doors that tell of many', () => {
  it('tell of the resources that the law lets them', async () => {
    for (const row of placeRows(world, law)) await expectPlaces(row);
  });

  it('tell of the bookings that the law lets them, and of no other resource', async () => {
    for (const row of bookingRows(world, law)) await expectBookings(row);
  });

  it('the search of everything tells of none that is not the reader’s', async () => {
    const lines = readers.map(async (reader) => {
      const { text } = await get(reader, `/api/search?q=${encodeURIComponent('梧桐')}`);
      const any = places.some((one) => law.reads(reader, one));
      return [`${reader.name} ${keysOf(text).length > 0} ${placesOf(text, reader)}`, `${reader.name} ${any} `] as const;
    });
    expectSame(await Promise.all(lines));
  });
});
/** What a text says that its reader may not know. */
const placesOf = (text: string, reader: Reader): string =>
  places
    .filter((place) => text.includes(place.key) && !law.reads(reader, place))
    .map(({ key }) => key)
    .join();

describe('one resource', () => {
  it('is there for who may book it, and for who looks after it', async () => {
    for (const [door, path, enters] of doorsOfPlace(world))
      await expectStatuses(
        door === 'itself' ? places : tried,
        (reader, place) => get(reader, path(place)),
        answered(law, enters),
        door === 'itself' ? readers : few,
      );
  });

  it('names the drivers and vehicles that go with it to who may see them, and all drivers to who manages the vehicle', async () => {
    const drivers = places.filter(({ kind }) => kind === 'driver');
    const cars = places.filter(({ kind }) => kind === 'vehicle');
    for (const place of [...cars, ...drivers])
      await expectPlaces([
        place.key,
        (reader) => world.read(reader, pathOf(place)),
        (reader, one) => {
          if (!law.reads(reader, place)) return false;
          const partner = (place.kind === 'vehicle' ? drivers : cars).includes(one);
          return (
            one === place ||
            (partner && (law.reads(reader, one) || (one.kind === 'driver' && law.manages(reader, place))))
          );
        },
      ]);
  });

  it('is nobody else’s to change, and what is hidden is not there to be changed', async () => {
    const { people } = world;
    const acts: [string, (place: Place) => string, (place: Place) => object][] = [
      ['PUT', pathOf, (place) => ({ ...inputOf(place, world), keepers: undefined, version: 77 })],
      ['DELETE', (place) => pathOf(place, '?version=77'), () => ({})],
      [
        'PUT',
        (place) => pathOf(place, '/keepers/1'),
        () => ({ accountId: people.keeper, reason: '輪調', version: 77 }),
      ],
      ['PUT', (place) => pathOf(place, '/drivers'), () => ({ drivers: [], version: 77 })],
      ['POST', (place) => pathOf(place, '/displays'), () => ({ label: '門口' })],
      ['POST', (place) => pathOf(place, '/pictures'), () => ({ file: people.keeper })],
      ['POST', () => `${root}/closures/preview`, closing],
      ['POST', () => `${root}/closures`, (place) => ({ ...closing(place), kind: 'other', reason: '整修' })],
    ];
    for (const [method, path, body] of acts)
      for (const reader of outsiders) {
        const theirs = tried.filter((place) => !law.manages(reader, place));
        const open = (who: Reader, place: Place) => request(who, method, path(place), body(place));
        await expectStatuses(theirs, open, answered(law, 'manage'), [reader]);
      }
  });

  it('a taken time tells of times alone; what is too small tells of larger ones that one may book', async () => {
    const rooms = places.filter(({ key, kind }) => kind !== 'driver' && key !== '〔studio〕' && key !== '〔hall〕');
    const doors: [string, string, number, (place: Place) => object][] = [
      ['bookings', 'slot-taken', 409, (place) => world.wish(place, world.day(on.approved))],
      ['bookings', 'unbookable', 422, (place) => world.wish(place, world.day(on.free), { people: 9999 })],
      ['waiting-list', 'unbookable', 422, (place) => world.wish(place, world.day(on.free), { people: 9999 })],
      ['series', 'unbookable', 422, (place) => world.wish(place, world.day(on.free), { people: 9999, count: 1 })],
    ];
    for (const [door, slug, status, input] of doors)
      await expectStatuses(
        rooms,
        async (reader, place) => {
          const answer = await request(reader, 'POST', `${root}/${door}`, input(place));
          expect(answer.text.includes(slug)).toBe(answer.status === status);
          return answer;
        },
        (reader, place) => (law.reads(reader, place) ? status : answered(law, 'read')(reader, place)),
        few,
      );
    const many = { people: 25, from: '18:00', to: '19:00' };
    const told = readers.map(async (reader): Promise<[string, string]> => {
      const input = world.wish(placeOf('room government'), world.day(on.free), many);
      const { text } = await request(reader, 'POST', `${root}/bookings`, input);
      const larger = places.filter((one) => one.key.startsWith('〔room ') && keysOf(text).includes(one.key));
      const may = places.filter((one) => one.kind === 'venue' && law.reads(reader, one)).length - 1;
      const secret = larger.filter((one) => !law.reads(reader, one)).map(({ key }) => key);
      return [`${reader.name} ${larger.length} ${secret}`, `${reader.name} ${Math.max(0, Math.min(3, may))} `];
    });
    expectSame(await Promise.all(told));
  });
});
const closing = ({ key }: Place) => ({
  ...{ scope: 'resource', resourceId: world.ids.get(key), part: 'day' },
  ...{ date: world.day(on.closed), toDate: world.day(on.closed) },
});

describe('one booking', () => {
  it('is there for who asked for it, for who looks after what is booked or drives, and for the superior', async () => {
    await expectStatuses(bookings, (reader, booked) => get(reader, bookingPath(booked)), statusOf(law));
    const standing = bookings.filter(({ state }) => state !== 'cancelled' && state !== 'queued');
    await expectStatuses(standing, (reader, booked) => get(reader, bookingPath(booked, '/event.ics')), statusOf(law));
  });

  it('is nobody else’s to act on', async () => {
    const acts: [string, string, object][] = [
      ['PUT', '', { ...world.wish(placeOf('room hidden'), world.day(on.free)), resourceId: undefined, version: 77 }],
      ...['/cancel', '/check-in', '/accept', '/decline'].map((act): [string, string, object] => ['POST', act, {}]),
      ['POST', '/attendance', { seen: true }],
    ];
    const probed = bookings.filter(({ key }) => /hidden: (approved|waiting|offered)|studio|government: a/.test(key));
    for (const [method, rest, body] of acts)
      for (const reader of outsiders) {
        const hidden = probed.filter((booked) => !law.readsBooking(reader, booked));
        const open = (who: Reader, one: Booked) => request(who, method, bookingPath(one, rest), body);
        await expectStatuses(hidden, open, statusOf(law), [reader]);
      }
    for (const reader of some('clerk', 'stranger', 'warden', 'rival')) {
      const hidden = bookings.filter((booked) => !law.readsBooking(reader, booked));
      const items = hidden.map(({ key }) => ({ id: world.ids.get(key)!, version: 1 }));
      const { text } = await request(reader, 'POST', `${root}/reviews`, { verdict: 'approve', items });
      const { results } = JSON.parse(text) as { results: { id: string; reason?: string }[] };
      expect(results.map(({ id, reason }) => [id, reason])).toEqual(items.map(({ id }) => [id, 'not-found']));
      expect([reader.name, bookingsOf(text)]).toEqual([reader.name, []]);
    }
  });
});

describe('what a resource shows of its bookings', () => {
  it('is as much as its agency lets others see, by the week and by the feed, and no other resource', async () => {
    const { week, feed, expectShown } = shownDoors(world, law);
    for (const detail of ['none', 'unit', 'purpose']) {
      for (const agency of ['A', 'A1', 'B'])
        await done(
          world.client({ name: 'system' }).put(`${root}/settings?agency=${agency}`, { values: { gridDetail: detail } }),
        );
      // a driver's bookings are of vehicles, of which others need not know
      const open = ({ kind }: Place) => detail === 'purpose' && kind !== 'driver';
      await expectShown(week, detail, (reader, one, place) => open(place) || law.readsBooking(reader, one));
      // a feed is for keepers and who asked; others who may read the booking find it elsewhere
      await expectShown(
        feed,
        detail,
        (reader, one, place) => open(place) || law.owns(reader, one) || law.manages(reader, place),
      );
    }
  });
});

describe('what goes on now', () => {
  const now = bookings.filter((one) => one.now);

  it('is in the tile of a venue for who may see the venue', async () => {
    for (const reader of readers) {
      const tiles = await world.tiles(reader);
      const lines = places.flatMap((place, at): [string, string][] => {
        if (place.kind !== 'venue') return [];
        const text = tiles.get(`today${at}`) ?? '';
        const seen = law.reads(reader, place)
          ? [place.key, ...now.filter((one) => one.place === place).map(({ key }) => key)]
          : [];
        return [
          [`${reader.name} ${keysOf(text)},${bookingsOf(text)}`, `${reader.name} ${seen.slice(0, 1)},${seen.slice(1)}`],
        ];
      });
      expectSame(lines);
    }
  });

  it('is at the door of each resource, and a lobby is for who may see it or is expected, its link for these alone', async () => {
    for (const { key, deleted } of places) {
      const secret = world.displays.get(key);
      if (!secret) continue;
      const { status, body } = await world.portal.client().get(`${root}/display?token=${secret}`);
      const text = JSON.stringify(body);
      const shows = deleted ? [] : [key, ...now.filter(({ place }) => place.key === key).map((one) => one.key)];
      expect([status, ...keysOf(text), ...bookingsOf(text)]).toEqual([deleted ? 401 : 200, ...shows]);
      expect(text).not.toMatch(/人員|meet\.example/);
    }
    const studio = placeOf('studio');
    const [meeting] = now.filter(({ place }) => place === studio);
    const expected = ({ name }: Reader) => [meeting!.applicant, meeting!.bookedBy, ...meeting!.invited!].includes(name);
    const lines = readers.map(async (reader): Promise<[string, string]> => {
      const { status, text } = await get(reader, pathOf(studio, '/lobby'));
      const open = expected(reader) ? 200 : answered(law, 'read')(reader, studio);
      const line = (code: number, joins: boolean) => `${reader.name} ${code} ${joins}`;
      return [line(status, text.includes(link)), line(open, expected(reader))];
    });
    expectSame(await Promise.all(lines));
  });
});

describe('a closure', () => {
  it('lists the bookings within it to who decides about them, and is nobody else’s', async () => {
    const within = (place?: Place) => place !== undefined && ['A', 'A1'].includes(place.agency);
    const decides = (reader: Reader, { place, driver }: Booked) =>
      (within(place) && law.manages(reader, place)) ||
      (driver !== undefined && within(driver) && law.manages(reader, driver));
    const hit = (booked: Booked) => /: waiting|: awaiting/.test(booked.key) && within(booked.place);
    const path = `${root}/closures/${world.closures.get('〔closed〕')}`;
    await expectBookings([
      'hits',
      (who) => world.read(who, `${path}/hits?limit=100`),
      (who, one) => hit(one) && decides(who, one),
    ]);
    for (const reader of readers) {
      const concerned = places.some((place) => within(place) && law.manages(reader, place));
      const { status, text } = await get(reader, path);
      expect([reader.name, status, text.includes('〔closed〕')]).toEqual([
        ...[reader.name, concerned ? 200 : reader.suspended ? 401 : 404],
        concerned,
      ]);
      const waits = await world.read(reader, '/api/waiting/booking/closures?limit=100');
      expect([reader.name, waits.includes('〔closed〕'), keysOf(waits)]).toEqual([
        ...[reader.name, bookings.some((one) => hit(one) && decides(reader, one))],
        [],
      ]);
    }
    const single = places.filter(({ deleted }) => !deleted);
    const byId = ({ key }: Place) => `${root}/closures/${world.closures.get(key)}`;
    const managed = (reader: Reader, place: Place) => (reader.suspended ? 401 : law.manages(reader, place) ? 200 : 404);
    await expectStatuses(single, (reader, place) => get(reader, byId(place)), managed, few);
  });
});

describe('what people are told', () => {
  it('by the bell and by mail, calendars included, is of what they keep, asked for or have to do with', async () => {
    await eventually(async () => {
      const waiting = await world.query(
        `select from core.notification_mail union all select from core.mail where state <> 'sent'
         union all select from core.notification n where not exists (select from core.mail m where m.body like '%' || (n.body ->> 'resource') || '%')
           and n.kind like 'booking.%'`,
      );
      expect(waiting).toEqual([]);
    });
    const mails = await world.query<{ recipient: string; text: string }>(
      `select recipient, concat(subject, body, attachments) as text from core.mail`,
    );
    expect(mails.filter(({ text }) => text.includes('BEGIN:VEVENT')).length).toBeGreaterThan(5);
    for (const reader of readers) {
      const mailed = mails
        .filter(({ recipient }) => recipient === `${reader.name}@example.gov.tw`)
        .map(({ text }) => text);
      const bell = await world.read(reader, '/api/notifications?limit=100');
      for (const text of [bell, mailed.join().replaceAll('\\r\\n ', '')]) {
        expect([reader.name, strangeIn(law, reader, text)]).toEqual([reader.name, []]);
        const told = ['keeper', 'manager', 'warden', 'boss', 'stranger', 'petitioner', 'chief'].includes(reader.name);
        if (told) expect([reader.name, keysOf(text).length > 0]).toEqual([reader.name, true]);
      }
    }
  });
});
