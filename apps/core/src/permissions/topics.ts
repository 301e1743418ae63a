/**
 * Epoch topics of permissions; `Transaction.touch` raises them, `Abilities` and the sessions follow them.
 * `permissions:roles`: a role or one of its rules changed, for whoever holds it.
 * `account:<id>`: what is known of one account is out of date; a grant given or taken is one of the reasons.
 * `organisation` belongs to the tree; scopes of grants are compared with it at each use.
 */
export const rolesTopic = 'permissions:roles';
export const grantsTopic = (accountId: string): string => `account:${accountId}`;
export const anyGrantsTopic = grantsTopic('*');
