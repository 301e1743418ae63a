import type { FailureCase } from '../failure-case.js';

let refuse: (() => void) | undefined;

export const failure: FailureCase = {
  happens: 'a new version was deployed, and the files of the one that the page runs are gone: reload, no broken tile',
  module: './tiles/fragile',
  asset: ({ file, response }) => {
    if (refuse || !file.includes('tiles__fragile')) return false;
    refuse = () => response.writeHead(404).end();
    return true;
  },
  happen: async ({ page, portal }) => {
    portal.build = 'two';
    portal.dropStreams();
    await page.getByText('入口網有新版本').waitFor();
    refuse?.();
  },
  shows: { number: 'T-2110', says: '入口網已更新' },
  neighbours: 2_500,
  console: [/^T-2110 new-version\/any/],
  final: true,
  after: async ({ page, tile }) => {
    await tile.getByRole('button', { name: '重新載入' }).click();
    await tile.getByText('calm again').waitFor();
    await page.getByText('入口網有新版本').first().waitFor({ state: 'detached' });
  },
};
