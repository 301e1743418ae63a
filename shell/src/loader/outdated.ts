import { ApiProblem, browserProblem } from '@tessera/web-sdk';
import { isMissingCode } from './missing-code.js';

/** Problems that the end of a release brings to a page of it. */
const gone = ['part-unreachable', 'part-timeout', 'part-refused', 'part-mismatch'];

const isGone = (error: unknown): boolean =>
  error instanceof ApiProblem ? gone.includes(error.slug) : isMissingCode(error);

/** Why code could not be had: on an outdated page its age may be the reason, and loading it anew what helps. */
export const reasonOf = (error: unknown, { outdated }: { outdated: boolean }): unknown =>
  outdated && isGone(error) ? browserProblem('part-outdated', error) : error;
