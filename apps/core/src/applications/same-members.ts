import { ProblemError } from '@tessera/sdk';

/** 409 with the order as it stands when a new order does not hold exactly the same things. */
export function assertSameMembers(wanted: readonly string[], current: readonly string[]): void {
  const members = new Set(wanted);
  const same = wanted.length === current.length && members.size === current.length;
  if (!same || !current.every((id) => members.has(id))) throw ProblemError.of('conflict', { current });
}
