import type { FailureCase } from '../failure-case.js';
export const failure: FailureCase = {
  happens: 'its manifest is a page, as a proxy in between may answer',
  module: './tiles/fragile',
  asset: ({ file, response }) => {
    if (file !== 'mf-manifest.json') return false;
    response.setHeader('content-type', 'text/html').end('<!doctype html><p>hello');
    return true;
  },
  shows: { number: 'T-2103' },
  neighbours: 2_500,
  console: [/^T-2103 manifest-html\/any/],
};
