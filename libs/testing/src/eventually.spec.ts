import { describe, expect, it } from '@jest/globals';
import { eventually } from './eventually.js';

describe('eventually', () => {
  it('looks again until what is expected holds, and gives what it saw', async () => {
    let looks = 0;
    const seen = await eventually(async () => {
      looks += 1;
      expect(looks).toBe(3);
      return `look ${looks}`;
    });
    expect(seen).toBe('look 3');
  });

  it('fails with the last failure when it never holds', async () => {
    let looks = 0;
    const never = eventually(() => {
      looks += 1;
      throw new Error(`look ${looks}`);
    }, 120);
    await expect(never).rejects.toThrow(/^look [2-9]$/);
  });
});
