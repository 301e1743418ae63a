import type { FailureCase } from '../failure-case.js';
export const failure: FailureCase = {
  happens: 'its constructor throws',
  module: './tiles/unborn',
  shows: { number: 'T-2104' },
  neighbours: 2_500,
  console: [/^T-2104 throws-constructing\/any .*thrown in the constructor/s],
};
