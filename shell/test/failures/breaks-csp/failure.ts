import { expect } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { FailureCase } from '../failure-case.js';
export const failure: FailureCase = {
  happens: 'it tries inline styles and scripts, eval, and another host: all is blocked, the rest of it shows',
  shows: { content: 'eval refused, host refused' },
  neighbours: 2_500,
  console: [/inline style/, /inline script/, /elsewhere\.example/],
  violates: true,
  after: async ({ page, misdeeds }) => {
    await eventually(() => expect(misdeeds.violations.length).toBeGreaterThanOrEqual(3));
    expect(await page.evaluate(() => document.documentElement.dataset.hijacked)).toBeUndefined();
  },
};
