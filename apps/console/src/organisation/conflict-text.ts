import { ApiProblem } from '@tessera/web-sdk';
import { t } from './texts.js';

/** What stands in the way, when somebody was faster. */
export function conflictText(error: unknown): string | undefined {
  if (!(error instanceof ApiProblem) || error.slug !== 'conflict') return undefined;
  const { current } = error.problem as { current?: { name?: string } };
  return t('conflict', { name: current?.name ?? '' });
}
