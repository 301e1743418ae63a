import type { OutgoingNotification } from '@tessera/sdk';

interface Named {
  id: string;
  principal: { id: string; name: string };
  deputy: { id: string; name: string };
  from: string;
  until: string;
}

const link = '/account/delegations';

/** Tells both of a new delegation. */
export const delegationNamed = ({ id, principal, deputy, from, until }: Named): OutgoingNotification[] => [
  {
    kind: 'delegation-named',
    to: { accounts: [deputy.id] },
    subject: id,
    values: { principal: principal.name, from, until },
    link,
  },
  {
    kind: 'delegation-given',
    to: { accounts: [principal.id] },
    subject: id,
    values: { deputy: deputy.name, from, until },
    link,
  },
];

export const delegationRevoked = ({ id, principal, deputy }: Named): OutgoingNotification => ({
  kind: 'delegation-revoked',
  to: { accounts: [principal.id, deputy.id] },
  subject: id,
  values: { by: principal.name, principal: principal.name, deputy: deputy.name },
  link,
});
