import { describe, expect, it } from '@jest/globals';
import { rovedIndex } from './roving.js';

describe('rovedIndex', () => {
  it('goes round at both ends', () => {
    expect(rovedIndex('ArrowRight', 2, 3, 'horizontal')).toBe(0);
    expect(rovedIndex('ArrowLeft', 0, 3, 'horizontal')).toBe(2);
    expect(rovedIndex('ArrowDown', 0, 3, 'vertical')).toBe(1);
    expect(rovedIndex('End', 0, 3, 'vertical')).toBe(2);
    expect(rovedIndex('Home', 2, 3, 'both')).toBe(0);
  });

  it('ignores other keys, other axes and empty groups', () => {
    expect(rovedIndex('ArrowDown', 0, 3, 'horizontal')).toBeNull();
    expect(rovedIndex('a', 0, 3, 'both')).toBeNull();
    expect(rovedIndex('End', 0, 0, 'both')).toBeNull();
  });
});
