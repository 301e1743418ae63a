import { isHolding, legalMoves } from '../server/bookings/booking-states.js';
import { historiesOf } from './booking-histories.js';
import { type MadeClosure, type ModelWorld, resourcesOf, type Standing } from './booking-model.js';
import { brokenNews } from './booking-news-law.js';

/** What the database holds of a run's bookings that must never be; empty when all is well. */
export async function brokenLaws(world: ModelWorld): Promise<string[]> {
  const { city } = world.stage;
  const ids = world.made.map(({ id }) => id);
  const resources = resourcesOf(world);
  const broken: string[] = [];
  const overlaps = await city.query<{ one: string; other: string }>(
    `select a.booking_id as one, b.booking_id as other from plugin_booking.booking_span a
     join plugin_booking.booking_span b on a.resource_id = b.resource_id and a.span && b.span and a.booking_id < b.booking_id
     where a.resource_id = any($1)`,
    [resources],
  );
  broken.push(...overlaps.map(({ one, other }) => `${one} overlaps ${other}`));
  // spans are there exactly while a booking holds, on what it holds, buffers included
  const wrong = await city.query<{ id: string; state: string }>(
    `with wanted as (
       select b.id, r.id as resource_id, tstzrange(b.starts_at - make_interval(mins => b.buffer_before),
         b.ends_at + make_interval(mins => b.buffer_after), '[)') as span
       from plugin_booking.booking b cross join lateral unnest(array_remove(array[b.resource_id, b.driver_id], null)) r(id)
       where b.id = any($1) and b.state in ('awaiting-superior', 'waiting', 'approved', 'offered')
     ), held as (
       select booking_id as id, resource_id, span from plugin_booking.booking_span where booking_id = any($1)
     ), differing as ((table wanted except table held) union all (table held except table wanted))
     select distinct d.id, b.state from differing d join plugin_booking.booking b on b.id = d.id`,
    [ids],
  );
  broken.push(...wrong.map(({ id, state }) => `${id} is ${state} and its spans are not`));
  const keeperless = await city.query<{ id: string }>(
    `select r.id from plugin_booking.resource r where r.id = any($1) and r.keeper_ids is distinct from
       (select array_agg(k.account_id order by k.place) filter (where exists (
          select from plugin_booking.keeper f where f.resource_id = r.id and f.place = 1))
        from plugin_booking.keeper k where k.resource_id = r.id)`,
    [resources],
  );
  broken.push(...keeperless.map(({ id }) => `${id} has no keeper, or not those that it names`));
  broken.push(...(await brokenMoves(world)));
  broken.push(...(await brokenNews(world)));
  return broken;
}

/** Every version is one audit line, and every move a legal one. */
async function brokenMoves(world: ModelWorld): Promise<string[]> {
  const broken: string[] = [];
  for (const { id, state, version, turns } of await historiesOf(world)) {
    if (turns.length !== version) broken.push(`${id} has ${turns.length} audit lines and version ${version}`);
    // each line tells what it found, which is what the one before it left
    for (const { was, said, is } of turns)
      if (said !== was) broken.push(`${id} was left ${was} and found ${said}`);
      else if (was && was !== is && !legalMoves[was].includes(is)) broken.push(`${id} moved from ${was} to ${is}`);
    const left = turns.at(-1)?.is;
    if (left !== state) broken.push(`${id} was left ${left} and is ${state}`);
  }
  return broken;
}

const overlap = (a: { startsAt: Date; endsAt: Date }, b: { startsAt: Date; endsAt: Date }): boolean =>
  a.startsAt < b.endsAt && a.endsAt > b.startsAt;
const heldBy = ({ resourceId, driverId }: Standing): string[] => [resourceId, ...(driverId ? [driverId] : [])];

/** Nobody gets a time that was closed before the round began and was not opened in it. */
export function givenWhileClosed(
  before: readonly Standing[],
  after: readonly Standing[],
  closures: readonly MadeClosure[],
  round: number,
): string[] {
  const was = new Map(before.map((booking) => [booking.id, booking]));
  const standing = closures.filter(({ since, until }) => since < round && until > round);
  return after.flatMap((booking) => {
    const earlier = was.get(booking.id);
    const kept =
      earlier && isHolding(earlier.state) && earlier.startsAt.getTime() === booking.startsAt.getTime()
        ? earlier.endsAt >= booking.endsAt
        : false;
    if (kept || !isHolding(booking.state)) return [];
    return standing
      .filter(({ resourceId }) => resourceId === null || heldBy(booking).includes(resourceId))
      .filter((closure) => overlap(closure, booking))
      .map(({ id }) => `${booking.id} was given a time that ${id} closes`);
  });
}

/** Nobody is offered a time before who waited for it longer, and waited from the beginning of the round to its end. */
export function servedOutOfTurn(before: readonly Standing[], after: readonly Standing[]): string[] {
  const is = new Map(after.map((booking) => [booking.id, booking]));
  const queued = before.filter(({ state }) => state === 'queued');
  const waits = queued.filter(({ id, version }) => is.get(id)?.version === version);
  const served = queued.filter(({ id, startsAt }) => {
    const now = is.get(id);
    return now && isHolding(now.state) && now.startsAt.getTime() === startsAt.getTime();
  });
  return served.flatMap((one) =>
    waits
      .filter((other) => other.createdAt < one.createdAt)
      .filter((other) => heldBy(other).every((id) => heldBy(one).includes(id)))
      .filter((other) => other.startsAt >= one.startsAt && other.endsAt <= one.endsAt)
      .map((other) => `${one.id} was served before ${other.id}`),
  );
}

/** Who still waits for a time that lies ahead, is free and is not closed. */
export const waitsForNothing = async ({ stage: { city }, made }: ModelWorld): Promise<string[]> => {
  const found = await city.query<{ id: string }>(
    `select b.id from plugin_booking.booking b where b.id = any($1) and b.state = 'queued' and b.starts_at > now()
     and not exists (select from plugin_booking.booking_span s where s.resource_id in (b.resource_id, b.driver_id)
       and s.span && tstzrange(b.starts_at - make_interval(mins => b.buffer_before), b.ends_at + make_interval(mins => b.buffer_after), '[)'))
     and not exists (select from plugin_booking.closure c where c.withdrawn_at is null
       and c.starts_at < b.ends_at and c.ends_at > b.starts_at
       and (c.resource_id is null or c.resource_id in (b.resource_id, b.driver_id)))`,
    [made.map(({ id }) => id)],
  );
  return found.map(({ id }) => `${id} waits for what is free`);
};
