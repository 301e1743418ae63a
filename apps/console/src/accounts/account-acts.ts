import type { MenuItem } from '@tessera/ui/menu';
import type { AccountDetail } from './accounts.api.js';
import { type AccountAct, possibleActs } from './possible-acts.js';
import { t } from './texts.js';

const icons: Record<AccountAct, string> = {
  unlock: 'lock-open',
  'sign-out': 'logout',
  'reset-second-factor': 'shield-x',
  reinstate: 'user-check',
  suspend: 'user-off',
};

export const actMenu = (account: AccountDetail): MenuItem[] =>
  possibleActs(account).map((value) => ({
    value,
    label: t(`act.${value}`),
    icon: icons[value],
    danger: value === 'suspend',
    separated: value === 'suspend',
  }));
