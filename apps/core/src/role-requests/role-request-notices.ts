import type { OutgoingNotification } from '@tessera/sdk';
import type { RoleRequestRow } from './role-requests.repository.js';
import { roleRequestsKind } from './role-requests-kind.js';

type Named = Pick<RoleRequestRow, 'id' | 'number' | 'role' | 'roleName' | 'personName' | 'accountId'>;

const roleOf = ({ role, roleName }: Named) => roleName ?? role;

/** Tells those who decide that a request waits. */
export const askedNotice = (request: Named, reviewers: readonly string[]): OutgoingNotification => ({
  kind: 'role-request-asked',
  to: { accounts: reviewers },
  subject: request.id,
  values: { person: request.personName, role: roleOf(request), number: request.number },
  link: `/waiting/core/${roleRequestsKind}?item=${request.id}`,
});

/** Tells the applicant what became of it. */
export const decidedNotice = (
  request: Named,
  { approved, by, note }: { approved: boolean; by: string; note: string },
): OutgoingNotification => ({
  kind: approved ? 'role-request-approved' : 'role-request-refused',
  to: { accounts: [request.accountId] },
  subject: request.id,
  values: { role: roleOf(request), number: request.number, by, ...(approved ? {} : { note }) },
  link: '/account/permissions',
});
