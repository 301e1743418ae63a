import type { FailureCase } from '../failure-case.js';
export const failure: FailureCase = {
  happens: 'the stream of data stops before its data came, and the connection stays open',
  module: './tiles/fragile',
  prepare: (portal) => {
    const answer = portal.dataOf.bind(portal);
    portal.dataOf = (plugin, tile) => (plugin === 'data-hang' ? new Promise(() => undefined) : answer(plugin, tile));
  },
  // a minute of waiting in a second
  page: (page) =>
    page.addInitScript(() => {
      const wait = window.setTimeout.bind(window);
      Object.assign(window, {
        setTimeout: (act: () => void, time = 0) => wait(act, time > 60_000 ? 1_000 : time),
      });
    }),
  shows: { number: 'T-2113' },
  neighbours: 2_500,
  console: [],
  heal: ({ portal }) => {
    portal.dataOf = Object.getPrototypeOf(portal).dataOf;
  },
  healed: 'calm again',
};
