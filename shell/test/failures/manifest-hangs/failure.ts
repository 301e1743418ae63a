import type { FailureCase } from '../failure-case.js';

let answers = false;

export const failure: FailureCase = {
  happens: 'its manifest never comes',
  module: './tiles/fragile',
  asset: () => !answers,
  shows: { number: 'T-2101' },
  neighbours: 2_500,
  console: [/^T-2101 manifest-hangs\/any/],
  heal: () => {
    answers = true;
  },
  healed: 'calm again',
  slow: true,
};
