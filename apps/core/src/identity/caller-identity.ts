import { audienceKeysOf } from '@tessera/contracts';
import type { Agencies, AgencyNode, Caller } from '@tessera/sdk';
import type { CallerIdentity } from '../permissions/cached-abilities.js';

/** What rules may ask of somebody who belongs to these places. */
export const identityAt = (
  agencies: Agencies,
  accountId: string,
  { agencyId, unitId }: { agencyId: string; unitId: string },
): CallerIdentity => ({
  accountId,
  agencyId,
  unitId,
  audienceKeys: audienceKeysOf(agencyId, agencies.ancestorsOrSelf(agencyId)),
  subtreeIds: agencies.subtree(agencyId),
});

/**
 * The same of a caller. In a concurrent post people are its agency's staff; the roles that were given to them ask for
 * the main post as ever, so that no power wanders with them into another agency.
 */
export const identityOf = (
  agencies: Agencies,
  { accountId, post, ...place }: Pick<Caller, 'accountId' | 'agencyId' | 'unitId' | 'post'>,
): CallerIdentity => ({
  ...identityAt(agencies, accountId, place),
  ...(post ? { main: identityAt(agencies, accountId, { agencyId: post.mainAgencyId, unitId: post.mainUnitId }) } : {}),
});

/** Where a caller belongs, whatever the post in which the session acts. */
export const mainPlaceOf = ({ agencyId, unitId, post }: Caller): { agencyId: string; unitId: string } =>
  post ? { agencyId: post.mainAgencyId, unitId: post.mainUnitId } : { agencyId, unitId };

/** Agency of a node in which people can act: undefined when one of both is there no more. */
export function activeAgencyOf(agencies: Agencies, nodeId: string): AgencyNode | undefined {
  const agency = agencies.ownAgency(nodeId);
  return agencies.byId(nodeId)?.state === 'active' && agency?.state === 'active' ? agency : undefined;
}
