import { type Caller, systemAccountId } from '@tessera/sdk';

/** The portal itself, for what follows from somebody's act without being that person's doing. */
export const portalOf = (caller: Caller): Caller =>
  caller.kind === 'system'
    ? caller
    : { ...caller, kind: 'system', accountId: systemAccountId, account: 'system', name: 'Tessera' };
