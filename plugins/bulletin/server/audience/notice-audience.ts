import { audienceKey } from '@tessera/contracts';

export const audiences = ['government', 'agency-and-subordinates', 'agency'] as const;
export type Audience = (typeof audiences)[number];

const keyOf: Record<Audience, (agencyId: string) => string> = {
  government: () => audienceKey.government,
  'agency-and-subordinates': audienceKey.subtree,
  agency: audienceKey.agency,
};

const audienceOfPrefix: Record<string, Audience> = { G: 'government', T: 'agency-and-subordinates', A: 'agency' };

/** Key of the people whom a notice of `agencyId` reaches. */
export const keyOfAudience = (audience: Audience, agencyId: string): string => keyOf[audience](agencyId);

/** What the key of a stored notice means to a person. */
export const audienceOfKey = (key: string): Audience => audienceOfPrefix[key[0]!]!;

/** What the keys of an audience begin with. */
export const keyPrefixOf = (audience: Audience): string =>
  Object.keys(audienceOfPrefix).find((prefix) => audienceOfPrefix[prefix] === audience)!;

/** Of the keys that reach a reader, those of one kind; all of them without one. */
export const keysOfAudience = (keys: readonly string[], audience: Audience | undefined): readonly string[] =>
  audience ? keys.filter((key) => audienceOfKey(key) === audience) : keys;
