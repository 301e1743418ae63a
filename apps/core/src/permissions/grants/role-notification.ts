import type { OutgoingNotification } from '@tessera/sdk';
import type { RoleGrantRow } from './role-grants.repository.js';

/** Tells the person that a role was given or taken away. */
export const roleNotification = (
  kind: 'role-granted' | 'role-revoked',
  { id, account, role }: Pick<RoleGrantRow, 'id' | 'account' | 'role'>,
): OutgoingNotification => ({
  kind,
  to: { accounts: [account.id] },
  subject: id,
  values: { role: role.name },
  link: '/account/permissions',
});
