import type { FailureCase } from '../failure-case.js';
export const failure: FailureCase = {
  happens: 'its disconnectedCallback throws when its plugin is switched off',
  module: './tiles/clinging',
  happen: async ({ page, portal, tile }) => {
    await tile.getByText('still here').waitFor();
    portal.enable('throws-leaving', false);
    await page.getByText('故障已停用').first().waitFor();
    await page.getByText('still here').first().waitFor({ state: 'detached' });
    portal.enable('throws-leaving', true);
  },
  shows: { content: 'still here' },
  neighbours: 2_500,
  console: [/^T-2111 throws-leaving-any.*thrown while leaving/s],
};
