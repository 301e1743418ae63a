import '@tessera/ui/badge';
import { html, type TemplateResult } from 'lit';
import type { OwnState } from './notices.api.js';
import { t } from './texts.js';

const looks: Record<OwnState, { variant: string; icon: string }> = {
  draft: { variant: 'line', icon: 'pencil' },
  'in-review': { variant: 'info', icon: 'hourglass' },
  scheduled: { variant: 'info', icon: 'clock' },
  current: { variant: 'success', icon: 'check' },
  'taken-down': { variant: 'neutral', icon: 'archive' },
  expired: { variant: 'neutral', icon: 'calendar-off' },
};

/** Where a notice stands: a word and an icon. */
export const stateBadge = (state: OwnState): TemplateResult =>
  html`<t-badge variant=${looks[state].variant} icon=${looks[state].icon}>${t(`state.${state}`)}</t-badge>`;
