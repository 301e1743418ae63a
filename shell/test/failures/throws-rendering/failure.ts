import type { FailureCase } from '../failure-case.js';
export const failure: FailureCase = {
  happens: 'it throws while it renders, until its data are others',
  module: './tiles/fragile',
  prepare: (portal) => {
    portal.data['throws-rendering/any'] = { throws: true };
  },
  shows: { number: 'T-2106' },
  neighbours: 2_500,
  console: [/^T-2106 throws-rendering\/any .*thrown while rendering/s],
  heal: ({ portal }) => {
    portal.data['throws-rendering/any'] = { throws: false };
  },
  healed: 'calm again',
};
