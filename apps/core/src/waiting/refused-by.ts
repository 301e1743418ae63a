import { type DecisionResult, type Localized, problemRegistry } from '@tessera/contracts';
import type { ProblemError } from '@tessera/sdk';

const titles: Record<string, { title: Localized }> = problemRegistry;

/** A refused item in the words of the problem that refused it. */
export function refusedBy(id: string, { document }: ProblemError): DecisionResult {
  const reason = document.type.slice(document.type.lastIndexOf(':') + 1);
  return { id, outcome: 'refused', reason, message: titles[reason]?.title ?? document.title };
}
