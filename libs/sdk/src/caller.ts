import type { MongoAbility } from '@casl/ability';
import type { Locale } from '@tessera/contracts';

/** For whom code runs: a signed-in person or the portal itself (jobs, schedules). First argument of every act. */
export interface Caller {
  kind: 'person' | 'system';
  /** uuid; for the portal itself the nil uuid. */
  accountId: string;
  /** Account name, e.g. `yslin0612`. */
  account: string;
  /** The person's name as shown on records. */
  name: string;
  /** Own agency: nearest ancestor of the person's node that is not a unit. */
  agencyId: string;
  agencyCode: string;
  agencyName: string;
  /** Node the person belongs to; equals `agencyId` when that is no unit. */
  unitId: string;
  /** Keys of the roles in force. */
  roles: readonly string[];
  ability: MongoAbility;
  /** Keys of the audiences that reach this person, see `audienceKeysOf`. */
  audienceKeys: readonly string[];
  locale: Locale;
  /** Address the request came from; null for jobs. */
  address: string | null;
  /** Session row; null for jobs. */
  sessionId: string | null;
}

export const systemAccountId = '00000000-0000-0000-0000-000000000000';
