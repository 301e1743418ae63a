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
  /** The personal token by which a program acts for its owner; absent for sessions and jobs. */
  token?: { id: string; purpose: string };
  /**
   * The concurrent post in which the person acts; absent: the main one. `agencyId`, `unitId` and `audienceKeys` above are
   * this post's.
   */
  post?: { id: string; title: string; mainAgencyId: string; mainUnitId: string };
  /**
   * Who acts in this person's place (職務代理); absent: the person itself. Everything above is the principal's, but
   * `locale`, `address`, `sessionId` and `name`, which says "B for A". Records of the act need no thought: the audit log
   * names both. Only what nobody may do in an own matter asks `isSelf`.
   */
  deputy?: { accountId: string; name: string; principalName: string };
}

/** Is the account the caller's own, or that of the deputy who acts? For rules such as "nobody decides about an own request". */
export const isSelf = ({ accountId, deputy }: Caller, wanted: string): boolean =>
  wanted === accountId || wanted === deputy?.accountId;

/** Both accounts behind a caller, for the same rule in SQL: `<> all($1::uuid[])`. */
export const accountsOf = ({ accountId, deputy }: Caller): string[] =>
  deputy ? [accountId, deputy.accountId] : [accountId];

/** The account that really acts. */
export const actorOf = ({ accountId, deputy }: Caller): string => deputy?.accountId ?? accountId;

export const systemAccountId = '00000000-0000-0000-0000-000000000000';

/**
 * The portal itself as a caller, as jobs have it: for what follows from a person's act and is not that person's doing,
 * e.g. offering to somebody else what was given back. The audit line names the person whose act it was.
 */
export abstract class PortalCaller {
  abstract get(): Caller;
}
