import { type History, historiesOf, type Turn } from './booking-histories.js';
import type { ModelWorld } from './booking-model.js';

type Reader = 'applicant' | 'keepers' | 'drivers' | 'former-drivers';
interface News {
  kind: string;
  to: Reader;
  /** It goes with a calendar entry, which follows whoever changed it. */
  always?: true;
}

/** Who has to hear of what, said once more and apart from the product, as a table of moves. */
function newsOf({ was, is, drivenBy }: Turn): News[] {
  const known = was === 'waiting' || was === 'approved';
  const news: News[] = [];
  if (is === 'waiting' && !known) news.push({ kind: 'submitted', to: 'keepers' });
  if (is === 'waiting' && known) news.push({ kind: 'changed', to: 'keepers' });
  if (is === 'waiting' && was === 'approved') news.push({ kind: 'changed', to: 'applicant', always: true });
  if (is === 'approved') news.push({ kind: 'approved', to: 'applicant', always: true });
  if (is === 'rejected') news.push({ kind: 'rejected', to: 'applicant', always: true });
  if (is === 'cancelled') news.push({ kind: 'cancelled', to: 'applicant', ...(known && { always: true }) });
  if (is === 'cancelled' && known) news.push({ kind: 'cancelled', to: 'keepers' });
  if (is === 'lapsed' && known) news.push({ kind: 'lapsed', to: 'applicant', always: true });
  if (is === 'no-show') news.push({ kind: 'released', to: 'applicant' }, { kind: 'released', to: 'keepers' });
  const kinds = news.map((one) => ({ ...one, kind: `booking-${one.kind}` }));
  if (is === 'offered') kinds.push({ kind: 'slot-offered', to: 'applicant' });
  if (is === 'lapsed' && was === 'offered') kinds.push({ kind: 'offer-lapsed', to: 'applicant' });
  if (is === 'lapsed' && was === 'queued') kinds.push({ kind: 'waiting-over', to: 'applicant' });
  if (is === 'approved' && drivenBy.after) kinds.push({ kind: 'driver-dispatched', to: 'drivers' });
  if (was === 'approved' && drivenBy.before) kinds.push({ kind: 'dispatch-cancelled', to: 'former-drivers' });
  return kinds;
}

interface Count {
  least: number;
  most: number;
}

/** Every event is told to each of its readers once; those of a series may be told together, then they count together. */
export async function brokenNews(world: ModelWorld): Promise<string[]> {
  const wanted = new Map<string, Count>();
  const histories = await historiesOf(world);
  for (const history of histories)
    for (const turn of history.turns)
      for (const news of newsOf(turn))
        for (const { account, sure } of readersOf(world, history, turn, news)) {
          if (account === turn.doer && !news.always) continue;
          const key = [history.group, news.kind, account].join(' ');
          const { least, most } = wanted.get(key) ?? { least: 0, most: 0 };
          wanted.set(key, { least: least + (sure ? 1 : 0), most: most + 1 });
        }
  const told = await world.stage.city.query<{ group: string; kind: string; account: string; count: number }>(
    `select coalesce(b.series_id, b.id) as "group", replace(n.kind, 'booking.', '') as kind, n.account_id as account,
       sum(1 + coalesce(nullif(split_part(n.subject, ' +', 2), '')::int, 0))::int as count
     from core.notification n join plugin_booking.booking b on b.id::text = split_part(n.subject, ' ', 1)
     where n.kind like 'booking.%' and b.id = any($1) group by 1, 2, 3`,
    [world.made.map(({ id }) => id)],
  );
  const heard = new Map(told.map(({ group, kind, account, count }) => [[group, kind, account].join(' '), count]));
  return [...new Set([...wanted.keys(), ...heard.keys()])].flatMap((key) => {
    const { least, most } = wanted.get(key) ?? { least: 0, most: 0 };
    const count = heard.get(key) ?? 0;
    const [group, kind, account] = key.split(' ');
    return count < least || count > most
      ? [
          `${group}: ${nameOf(world, account)} heard of ${kind} ${count} times, not ${least === most ? least : `${least} to ${most}`}`,
        ]
      : [];
  });
}

const nameOf = ({ stage: { city } }: ModelWorld, account: string | undefined): string =>
  Object.entries(city.people).find(([, id]) => id === account)?.[0] ?? String(account);

/** Keepers of the second resources change while bookings do: whoever may have been one may have heard of it. */
function readersOf(
  { stage: { city }, venues, cars, drivers }: ModelWorld,
  { applicantId, resourceId }: History,
  { drivenBy }: Turn,
  { to }: News,
): { account: string; sure: boolean }[] {
  if (to === 'applicant') return [{ account: applicantId, sure: true }];
  const kept = to === 'keepers' ? resourceId : to === 'drivers' ? drivenBy.after : drivenBy.before;
  const sure = [venues[0], cars[0], drivers[0]].some((resource) => resource?.id === kept);
  return [city.people.keeper!, city.people.deputy!].map((account) => ({ account, sure }));
}

/** Of every bell that also rings by mail there is one line in one mail. `ids`: of all bookings that were told of. */
export async function brokenMail(
  { stage: { city } }: Pick<ModelWorld, 'stage'>,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await city.query<{ id: string; name: string; bells: number; mails: number }>(
    `with bell as (
       select split_part(subject, ' ', 1) as id, account_id, count(*)::int as bells from core.notification
       where kind like 'booking.%' and kind <> 'booking.waiting-over' and split_part(subject, ' ', 1) = any($1) group by 1, 2
     ), mail as (
       select m.account_id, found.id[1] as id, count(*)::int as mails from core.mail m,
         regexp_matches(m.body, '[0-9a-f]{8}-[0-9a-f-]{27}', 'g') found(id) where m.plugin = 'booking' group by 1, 2
     )
     select b.id, a.name, b.bells, coalesce(m.mails, 0) as mails from bell b
     join core.account a on a.id = b.account_id left join mail m on m.id = b.id and m.account_id = b.account_id
     where coalesce(m.mails, 0) <> b.bells`,
    [ids],
  );
  return rows.map(({ id, name, bells, mails }) => `${id}: ${name} has ${bells} bells and ${mails} mails`);
}
