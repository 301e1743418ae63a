import { describe, expect, it } from '@jest/globals';
import { audienceOfKey, audiences, keyOfAudience, keysOfAudience } from './notice-audience.js';

const agency = '0192f0c1-0000-7000-8000-000000000001';

describe('audiences', () => {
  it('come back from the key they were turned into', () => {
    for (const audience of audiences) expect(audienceOfKey(keyOfAudience(audience, agency))).toBe(audience);
  });

  it('tell agencies apart, except for the whole government', () => {
    expect(keyOfAudience('government', agency)).toBe('G');
    expect(keyOfAudience('agency', agency)).toBe(`A:${agency}`);
    expect(keyOfAudience('agency-and-subordinates', agency)).toBe(`T:${agency}`);
  });

  it("pick from a reader's keys, and never add one", () => {
    const keys = ['G', 'A:1', 'T:1', 'T:0'];
    expect(keysOfAudience(keys, undefined)).toEqual(keys);
    expect(keysOfAudience(keys, 'agency')).toEqual(['A:1']);
    expect(keysOfAudience(keys, 'agency-and-subordinates')).toEqual(['T:1', 'T:0']);
    expect(keysOfAudience(keys, 'government')).toEqual(['G']);
  });
});
