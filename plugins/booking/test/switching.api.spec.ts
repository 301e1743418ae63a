import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import { root } from './booking-stage.js';
import { doorAnswers } from './doors-answers.js';
import { Law, type Place, type Reader } from './doors-model.js';
import { bookings, type Person, placeOf, places, readerOf, tree } from './doors-people.js';
import { answered, bookingRows, doorsOfPlace, placeRows } from './doors-tables.js';
import { type DoorsWorld, done, doorsWorld } from './doors-world.js';

let world: DoorsWorld;
beforeAll(async () => {
  world = await doorsWorld();
}, 120_000);
afterAll(() => world?.stop());

const { expectPlaces, expectBookings, expectStatuses, get, request, keysOf } = doorAnswers(() => world);
const system = () => world.client({ name: 'system' });
const some = (...who: Person[]): Reader[] => who.map(readerOf);

/** Null: as before. */
async function turn(agency: string, enabled: false | null): Promise<void> {
  await done(system().put('/api/plugins/booking/enablement', { agency, enabled, reason: '試' }));
  const [probe] = some(agency === 'A' ? 'clerk' : agency === 'B' ? 'stranger' : 'partner');
  await eventually(async () =>
    expect((await get(probe!, `${root}/resources`)).status).toBe(enabled === null ? 200 : 404),
  );
}

/** Every door, as the law has it while booking is off for some. */
async function expectDoors(law: Law): Promise<void> {
  for (const row of placeRows(world, law)) await expectPlaces(row);
  for (const row of bookingRows(world, law)) await expectBookings(row);
  const tried = ['room government', 'room hidden', 'car government', 'driver of B', 'room of B'].map(placeOf);
  const who = some('clerk', 'stranger', 'keeper', 'warden', 'system');
  const doors = doorsOfPlace(world).filter(([door]) => !/as a file|how many|pictures|keepers$/.test(door));
  for (const [, path, enters] of doors)
    await expectStatuses(tried, (reader, place) => get(reader, path(place)), answered(law, enters), who);
  for (const reader of some('clerk', 'stranger', 'warden')) await expectFeedsAndTiles(law, reader);
  for (const { key, agency } of ['room government', 'room of B'].map(placeOf)) {
    const { status } = await world.portal.client().get(`${root}/display?token=${world.displays.get(key)}`);
    expect([key, status]).toEqual([key, law.isOn(agency) ? 200 : 401]);
  }
}

async function expectFeedsAndTiles(law: Law, reader: Reader): Promise<void> {
  const client = world.portal.client();
  const feedOf = async ({ key }: Place) =>
    (await client.get(`${root}/resources/${world.ids.get(key)}/calendar.ics?token=${world.secret(reader)}`)).status;
  const tiles = await world.tiles(reader);
  // a token that is refused too often is not listened to for a while
  for (const place of law.open(reader) ? places : places.slice(0, 1)) {
    const lawful = law.reads(reader, place) ? 200 : law.open(reader) ? 404 : 401;
    expect([reader.name, place.key, await feedOf(place)]).toEqual([reader.name, place.key, lawful]);
    if (place.kind !== 'venue') continue;
    const told = keysOf(tiles.get(`today${places.indexOf(place)}`) ?? '').includes(place.key);
    expect([reader.name, place.key, told]).toEqual([reader.name, place.key, law.reads(reader, place)]);
  }
  const own = bookings.filter((one) => law.owns(reader, one)).map(({ place }) => place.key);
  const next = tiles.get('next') ?? '';
  expect([reader.name, keysOf(next).filter((key) => !own.includes(key))]).toEqual([reader.name, []]);
  const boot = await world.read(reader, '/api/boot');
  expect([reader.name, boot.includes('"/booking"')]).toEqual([reader.name, law.open(reader)]);
}

/** Everything that booking keeps, and what people were told of it, as one line a table. */
async function stored(): Promise<string[]> {
  const tables = await world.query<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname = 'plugin_booking' order by 1`,
  );
  const lines: string[] = [];
  // a display writes down the day of its last use
  for (const { name } of [
    ...tables.filter((one) => !one.name.endsWith('resource_secret')),
    { name: 'core.notification' },
  ]) {
    const [row] = await world.query<{ line: string }>(
      `select concat(count(*), ' ', md5(string_agg(t::text, '|' order by t::text))) as line from ${name} t
       ${name.startsWith('core') ? `where kind like 'booking.%'` : ''}`,
    );
    lines.push(`${name} ${row!.line}`);
  }
  return lines;
}

const runJob = (name: string) => run(`booking.${name}`);
async function run(handler: string): Promise<void> {
  const id = randomUUID();
  await world.query(`insert into core.outbox (id, handler, payload) values ($1, $2, '{}')`, [id, handler]);
  await eventually(async () =>
    expect(await world.query('select 1 from core.handled where outbox_id = $1', [id])).toHaveLength(1),
  );
}
const stateOf = async (key: string) =>
  (
    await world.query<{ state: string }>('select state from plugin_booking.booking where id = $1', [world.ids.get(key)])
  )[0]?.state;
/** Kinds of what a person was told of one booking, in whatever way it is kept from the person meanwhile. */
const toldOf = async (name: Person, key: string) =>
  (
    await world.query<{ kind: string }>(
      `select kind from core.notification where account_id = $1 and subject like $2 || '%' order by kind`,
      [world.people[name], world.ids.get(key)],
    )
  ).map(({ kind }) => kind.replace('booking.', ''));

it('closes every door to the people of an agency, and all that is that agency’s to everybody; then all is as before', async () => {
  const law = new Law(tree);
  const before = await stored();
  for (const agency of ['B', 'A']) {
    await turn(agency, false);
    // agencies below go with it
    await expectDoors(new Law(tree, agency === 'A' ? ['A', 'A1'] : ['B']));
    await runJob('follow-time');
    await turn(agency, null);
  }
  expect(await stored()).toEqual(before);
  for (const row of placeRows(world, law).slice(0, 3)) await expectPlaces(row);
  for (const row of bookingRows(world, law)) await expectBookings(row);
  for (const reader of some('clerk', 'stranger')) await expectFeedsAndTiles(law, reader);
}, 120_000);

it('nobody acts on what is off, whoever asked for it or decides it', async () => {
  await turn('A', false);
  const hidden = ['〔room government: waiting〕', '〔car government: approved〕'].map((key) => world.ids.get(key));
  const room = placeOf('room government');
  for (const reader of some('stranger', 'warden', 'system', 'rival')) {
    const answers = await Promise.all([
      ...hidden.flatMap((id) => [
        request(reader, 'POST', `${root}/bookings/${id}/cancel`, {}),
        request(reader, 'POST', `${root}/bookings/${id}/check-in`, {}),
      ]),
      request(reader, 'POST', `${root}/bookings`, world.wish(room, world.day(20))),
      request(reader, 'POST', `${root}/waiting-list`, world.wish(room, world.day(20))),
      request(reader, 'POST', `${root}/series/preview`, { ...world.wish(room, world.day(20)), count: 2 }),
      request(reader, 'POST', `${root}/resources/${world.ids.get(room.key)}/displays`, { label: 'x' }),
      request(reader, 'DELETE', `${root}/resources/${world.ids.get(room.key)}`),
    ]);
    const refused = answers.filter(({ status }) => status === 404 || status === 422);
    expect([reader.name, refused.length, answers.flatMap(({ text }) => keysOf(text))]).toEqual([reader.name, 9, []]);
  }
  await turn('A', null);
});

it('jobs leave alone what is off, serve nobody who waits for it, and do all of it once when it is on again', async () => {
  const late = '〔car listed: waiting〕';
  const [queued, offered] = ['〔room hidden: queued〕', '〔room hidden: offered〕'];
  await turn('A', false);
  await world.query(`update plugin_booking.booking set starts_at = now() - interval '1 minute' where id = $1`, [
    world.ids.get(late),
  ]);
  await world.query(`update plugin_booking.booking set hold_until = now() - interval '1 minute' where id = $1`, [
    world.ids.get(offered),
  ]);
  const inTheWay = world.ids.get('〔room hidden: in the way〕');
  await world.query('delete from plugin_booking.booking_span where booking_id = $1', [inTheWay]);
  await world.query(`update plugin_booking.booking set state = 'cancelled' where id = $1`, [inTheWay]);
  const told = async () => [
    await toldOf('partner', late),
    await toldOf('petitioner', offered!),
    await toldOf('petitioner', queued!),
  ];
  const before = await told();
  for (const job of ['follow-time', 'offer-freed', 'remind-reviewers']) await runJob(job);
  expect(await Promise.all([late, offered!, queued!].map(stateOf))).toEqual(['waiting', 'offered', 'queued']);
  expect(await told()).toEqual(before);
  await turn('A', null);
  // who waits is served only while booking is on for the own agency, too
  await turn('B', false);
  await runJob('follow-time');
  expect(await Promise.all([late, offered!, queued!].map(stateOf))).toEqual(['lapsed', 'lapsed', 'queued']);
  await turn('B', null);
  await Promise.all([runJob('follow-time'), runJob('offer-freed')]);
  expect(await stateOf(queued!)).toBe('offered');
  await eventually(async () =>
    expect(await told()).toEqual([
      [...before[0]!, 'booking-lapsed'],
      ['offer-lapsed', 'slot-offered'],
      ['slot-offered'],
    ]),
  );
});

it('keeps what is told from people of an agency that has it off, bell and mail, and brings it once afterwards', async () => {
  const key = '〔room listed: waiting〕';
  const item = { id: world.ids.get(key)!, version: 1 };
  const [partner] = some('partner');
  const bell = async () => (await world.read(partner!, '/api/notifications?limit=100')).split(item.id).length - 1;
  const mails = async () =>
    (
      await world.query<{ state: string }>(
        `select state from core.mail where recipient = 'partner@example.gov.tw' and body like '%〔room listed〕%' and created_at > $1`,
        [since],
      )
    ).map(({ state }) => state);
  const [{ since }] = (await world.query<{ since: Date }>('select clock_timestamp() as since')) as [{ since: Date }];
  await turn('L', false);
  await done(world.client({ name: 'keeper' }).post(`${root}/reviews`, { verdict: 'approve', items: [item] }));
  expect(await stateOf(key)).toBe('approved');
  /** Its mail waits until then, or is on its way. */
  const waits = (due: string) =>
    eventually(async () => {
      const rows = await world.query(
        `select 1 from core.notification_mail where account_id = $1 and held_at is not null and due_at ${due}`,
        [world.people.partner],
      );
      expect(rows.length + (await mails()).length).toBe(1);
    });
  await waits('> clock_timestamp()');
  expect([await toldOf('partner', key), await bell(), await mails()]).toEqual([['booking-approved'], 0, []]);
  await turn('L', null);
  await waits('<= clock_timestamp()');
  await run('core.mail-notifications');
  await eventually(async () => expect(await mails()).toEqual(['sent']));
  expect(await bell()).toBe(1);
}, 60_000);
