import type { Caller } from '@tessera/sdk';
import { type DeclaredKind, isFixed } from './notification-kinds.js';

/** Whose notifications, and which kinds may be among them. */
export interface NotificationReader {
  accountId: string;
  audienceKeys: readonly string[];
  kinds: readonly Pick<DeclaredKind, 'key' | 'defaults' | 'mandatory'>[];
}

/** The kinds whose plugin is on for the caller: what is hidden while it is off is there again afterwards. */
export const readerOf = ({ accountId, audienceKeys }: Caller, kinds: readonly DeclaredKind[]): NotificationReader => ({
  accountId,
  audienceKeys,
  kinds,
});

/** First five values of every statement over a reader's notifications, see `readable`. */
export const readerValues = ({ accountId, audienceKeys, kinds }: NotificationReader, now: Date): unknown[] => [
  accountId,
  audienceKeys,
  kinds.map(({ key }) => key),
  kinds.map((kind) => (isFixed(kind, 'portal') ? null : kind.defaults.portal)),
  now,
];

/**
 * CTEs that say what a reader may see. `$1` account, `$2` audience keys, `$3` kinds and `$4` whether each shows by
 * default (null: always), `$5` now. `joined` holds each audience with the moment since when it reaches the person, in
 * `wanted` the kinds that the person wants to see here.
 */
export const readable = `
joined as materialized (
  select k.key, greatest(a.created_at, coalesce(j.since, '-infinity')) as since
  from core.account a cross join unnest($2::text[]) as k(key)
  left join core.audience_joined j on j.account_id = a.id and j.audience_key = k.key
  where a.id = $1
), wanted as materialized (
  select array_agg(k.kind) as kinds from unnest($3::text[], $4::boolean[]) as k(kind, shown)
  left join core.notification_choice c on c.account_id = $1 and c.kind = k.kind and c.channel = 'portal'
  where k.shown is null or coalesce(c.chosen, k.shown)
), watermark as materialized (
  select coalesce((select seen_until from core.notification_watermark where account_id = $1), '-infinity') as until
)`;

/** Conditions on a row `r` of one's own, and on one of an audience that `k` of `joined` names. */
export const ownRow = `r.account_id = $1 and r.withdrawn_at is null and r.at <= $5 and r.kind = any((select kinds from wanted)::text[])`;
export const audienceRow = `r.audience_key = k.key and r.at >= k.since and r.at <= $5
  and r.withdrawn_at is null and r.actor_id is distinct from $1 and r.kind = any((select kinds from wanted)::text[])`;
export const seenInAudience = `(r.at <= (select until from watermark)
  or exists (select from core.notification_seen s where s.account_id = $1 and s.notification_id = r.id))`;
