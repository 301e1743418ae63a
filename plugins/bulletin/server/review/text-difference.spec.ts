import { describe, expect, it } from '@jest/globals';
import { differenceOfTexts, paragraphsOf } from './text-difference.js';

const marks = { same: ' ', added: '+', removed: '-' };
const compared = (before: string[], after: string[]) =>
  differenceOfTexts(before, after).map(({ kind, text }) => `${marks[kind]}${text}`);

describe('the difference of two texts', () => {
  it('is by paragraphs, in reading order', () => {
    expect(compared(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([' a', '-b', '+x', ' c']);
    expect(compared([], ['a'])).toEqual(['+a']);
    expect(compared(['a', 'b'], ['b'])).toEqual(['-a', ' b']);
    expect(compared(['a'], ['a'])).toEqual([' a']);
  });

  it('holds both texts whole when they are too long to compare', () => {
    const long = Array.from({ length: 401 }, (_one, at) => String(at));
    const parts = differenceOfTexts(long, ['0']);
    expect(parts.filter(({ kind }) => kind === 'removed')).toHaveLength(401);
    expect(parts.at(-1)).toEqual({ kind: 'added', text: '0' });
  });

  it('gives both texts back, whatever they are', () => {
    for (let round = 0; round < 50; round++) {
      const text = (seed: number) =>
        Array.from({ length: (seed * 7) % 9 }, (_one, at) => String((seed * (at + 3)) % 5));
      const [before, after] = [text(round), text(round + 4)];
      const parts = differenceOfTexts(before, after);
      const of = (without: string) => parts.filter(({ kind }) => kind !== without).map(({ text: one }) => one);
      expect([of('added'), of('removed')]).toEqual([before, after]);
    }
  });

  it('reads paragraphs, items and rows out of HTML, as plain text', () => {
    expect(paragraphsOf('<h2>A</h2><p>b <strong>c</strong><br>d</p><ul><li>e &amp; f</li></ul><p></p>')).toEqual([
      'A',
      'b c',
      'd',
      'e & f',
    ]);
  });
});
