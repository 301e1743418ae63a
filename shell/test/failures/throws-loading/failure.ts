import type { FailureCase } from '../failure-case.js';
export const failure: FailureCase = {
  happens: 'its module throws while it is loaded',
  module: './tiles/broken',
  shows: { number: 'T-2104' },
  neighbours: 2_500,
  console: [/^T-2104 throws-loading\/any .*thrown while loading/s],
};
