import type { DelegationInput, FieldError } from '@tessera/contracts';
import { addDays, fieldError } from '@tessera/sdk';
import type { DelegationPerson, OpenDelegation } from './delegations.repository.js';

interface Wanted {
  input: DelegationInput;
  principal: { id: string; agencyId: string };
  deputy: DelegationPerson | undefined;
  otherAgencies: boolean;
  longestDays: number;
  today: string;
}

/** What is wrong with a delegation, whoever names it. */
export function delegationErrors({
  input,
  principal,
  deputy,
  otherAgencies,
  longestDays,
  today,
}: Wanted): FieldError[] {
  const { from, until, functions } = input;
  return [
    ...deputyErrors(principal, deputy, otherAgencies),
    ...(new Set(functions).size < functions.length ? [fieldError('functions', 'twice')] : []),
    ...(from < today ? [fieldError('from', 'in-the-past')] : []),
    ...(until < from ? [fieldError('until', 'ends-before-start')] : []),
    ...(until > addDays(from, longestDays - 1) ? [fieldError('until', 'too-long')] : []),
  ];
}

/**
 * What is wrong with it beside those that are not over: `open` of the principal, `received` by the deputy. Every process
 * keeps all of them in memory, and each page of a deputy asks for what waits for every principal.
 */
export function openErrors(
  { deputyId, startsAt, endsAt }: OpenDelegation,
  { open, received, most }: { open: readonly OpenDelegation[]; received: number; most: number },
): FieldError[] {
  if (open.some((one) => one.deputyId === deputyId && one.startsAt < endsAt && startsAt < one.endsAt))
    return [fieldError('deputy', 'overlaps')];
  if (open.length >= most) return [fieldError('deputy', 'too-many')];
  return received >= most ? [fieldError('deputy', 'deputy-full')] : [];
}

function deputyErrors(
  principal: Wanted['principal'],
  deputy: DelegationPerson | undefined,
  otherAgencies: boolean,
): FieldError[] {
  // somebody who is not active cannot be told from nobody
  if (deputy?.state !== 'active') return [fieldError('deputy', 'unknown-account')];
  if (deputy.id === principal.id) return [fieldError('deputy', 'oneself')];
  return deputy.agencyId === principal.agencyId || otherAgencies ? [] : [fieldError('deputy', 'other-agency')];
}
