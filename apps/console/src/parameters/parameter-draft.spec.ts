import { describe, expect, it } from '@jest/globals';
import { readDraft } from './parameter-draft.js';

describe('what was typed for a parameter', () => {
  const minutes = { type: 'integer', min: 5, max: 480 } as const;

  it('is a whole number within its bounds, full-width digits included', () => {
    expect(readDraft(minutes, ' 30 ')).toEqual({ value: 30 });
    expect(readDraft(minutes, '３０')).toEqual({ value: 30 });
    expect(readDraft(minutes, '480')).toEqual({ value: 480 });
  });

  it('is refused when it is no number or out of bounds', () => {
    expect(readDraft(minutes, '')).toEqual({ fault: 'not-a-number' });
    expect(readDraft(minutes, '3.5')).toEqual({ fault: 'not-a-number' });
    expect(readDraft(minutes, '4')).toEqual({ fault: 'out-of-bounds' });
    expect(readDraft(minutes, '481')).toEqual({ fault: 'out-of-bounds' });
  });

  it('counts characters, not code units', () => {
    expect(readDraft({ type: 'string', maxLength: 2 }, '𠮷字')).toEqual({ value: '𠮷字' });
    expect(readDraft({ type: 'string', maxLength: 2 }, '三個字')).toEqual({ fault: 'too-long' });
  });

  it('is a boolean for a switch', () => {
    expect(readDraft({ type: 'boolean' }, 'true')).toEqual({ value: true });
    expect(readDraft({ type: 'boolean' }, 'false')).toEqual({ value: false });
  });
});
