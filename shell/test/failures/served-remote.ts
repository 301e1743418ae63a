import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FakePortal } from '../fake-portal.mjs';
import type { AssetRequest } from './failure-case.js';

/** Answers with a text file of the fixture remote after a change of its text; others, and unchanged ones, pass. */
export const remoteWith =
  (wanted: RegExp, instead: string) =>
  ({ file, response }: AssetRequest, portal: FakePortal): boolean => {
    const before = readFileSync(join(portal.fixture, file), 'utf8');
    const after = before.replace(wanted, instead);
    if (after === before) return false;
    response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'application/json').end(after);
    return true;
  };
