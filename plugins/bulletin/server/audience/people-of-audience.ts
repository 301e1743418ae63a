/**
 * SQL for the active people whom the audience key `key` reaches, as a relation with the columns of `portal.person`:
 * `from ${peopleOfAudience('$1')} p`. A person belongs where the main post is.
 */
export const peopleOfAudience = (key: string): string => `(
  select p.* from portal.person p where p.state = 'active' and (
    ${key} = 'G'
    or (left(${key}, 2) = 'A:' and p.agency_id = nullif(substr(${key}, 3), '')::uuid)
    or (left(${key}, 2) = 'T:' and p.agency_id in (
      select c.descendant from portal.agency_closure c where c.ancestor = nullif(substr(${key}, 3), '')::uuid))
  ))`;

/** SQL for whether the audience key `key` reaches the account, where its main post is or a concurrent one. */
export const isReached = (key: string, account: string): string => `exists (
  select from (
    select p.agency_id from portal.person p where p.id = ${account} and p.state = 'active'
    union all select q.agency_id from portal.post q where q.account_id = ${account}
  ) place where ${key} = 'G' or ${key} = 'A:' || place.agency_id or exists (
    select from portal.agency_closure c where c.descendant = place.agency_id and ${key} = 'T:' || c.ancestor))`;
