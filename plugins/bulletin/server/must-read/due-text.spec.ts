import { describe, expect, it } from '@jest/globals';
import { dueText } from './due-text.js';

describe('a due date in a sentence', () => {
  it('is a day when it ends with the day, and has a time otherwise', () => {
    expect(dueText('2026-03-31T16:00:00.000Z', 'Asia/Taipei')).toEqual({
      'zh-Hant': '，期限 115/03/31。',
      en: ', by 2026-03-31.',
    });
    expect(dueText('2026-03-31T09:00:00.000Z', 'Asia/Taipei').en).toBe(', by 2026-03-31 17:00.');
    expect(dueText(null, 'Asia/Taipei').en).toBe('.');
  });
});
