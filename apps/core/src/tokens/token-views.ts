import type { PersonalToken, TokenPurpose } from '@tessera/contracts';
import { dateIn } from '@tessera/sdk';
import type { DeclaredPurpose } from './token-purposes.js';
import type { TokenRow } from './tokens.repository.js';

export const purposeView = ({ permission: _permission, ...purpose }: DeclaredPurpose): TokenPurpose => purpose;

interface Moment {
  /** Plugin, permission and agency allow it. */
  usable: boolean;
  now: Date;
  /** Zone in which the day of the last use is told. */
  zone: string;
}

/** A token as its owner sees it; `declared` is undefined when the purpose is there no more. */
export const tokenView = (
  { id, plugin, purpose, label, createdAt, expiresAt, lastUsedAt }: TokenRow,
  declared: DeclaredPurpose | undefined,
  { usable, now, zone }: Moment,
): PersonalToken => ({
  id,
  plugin,
  pluginName: declared?.pluginName ?? null,
  purpose,
  name: declared?.name ?? null,
  kind: declared?.kind ?? null,
  label,
  createdAt: createdAt.toISOString(),
  lastUsedOn: lastUsedAt && dateIn(lastUsedAt, zone),
  expiresAt: expiresAt.toISOString(),
  state: expiresAt <= now ? 'expired' : usable ? 'active' : 'idle',
});
