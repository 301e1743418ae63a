import type { OutgoingNotification } from '@tessera/sdk';
import type { Resource } from '../resources/resource.entity.js';

/** Told to who became a keeper; each version of the resource is news of its own. */
export const keeperNamed = (
  { id, name, version }: Pick<Resource, 'id' | 'name' | 'version'>,
  accountId: string,
  by: string,
): OutgoingNotification => ({
  kind: 'keeper-named',
  to: { accounts: [accountId] },
  subject: `${id}:${version}`,
  values: { by, resource: name },
  link: `/booking/resources/${id}`,
});
