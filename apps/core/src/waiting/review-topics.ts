/** Epoch topics of review queues: `waiting:<plugin>/<kind>|<agency id>`, `*` in its place for all agencies. */
const prefix = 'waiting:';
export const anyReviewTopic = `${prefix}*`;
const allAgencies = '*';

/** Raised in the transaction of what changes a queue; `agencyId` null: for all who review the kind. */
export const reviewTopic = (plugin: string, kind: string, agencyId: string | null): string =>
  `${prefix}${plugin}/${kind}|${agencyId ?? allAgencies}`;

export interface ReviewChange {
  plugin: string;
  kind: string;
  agencyId: string | null;
}

export function reviewChange(topic: string): ReviewChange {
  const [name = '', agency = allAgencies] = topic.slice(prefix.length).split('|');
  const [plugin = '', kind = ''] = name.split('/');
  return { plugin, kind, agencyId: agency === allAgencies ? null : agency };
}
