/**
 * SQL: has the account an active person of the agency `agency` or of one below it, by the main post or a concurrent one?
 * Only such a person keeps resources of the agency; who leaves stays named until somebody else is.
 */
export const inOffice = (account: string, agency: string): string => `exists (
  select from portal.person p
  cross join lateral (select p.agency_id union all select q.agency_id from portal.post q where q.account_id = p.id) home
  join portal.agency_closure c on c.descendant = home.agency_id and c.ancestor = ${agency}
  where p.id = ${account} and p.state = 'active')`;

/** SQL over a row `r` of `plugin_booking.resource`: is its first keeper there? */
export const firstKeeperInOffice = inOffice('r.keeper_ids[1]', 'r.agency_id');
