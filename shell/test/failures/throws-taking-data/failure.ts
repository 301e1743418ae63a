import type { FailureCase } from '../failure-case.js';
export const failure: FailureCase = {
  happens: 'its own setter throws when the frame hands it data, and its summary is nothing',
  prepare: (portal) => {
    portal.data['throws-taking-data/any'] = { rows: null };
  },
  shows: { number: 'T-2106' },
  neighbours: 2_500,
  console: [/^T-2106 throws-taking-data\/any /],
  heal: ({ portal }) => {
    portal.data['throws-taking-data/any'] = { rows: ['calm'] };
  },
  healed: '1 rows',
};
