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
