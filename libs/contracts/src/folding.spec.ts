import { describe, expect, it } from '@jest/globals';
import { foldText, searchWords, variantPairs } from './folding.js';

describe('folding', () => {
  it('makes equal what people take for the same', () => {
    expect(foldText('臺北')).toBe(foldText('台北'));
    expect(foldText('ＡＢＣ１２３')).toBe('abc123');
    expect(foldText('e\u0301')).toBe('é');
    expect(foldText('𠮷野家')).toBe('𠮷野家');
    for (const pair of variantPairs) {
      const [one = '', other = ''] = [...pair];
      expect(foldText(one)).toBe(other);
      expect(foldText(other)).toBe(other);
    }
  });

  it('takes words apart at spaces of any width', () => {
    expect(searchWords('  臺北　停電 Ａ ')).toEqual(['台北', '停電', 'a']);
    expect(searchWords(' 　 ')).toEqual([]);
  });
});
