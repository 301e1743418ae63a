import { z } from 'zod';

/** OR-2: whom a rule or a record reaches. Kinds of record offer a subset of the cases. */
export const scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everyone') }),
  z.object({ kind: z.literal('agency-and-subordinates'), agencyId: z.string() }),
  z.object({ kind: z.literal('agency'), agencyId: z.string() }),
  z.object({ kind: z.literal('agency-and-listed'), agencyId: z.string(), listed: z.array(z.string()).min(1).max(500) }),
  z.object({ kind: z.literal('mine'), accountId: z.string() }),
]);
export type Scope = z.infer<typeof scope>;

/** Key of an audience in content rows: `G`, `T:<agency>` (with subordinates) or `A:<agency>`. A row stores ids, never a path, so a move of the tree rewrites nothing. */
export const audienceKey = {
  government: 'G',
  subtree: (agencyId: string) => `T:${agencyId}`,
  agency: (agencyId: string) => `A:${agencyId}`,
} as const;

/** Keys that reach a member of `agencyId`, whose ancestors (itself included) are `ancestors`. */
export const audienceKeysOf = (agencyId: string, ancestors: readonly string[]): string[] => [
  audienceKey.government,
  audienceKey.agency(agencyId),
  ...ancestors.map(audienceKey.subtree),
];
