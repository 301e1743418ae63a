import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BookingDetail } from '../server/bookings/booking.schemas.js';
import { brokenLaws, givenWhileClosed, servedOutOfTurn, waitsForNothing } from './booking-laws.js';
import { type ModelAct, type ModelWorld, standings } from './booking-model.js';
import { acts } from './booking-model-acts.js';
import { brokenMail } from './booking-news-law.js';
import { type BookingStage, bookingStage, root } from './booking-stage.js';

/** Days ahead of the first run's day; every run has a day of its own. */
const firstDay = 7;
const longest = process.env.SOAK ? 900_000 : 10_000;
const runs = process.env.SOAK ? 800 : 30;

let stage: BookingStage;
let shared: Pick<ModelWorld, 'venues' | 'cars' | 'drivers'>;
const everMade: string[] = [];
beforeAll(async () => {
  stage = await bookingStage();
  await stage.city.query(`update core.account set recovery_mail = name || '@example.gov.tw'`);
  const far = { horizonDays: 1000 };
  const both = { ...far, keepers: [stage.city.people.keeper!, stage.city.people.deputy!] as [string, string] };
  const drivers = [await stage.driver({ keepers: both.keepers }), await stage.driver()];
  const pool = drivers.map(({ id }) => id);
  const seen = { checkIn: true, checkInGrace: 15 };
  shared = {
    drivers,
    venues: [
      await stage.venue({ ...both, ...seen }),
      await stage.venue({ ...far, ...seen, bufferBefore: 30, bufferAfter: 15 }),
    ],
    cars: [await stage.vehicle(both, pool), await stage.vehicle({ ...far, bufferAfter: 30 }, pool)],
  };
}, 60_000);
afterAll(() => stage?.city.stop());

const world = (at: number): ModelWorld => ({
  ...{ stage, ...shared, date: stage.day(firstDay + at), round: 0, made: [], closures: [] },
});

/** One after the other, what is in a round at the same moment. */
const plans = fc.array(fc.array(acts, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 });

/** What a round broke of the laws that only its beginning and end together can tell. */
async function play(run: ModelWorld, round: readonly ModelAct[]): Promise<string[]> {
  for (const act of round) await act.before?.(run);
  const before = await standings(run);
  const results = await Promise.all(round.map((act) => act.run(run)));
  for (const [at, { outcome, made = [] }] of results.entries()) {
    const { name, allowed } = round[at]!;
    if (!allowed.test(outcome)) throw new Error(`${name}: ${outcome}`);
    run.made.push(...made);
    everMade.push(...made.map(({ id }) => id));
  }
  const after = await standings(run);
  const broken = [...givenWhileClosed(before, after, run.closures, run.round), ...servedOutOfTurn(before, after)];
  run.round += 1;
  return broken;
}

/** Nobody is left waiting for what is free, once whoever was asked to look again has done so. */
async function expectServed(run: ModelWorld): Promise<void> {
  await stage.eventually(async () => {
    if ((await waitsForNothing(run)).length === 0) return true;
    await stage.runJob('follow-time');
    return (await waitsForNothing(run)).length === 0;
  });
}

/** Until all mail that is due has been written. */
const mailed = () =>
  stage.eventually(async () => {
    await stage.city.query(
      `insert into core.outbox (id, handler, payload) values (gen_random_uuid(), 'core.mail-notifications', '{}')`,
    );
    return (await brokenMail({ stage }, everMade)).length === 0;
  });

describe('bookings under many hands', () => {
  it('would be found out: each law is broken once by hand', async () => {
    const run = world(-1);
    const book = async (
      from: string,
      to: string,
      path = 'bookings',
      person: 'clerk' | 'junior' | 'officer' = 'clerk',
    ) => {
      const wish = stage.wish({ id: run.venues[0]!.id, kind: 'venue' }, { date: run.date, from, to });
      const { status, body } = await stage.as(person).post<BookingDetail>(`${root}/${path}`, wish);
      expect(status).toBe(201);
      run.made.push({ id: body.id, kind: 'venue', resourceId: run.venues[0]!.id });
      everMade.push(body.id);
      return body;
    };
    const { id } = await book('10:00', '11:00');
    expect(await brokenLaws(run)).toEqual([]);
    const breaking = async (text: string, mending: string): Promise<string> => {
      await stage.city.query(text, [id]);
      const broken = await brokenLaws(run);
      await stage.city.query(mending, [id]);
      expect(await brokenLaws(run)).toEqual([]);
      return broken.join('; ').replaceAll(id, 'it');
    };
    const booking = 'update plugin_booking.booking set';
    const span = 'update plugin_booking.booking_span set span = tstzrange(lower(span)';
    const ofIt = 'where booking_id = $1';
    expect(
      await breaking(
        `${span}, upper(span) + interval '1 minute') ${ofIt}`,
        `${span}, upper(span) - interval '1 minute') ${ofIt}`,
      ),
    ).toBe('it is waiting and its spans are not');
    expect(
      await breaking(`${booking} state = 'cancelled' where id = $1`, `${booking} state = 'waiting' where id = $1`),
    ).toBe('it is cancelled and its spans are not; it was left waiting and is cancelled');
    expect(
      await breaking(
        `${booking} version = version + 1 where id = $1`,
        `${booking} version = version - 1 where id = $1`,
      ),
    ).toBe('it has 1 audit lines and version 2');
    const told = `update core.notification set subject =`;
    expect(
      await breaking(
        `${told} 'lost ' || subject where account_id = '${stage.city.people.deputy}' and subject like $1 || ' %'`,
        `${told} replace(subject, 'lost ', '') where subject like 'lost ' || $1 || ' %'`,
      ),
    ).toBe('it: deputy heard of booking-submitted 0 times, not 1');
    expect(
      await breaking(
        `insert into core.notification (id, kind, account_id, subject, at) select gen_random_uuid(), kind, account_id, subject || '2', at
         from core.notification where account_id = '${stage.city.people.keeper}' and subject = $1 || ' 1'`,
        `delete from core.notification where subject = $1 || ' 12'`,
      ),
    ).toBe('it: keeper heard of booking-submitted 2 times, not 1');
    const firstOf = `where resource_id = (select resource_id from plugin_booking.booking where id = $1)`;
    expect(
      await breaking(
        `delete from plugin_booking.keeper ${firstOf} and place = 1`,
        `insert into plugin_booking.keeper select resource_id, 1, '${stage.city.people.keeper}', '人員 keeper', agency_id, agency_name, since
         from plugin_booking.keeper ${firstOf}`,
      ),
    ).toMatch(/has no keeper, or not those that it names$/);
    await stage.as('keeper').post(`${root}/reviews`, { items: [{ id, version: 1 }], verdict: 'approve', note: '' });
    const line = (state: string) =>
      `update core.audit_entry set body = jsonb_set(body, '{after,state}', '"${state}"') where subject_id = $1 and action = 'booking.approve'`;
    expect(await breaking(line('offered'), line('approved'))).toContain('it moved from waiting to offered');
  });

  it('would be found out in what others were served, given or mailed, too', async () => {
    const run = world(-2);
    const wish = stage.wish({ id: run.venues[0]!.id, kind: 'venue' }, { date: run.date });
    const made: string[] = [];
    for (const [person, path] of [
      ['clerk', 'bookings'],
      ['junior', 'waiting-list'],
      ['officer', 'waiting-list'],
    ] as const)
      made.push((await stage.as(person).post<BookingDetail>(`${root}/${path}`, wish)).body.id);
    const [taken, first, second] = made;
    run.made.push(...made.map((id) => ({ id, kind: 'venue' as const, resourceId: run.venues[0]!.id })));
    everMade.push(...made);
    const before = await standings(run);
    const after = before.map((one) => (one.id === second ? { ...one, state: 'offered' as const, version: 2 } : one));
    expect(servedOutOfTurn(before, after)).toEqual([`${second} was served before ${first}`]);
    const { startsAt, endsAt } = before.find(({ id }) => id === taken)!;
    const closure = { id: 'a closure', resourceId: run.venues[0]!.id, startsAt, endsAt, since: 0, until: 2 };
    expect(givenWhileClosed(before, after, [closure], 1)).toEqual([`${second} was given a time that a closure closes`]);
    expect(givenWhileClosed(before, after, [closure], 2)).toEqual([]);
    expect(givenWhileClosed([], before, [closure], 1)).toEqual([`${taken} was given a time that a closure closes`]);
    const span = 'plugin_booking.booking_span';
    const change = (text: string) => stage.city.query(text, [taken]);
    const moved = (by: string) =>
      `update ${span} set span = tstzrange(lower(span) ${by} interval '1 day', upper(span) ${by} interval '1 day') where booking_id = $1`;
    expect(await waitsForNothing(run)).toEqual([]);
    await change(moved('-'));
    expect((await waitsForNothing(run)).length).toBe(2);
    await change(moved('+'));
    // a database that lets two have it is asked to, once
    await stage.city.query(`alter table ${span} drop constraint booking_span_apart`);
    await stage.city.query(`insert into ${span} select $2, resource_id, span from ${span} where booking_id = $1`, [
      taken,
      first,
    ]);
    expect((await brokenLaws(run)).join()).toMatch(/ overlaps .* is queued and its spans are not/);
    await stage.city.query(`delete from ${span} where booking_id = $1`, [first]);
    await stage.city.query(
      `alter table ${span} add constraint booking_span_apart exclude using gist (resource_id with =, span with &&)`,
    );
    expect(await brokenLaws(run)).toEqual([]);
    await mailed();
    const mail = 'update core.mail set body = ';
    await change(`${mail} replace(body, $1, 'lost') where account_id = '${stage.city.people.keeper}'`);
    expect(await brokenMail({ stage }, [taken!])).toEqual([`${taken}: keeper has 1 bells and 0 mails`]);
    await change(`${mail} replace(body, 'lost', $1 || ' ' || $1) where account_id = '${stage.city.people.keeper}'`);
    expect(await brokenMail({ stage }, [taken!])).toEqual([`${taken}: keeper has 1 bells and 2 mails`]);
    await change(`${mail} replace(body, $1 || ' ' || $1, $1)`);
    expect(await brokenMail({ stage }, [taken!])).toEqual([]);
  });

  it(
    'never overlap, hold exactly what they should, move by legal moves only, in turn, outside closures, and are told of once',
    async () => {
      let run = 0;
      const deadline = performance.now() + longest;
      const inTime = () => run === 0 || performance.now() < deadline;
      await fc.assert(
        fc.asyncProperty(plans, async (rounds) => {
          // a slow machine tries fewer cases, never none
          if (!inTime()) return;
          const now = world(run++);
          for (const round of rounds) expect(await play(now, round)).toEqual([]);
          await expectServed(now);
          expect(await brokenLaws(now)).toEqual([]);
        }),
        { numRuns: runs },
      );
      expect(run).toBeGreaterThan(0);
      await mailed();
    },
    process.env.SOAK ? 3_600_000 : 60_000,
  );
});
