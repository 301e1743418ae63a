import type { FailureCase } from '../failure-case.js';

let letGo: (() => void) | undefined;

export const failure: FailureCase = {
  happens: 'its entry comes after the person was told that it does not: the error stays until 重試',
  asset: ({ file, url, response }, portal) => {
    if (!file.startsWith('remoteEntry') || url.includes('attempt=')) return false;
    letGo = () => portal.asset(url, response);
    return true;
  },
  happen: async ({ page, tile }) => {
    await tile.getByText('錯誤 T-2101').waitFor();
    letGo?.();
    // once its module has run, whatever follows from it has been offered to the frame a moment later
    await page.locator('html[data-late="1"]').waitFor({ state: 'attached' });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  },
  shows: { number: 'T-2101' },
  neighbours: 2_500,
  console: [/^T-2101 answers-late\/any/],
  heal: () => undefined,
  healed: 'here at last',
  slow: true,
};
