import type { OutgoingNotification } from '@tessera/sdk';

interface Told {
  id: string;
  accountId: string;
  /** Name of the agency and, in it, of the unit. */
  place: string;
}

/** Tells a person of a new post. */
export const postAdded = ({ id, accountId, place }: Told, from: string): OutgoingNotification => ({
  kind: 'post-added',
  to: { accounts: [accountId] },
  subject: id,
  values: { place, from },
  link: '/account',
});

export const postEnded = ({ id, accountId, place }: Told, by: string): OutgoingNotification => ({
  kind: 'post-ended',
  to: { accounts: [accountId] },
  subject: id,
  values: { place, by },
  link: '/account',
});
