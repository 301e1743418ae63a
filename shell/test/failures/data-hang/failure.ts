import type { FailureCase } from '../failure-case.js';
export const failure: FailureCase = {
  happens: 'the stream of data stops before its data came, and the connection stays open',
  module: './tiles/fragile',
  prepare: (portal) => {
    const answer = portal.dataOf.bind(portal);
    portal.dataOf = (plugin, tile) => (plugin === 'data-hang' ? new Promise(() => undefined) : answer(plugin, tile));
  },
  page: (page) => page.clock.install(),
  happen: async ({ page, neighbour }) => {
    await neighbour.getByText('目前數值：3').waitFor();
    await page.clock.fastForward('01:10');
  },
  shows: { number: 'T-2113' },
  neighbours: 4_000,
  console: [],
  heal: ({ portal }) => {
    portal.dataOf = Object.getPrototypeOf(portal).dataOf;
  },
  healed: 'calm again',
};
