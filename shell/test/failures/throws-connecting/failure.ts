import type { FailureCase } from '../failure-case.js';
export const failure: FailureCase = {
  happens: 'its connectedCallback throws, which the browser would tell the window only',
  shows: { number: 'T-2106' },
  neighbours: 2_500,
  console: [/^T-2106 throws-connecting\/any .*thrown while connecting/s],
};
