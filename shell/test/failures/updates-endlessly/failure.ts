import type { FailureCase } from '../failure-case.js';

export const failure: FailureCase = {
  happens: 'it changes itself whenever it has rendered, which would freeze the page',
  shows: { number: 'T-2106' },
  neighbours: 2_500,
  console: [/^T-2106 updates-endlessly\/any .*changes itself/s],
};
