/**
 * SQL: has the account an active person of the agency `agency` or of one below it, by the main post or a concurrent one?
 * Only such a person keeps resources of the agency; who leaves stays named until somebody else is.
 */
export const inOffice = (account: string, agency: string): string => `exists (
  select from portal.person member
  cross join lateral (select member.agency_id union all
    select held.agency_id from portal.post held where held.account_id = member.id) home
  join portal.agency_closure line on line.descendant = home.agency_id and line.ancestor = ${agency}
  where member.id = ${account} and member.state = 'active')`;

/** SQL over a row `r` of `plugin_booking.resource`: is its first keeper there? */
export const firstKeeperInOffice = inOffice('r.keeper_ids[1]', 'r.agency_id');
