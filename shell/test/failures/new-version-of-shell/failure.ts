import type { FailureCase } from '../failure-case.js';

export const failure: FailureCase = {
  happens: 'a new version was deployed, and a part of the shell that is fetched on demand is gone',
  module: './tiles/counter',
  happen: async ({ page, portal, tile }) => {
    await tile.getByText('目前數值：3').waitFor();
    const before = portal.instead;
    portal.instead = (asked) => {
      if (!asked.path.startsWith('/assets/shell/')) return before(asked);
      asked.response.writeHead(404).end();
      return true;
    };
    await page.getByRole('button', { name: '編輯版面' }).click();
    await page.getByText('錯誤 T-2110').waitFor();
    portal.instead = before;
    await page.getByRole('button', { name: '重新載入' }).click();
    await page.getByText('已按 0 次').first().waitFor();
  },
  shows: { content: '目前數值：3' },
  neighbours: 2_500,
  console: [/^T-2110 /],
};
