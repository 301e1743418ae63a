import type { FailureCase } from '../failure-case.js';
export const failure: FailureCase = {
  happens: 'the session has ended when a tile is refreshed: sign-in, and back to the same place',
  module: './tiles/counter',
  happen: async ({ page, portal, tile }) => {
    await tile.getByText('目前數值：3').waitFor();
    await page.locator('tessera-navigation').getByRole('link', { name: '範例', exact: true }).click();
    await page.getByRole('link', { name: '範例 7' }).click();
    portal.signedIn = false;
    portal.send('tile-changed', { plugin: 'session-ended', tile: 'any', jitter: 0 });
    await page.waitForURL('**/sign-in?to=%2Fsample%2F7');
  },
  shows: 'gone',
  neighbours: 2_500,
  console: [],
};
