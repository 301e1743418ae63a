import type { FailureCase } from '../failure-case.js';
import { remoteWith } from '../served-remote.js';

export const failure: FailureCase = {
  happens: 'its manifest carries code that the runtime would run',
  module: './tiles/fragile',
  asset: remoteWith(/"publicPath": ?"auto"/, '"getPublicPath": "() => alert(1)"'),
  shows: { number: 'T-2103' },
  neighbours: 2_500,
  console: [/^T-2103 manifest-code\/any/],
};
