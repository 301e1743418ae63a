import type { FailureCase } from '../failure-case.js';
export const failure: FailureCase = {
  happens: 'the network is gone: old data stay and say so, and are asked for anew when it is back',
  module: './tiles/counter',
  happen: async ({ page, tile, neighbour }) => {
    await tile.getByText('更新於 10:24').waitFor();
    await page.context().setOffline(true);
    for (const one of [tile, neighbour]) {
      await one.getByText('10:24 的資料').waitFor();
      await one.getByText('離線', { exact: true }).waitFor();
    }
    await tile.getByRole('button', { name: '故障的磁磚的選單' }).click();
    await tile.getByRole('menuitem', { name: '重新整理' }).click();
  },
  shows: { content: '目前數值：3' },
  after: async ({ page, tile }) => {
    const again = page.waitForRequest(/home\/tiles$/);
    await page.context().setOffline(false);
    await again;
    await tile.getByText('更新於 10:24').waitFor();
    await tile.getByText('離線', { exact: true }).waitFor({ state: 'detached' });
  },
  neighbours: 2_500,
  console: [],
};
