import { audienceKey } from '@tessera/contracts';
import { type Caller, systemAccountId } from '@tessera/sdk';
import { abilityOfSystem } from '../permissions/ability.js';

/** The portal itself, acting for the whole government. */
export const systemCaller = (): Caller => ({
  kind: 'system',
  accountId: systemAccountId,
  account: 'system',
  name: 'Tessera',
  agencyId: systemAccountId,
  agencyCode: '',
  agencyName: '',
  unitId: systemAccountId,
  roles: [],
  ability: abilityOfSystem(),
  audienceKeys: [audienceKey.government],
  locale: 'zh-Hant',
  address: null,
  sessionId: null,
});
