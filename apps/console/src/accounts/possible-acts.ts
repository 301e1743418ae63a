import type { AccountDetail, PlainAct } from './accounts.api.js';

export type AccountAct = PlainAct | 'suspend';

/** Acts that make sense for an account as it stands, the gravest last. */
export function possibleActs({
  state,
  lockedUntil,
  secondFactor,
  sessions,
}: Pick<AccountDetail, 'state' | 'lockedUntil' | 'secondFactor' | 'sessions'>): AccountAct[] {
  const acts: AccountAct[] = [];
  if (lockedUntil) acts.push('unlock');
  if (sessions > 0) acts.push('sign-out');
  if (secondFactor) acts.push('reset-second-factor');
  if (state === 'suspended') acts.push('reinstate');
  if (state === 'active' || state === 'approved' || state === 'held') acts.push('suspend');
  return acts;
}
