import type { FailureCase } from '../failure-case.js';
export const failure: FailureCase = {
  happens: 'its data came once, and are refused when they are asked for anew: the old ones stay',
  module: './tiles/counter',
  happen: async ({ portal, tile }) => {
    await tile.getByText('更新於 10:24').waitFor();
    portal.data['refresh-refused/any'] = {
      problem: { type: 'urn:tessera:problem:tile-failed', title: 'x', status: 500, number: 'T-1305' },
    };
    await tile.getByRole('button', { name: '故障的磁磚的選單' }).click();
    await tile.getByRole('menuitem', { name: '重新整理' }).click();
    await tile.getByText('10:24 的資料').waitFor();
  },
  shows: { content: '目前數值：3' },
  neighbours: 2_500,
  console: [],
};
