import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allProblems, errorsPage } from './errors-page.mjs';

describe('docs/errors.md', () => {
  it('is up to date: run tools/docs/write-errors.mjs', () => {
    expect(readFileSync(join(import.meta.dirname, '../../docs/errors.md'), 'utf8')).toBe(errorsPage());
  });

  it('has one line for every number, and no number twice', () => {
    const numbers = allProblems().map(({ number }: { number: string }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const lines = errorsPage().match(/^\| <a id="t-\d{4}">/gm);
    expect(lines).toHaveLength(numbers.length);
  });
});
