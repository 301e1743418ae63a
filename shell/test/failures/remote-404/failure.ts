import type { FailureCase } from '../failure-case.js';

let there = false;

export const failure: FailureCase = {
  happens: 'its remote answers 404',
  module: './tiles/fragile',
  asset: ({ response }) => {
    if (!there) response.writeHead(404).end();
    return !there;
  },
  shows: { number: 'T-2102' },
  neighbours: 2_500,
  console: [/^T-2102 remote-404\/any/],
  heal: () => {
    there = true;
  },
  healed: 'calm again',
};
