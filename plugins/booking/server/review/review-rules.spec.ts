import { describe, expect, it } from '@jest/globals';
import type { Caller } from '@tessera/sdk';
import { isOthersToReview, urgencyOf } from './review-rules.js';

const caller = (accountId: string, deputy?: string) =>
  ({ accountId, ...(deputy && { deputy: { accountId: deputy } }) }) as Caller;

describe('who decides about an own booking', () => {
  it.each<[string, Caller, string, string[], boolean]>([
    ['somebody else’s is the keeper’s', caller('k'), 'x', ['k'], false],
    ['the own one is the other keeper’s', caller('k'), 'k', ['k', 'l'], true],
    ['a keeper alone decides', caller('k'), 'k', ['k'], false],
    ['a deputy never decides about the own one', caller('k', 'd'), 'd', ['k'], true],
    ['but about that of a keeper who is alone and away', caller('k', 'd'), 'k', ['k'], false],
    ['and not where another keeper is', caller('k', 'd'), 'k', ['k', 'l'], true],
    ['an administrator’s own is the keepers’', caller('a'), 'a', ['k'], true],
  ])('%s', (_what, who, applicantId, keeperIds, others) => {
    expect(isOthersToReview(who, { applicantId, keeperIds })).toBe(others);
  });
});

describe('how much a request presses', () => {
  const now = new Date('2026-03-12T01:00:00Z');
  it('is told by its beginning, or by how long it has waited', () => {
    expect(urgencyOf(new Date('2026-03-14T01:00:00Z'), now)).toBe('normal');
    expect(urgencyOf(new Date('2026-03-13T00:59:00Z'), now)).toBe('soon');
    expect(urgencyOf(now, now)).toBe('late');
    expect(urgencyOf(new Date('2026-03-14T01:00:00Z'), now, true)).toBe('late');
  });
});
