import type { MenuItem } from '@tessera/ui/menu';
import type { AccountAct } from './account-act-dialog.js';
import type { AccountDetail } from './accounts.api.js';
import { t } from './texts.js';

const icons: Record<AccountAct, string> = {
  unlock: 'lock-open',
  'sign-out': 'logout',
  'reset-second-factor': 'shield-x',
  reinstate: 'user-check',
  suspend: 'user-off',
};

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

export const actMenu = (account: AccountDetail): MenuItem[] =>
  possibleActs(account).map((value) => ({
    value,
    label: t(`act.${value}`),
    icon: icons[value],
    danger: value === 'suspend',
    separated: value === 'suspend',
  }));
