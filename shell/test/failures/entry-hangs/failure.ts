import type { FailureCase } from '../failure-case.js';

/** The same address would be waited for again: only another one is asked for anew. */
const isFirst = (url: string) => /remoteEntry/.test(url) && !url.includes('attempt=2');

export const failure: FailureCase = {
  happens: 'its manifest comes, its entry never does',
  module: './tiles/fragile',
  asset: ({ url }) => isFirst(url),
  shows: { number: 'T-2101' },
  neighbours: 2_500,
  console: [/^T-2101 entry-hangs\/any/],
  heal: () => undefined,
  healed: 'calm again',
  slow: true,
};
