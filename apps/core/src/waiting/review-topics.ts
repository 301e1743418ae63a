/** Epoch topics of review queues: `waiting:<plugin>/<kind>|<agency id>`, in its place `*` for all agencies or `@<account id>`. */
const prefix = 'waiting:';
export const anyReviewTopic = `${prefix}*`;
const allAgencies = '*';

/** Raised in the transaction of what changes a queue; `agencyId` null: for all who review the kind. */
export const reviewTopic = (plugin: string, kind: string, agencyId: string | null): string =>
  `${prefix}${plugin}/${kind}|${agencyId ?? allAgencies}`;

/** Raised when only what waits for this person changed. */
export const personalReviewTopic = (plugin: string, kind: string, accountId: string): string =>
  `${prefix}${plugin}/${kind}|@${accountId}`;

export interface ReviewChange {
  plugin: string;
  kind: string;
  agencyId: string | null;
  /** Null: everybody who has the queue, within `agencyId`. */
  accountId: string | null;
}

export function reviewChange(topic: string): ReviewChange {
  const [name = '', whom = allAgencies] = topic.slice(prefix.length).split('|');
  const [plugin = '', kind = ''] = name.split('/');
  const accountId = whom.startsWith('@') ? whom.slice(1) : null;
  return { plugin, kind, accountId, agencyId: whom === allAgencies || accountId ? null : whom };
}
