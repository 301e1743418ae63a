import { ProblemError, type Transaction } from '@tessera/sdk';
import { agencyAdministratorRole, systemAdministratorRole } from '../rules/builtin-roles.js';

/** Agencies and the whole, each with what of its administrators is left without the grants in question. */
const leftWithout = `
with given as (
  select g.id, r.key, g.agency_id, g.with_subordinates, g.ends_at, (g.id = any($1::uuid[])) as going
  from core.role_grant g
  join core.role r on r.id = g.role_id
  join core.account a on a.id = g.account_id
  where r.key in ('${agencyAdministratorRole}', '${systemAdministratorRole}')
    and g.revoked_at is null and (g.ends_at is null or g.ends_at > $2) and a.state = 'active'
)
select distinct coalesce(n.name, '') as agency
from given lost
left join core.agency n on n.id = lost.agency_id
where lost.going and (n.id is null or n.state = 'active') and not exists (
  select from given kept
  where not kept.going and kept.key = lost.key
    -- one who leaves on a date does not replace one who stays
    and (kept.ends_at is null or lost.ends_at is not null)
    and (lost.key = '${systemAdministratorRole}' or kept.agency_id is null or kept.agency_id = lost.agency_id
      or (kept.with_subordinates and exists (
        select from core.agency_closure c where c.ancestor = kept.agency_id and c.descendant = lost.agency_id)))
)`;

/**
 * 409 `last-administrator` when an agency, or the portal, had an administrator and would have none without these
 * grants. Administrators of a higher agency with its subordinates count; suspended accounts do not. Others who ask the
 * same wait until this transaction is over.
 */
export async function keepAdministrators(tx: Transaction, grantIds: readonly string[], now: Date): Promise<void> {
  await tx.query(`select from core.role where key = any($1::text[]) order by key for update`, [
    [agencyAdministratorRole, systemAdministratorRole],
  ]);
  const agencies = await tx.query<{ agency: string }>(leftWithout, [grantIds, now]);
  if (agencies.length > 0)
    throw ProblemError.of('last-administrator', { agencies: agencies.map(({ agency }) => agency).filter(Boolean) });
}

/** The same for an account that is about to be suspended, moved away or closed. */
export async function keepAdministratorsWithout(tx: Transaction, accountId: string, now: Date): Promise<void> {
  const grants = await tx.query<{ id: string }>(
    'select id from core.role_grant where account_id = $1 and revoked_at is null',
    [accountId],
  );
  await keepAdministrators(
    tx,
    grants.map(({ id }) => id),
    now,
  );
}
