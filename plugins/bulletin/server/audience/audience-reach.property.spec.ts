import { describe, expect, it } from '@jest/globals';
import { audienceKeysOf } from '@tessera/contracts';
import fc from 'fast-check';
import { Law, type Scope, type Tree } from '../../test/doors-model.js';
import { type Audience, keyOfAudience } from './notice-audience.js';

const scopes: readonly [Scope, Audience][] = [
  ['G', 'government'],
  ['T', 'agency-and-subordinates'],
  ['A', 'agency'],
];

/** Any tree: the parent of each agency is one before it, or none. */
const trees = fc
  .array(fc.nat(), { minLength: 1, maxLength: 12 })
  .map(
    (picks): Tree =>
      Object.fromEntries(
        picks.map((pick, at) => [`n${at}`, at === 0 || pick % (at + 1) === at ? null : `n${pick % at}`]),
      ),
  );
const upwards = (tree: Tree, agency: string): string[] => {
  const parent = tree[agency];
  return parent ? [agency, ...upwards(tree, parent)] : [agency];
};

describe('whom an audience reaches', () => {
  it('is the same by keys as by the rules, in every tree and after every move', () => {
    fc.assert(
      fc.property(trees, trees, (before, after) => {
        // keys of notices stay as they were written; those of readers are made of the tree as it is now
        for (const tree of [before, after])
          for (const poster of Object.keys(before))
            for (const agency of Object.keys(tree))
              for (const [scope, audience] of scopes) {
                const keys = audienceKeysOf(agency, upwards(tree, agency));
                const notice = { key: '', author: '', agency: poster, scope, state: 'current' } as const;
                expect(keys.includes(keyOfAudience(audience, poster))).toBe(
                  new Law(tree, []).reaches({ agency }, notice),
                );
              }
      }),
      { numRuns: 200 },
    );
  });
});
