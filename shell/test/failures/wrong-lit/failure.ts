import { expect } from '@jest/globals';
import type { FailureCase } from '../failure-case.js';
import { remoteWith } from '../served-remote.js';

export const failure: FailureCase = {
  happens: 'its remote demands another Lit than the page has',
  module: './tiles/fragile',
  asset: remoteWith(/\^3\.\d+\.\d+/g, '^2.0.0'),
  shows: { number: 'T-2109' },
  neighbours: 2_500,
  console: [/^T-2109 wrong-lit\/any/],
  after: async ({ page }) => {
    const lits = await page.evaluate(() => (globalThis as { litElementVersions?: string[] }).litElementVersions);
    expect(lits).toHaveLength(1);
  },
};
