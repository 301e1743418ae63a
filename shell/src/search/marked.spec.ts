import { describe, expect, it } from '@jest/globals';
import { searchWords } from '@tessera/contracts/folding';
import type { TemplateResult } from 'lit';
import { marked } from './marked.js';

/** The pieces of the answer, marked ones in brackets. */
const told = (text: string, typed: string): string => {
  const answer = marked(text, searchWords(typed));
  if (typeof answer === 'string') return answer;
  const [parts] = answer.values as [(string | TemplateResult)[]];
  return parts.map((part) => (typeof part === 'string' ? part : `[${String(part.values[0])}]`)).join('');
};

describe('words marked in a text', () => {
  it.each([
    ['衛生局', '衛生', '[衛生]局'],
    ['臺北市臺大', '台', '[臺]北市[臺]大'],
    ['林安 林安', '林', '[林]安 [林]安'],
    ['停電停水通知', '停 通知', '[停]電[停]水[通知]'],
    ['Ａbc', 'ab', '[Ａb]c'],
    ['𠮷野家', '野', '𠮷[野]家'],
    ['沒有', '無', '沒有'],
    ['㍿臺', '台', '㍿臺'],
  ])('%s, %s', (text, typed, expected) => {
    expect(told(text, typed)).toBe(expected);
  });
});
