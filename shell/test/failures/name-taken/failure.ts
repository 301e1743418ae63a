import { expect } from '@jest/globals';
import type { FailureCase } from '../failure-case.js';

export const failure: FailureCase = {
  happens: 'somebody has taken the name of its element: it takes another one',
  module: './tiles/counter',
  page: (page) =>
    page.addInitScript(() => customElements.define('name-taken-any-v1-0-0', class extends HTMLElement {})),
  shows: { content: '目前數值：3' },
  after: async ({ page }) => {
    expect(await page.evaluate(() => customElements.get('name-taken-any-v1-0-0-2') !== undefined)).toBe(true);
  },
  neighbours: 2_500,
  console: [],
};
