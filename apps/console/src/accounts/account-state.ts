import '@tessera/ui/badge';
import type { BadgeVariant } from '@tessera/ui/badge';
import { html, type TemplateResult } from 'lit';
import type { AccountState } from './accounts.api.js';
import { t } from './texts.js';

const looks: Record<AccountState, readonly [BadgeVariant, string]> = {
  applied: ['warning', 'hourglass'],
  approved: ['info', 'user-check'],
  active: ['success', 'check'],
  suspended: ['danger', 'ban'],
  held: ['warning', 'player-pause'],
  rejected: ['neutral', 'x'],
};

export const accountStates = Object.keys(looks) as AccountState[];

export function stateBadge(state: AccountState): TemplateResult {
  const [variant, icon] = looks[state];
  return html`<t-badge variant=${variant} icon=${icon}>${t(`state.${state}`)}</t-badge>`;
}
