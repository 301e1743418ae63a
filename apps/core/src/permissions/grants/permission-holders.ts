import { subject as typed } from '@casl/ability';
import { Injectable } from '@nestjs/common';
import { Agencies, Clock, PermissionHolders, Sql } from '@tessera/sdk';
import { DelegationsInForce } from '../../delegations/delegations-in-force.js';
import { identityAt } from '../../identity/caller-identity.js';
import { Abilities } from '../abilities.js';
import { abilityOf } from '../ability.js';
import { systemAdministratorRole } from '../rules/builtin-roles.js';

interface Candidate {
  id: string;
  agencyId: string;
  unitId: string;
}

const most = 100;
/** Of so many accounts the rules are asked; more grants of one permission over one agency nobody makes. */
const mostAsked = 300;

const candidates = {
  name: 'permissions-holders',
  text: `
select distinct a.id, a.agency_id as "agencyId", a.unit_id as "unitId" from core.role_grant g
join core.account a on a.id = g.account_id
where g.revoked_at is null and (g.ends_at is null or g.ends_at > $4) and a.state = 'active'
  and exists (select from core.role_rule u where u.role_id = g.role_id and not u.inverted
    and u.subject in ($2, 'all') and u.action && array[$1, 'manage'])
  and (g.agency_id is null or g.agency_id = $3 or (g.with_subordinates and exists (
    select from core.agency_closure c where c.ancestor = g.agency_id and c.descendant = $3)))
order by a.id limit ${mostAsked}`,
};

/** Finds by their grants those who might, then asks the rules of each. */
@Injectable()
export class GrantedPermissionHolders extends PermissionHolders {
  constructor(
    private readonly sql: Sql,
    private readonly abilities: Abilities,
    private readonly agencies: Agencies,
    private readonly delegations: DelegationsInForce,
    private readonly clock: Clock,
  ) {
    super();
  }

  async of(action: string, subject: string, record: { readonly agencyId: string }): Promise<string[]> {
    const found = await this.sql.query<Candidate>(candidates, [action, subject, record.agencyId, this.clock.now()]);
    const ordinary: string[] = [];
    const system: string[] = [];
    for (const { id, agencyId, unitId } of found) {
      const own = this.agencies.ownAgency(unitId)?.id ?? agencyId;
      const { granted } = await this.abilities.known(identityAt(this.agencies, id, { agencyId: own, unitId }));
      const may = (rules: typeof granted) =>
        abilityOf(rules.map(({ rule }) => rule)).can(action, typed(subject, { ...record }));
      const byGrant = granted.filter(({ grant }) => grant !== null);
      if (may(byGrant.filter(({ role }) => role !== systemAdministratorRole))) ordinary.push(id);
      else if (may(byGrant)) system.push(id);
    }
    const holders = (ordinary.length > 0 ? ordinary : system).slice(0, most);
    return this.withDeputies(holders);
  }

  withDeputies(accountIds: readonly string[]): Promise<string[]> {
    return this.delegations.withDeputies(accountIds, 'review');
  }
}
