import '@tessera/ui/badge';
import { html, type TemplateResult } from 'lit';
import type { NoticeState } from './notices.api.js';
import { t } from './texts.js';

const looks: Record<NoticeState, { variant: string; icon: string }> = {
  draft: { variant: 'line', icon: 'pencil' },
  'in-review': { variant: 'warning', icon: 'hourglass' },
  scheduled: { variant: 'info', icon: 'clock' },
  current: { variant: 'success', icon: 'check' },
  'taken-down': { variant: 'neutral', icon: 'archive' },
  expired: { variant: 'neutral', icon: 'calendar-off' },
};

/** Where a notice stands: a word and an icon. */
export const stateBadge = (state: NoticeState): TemplateResult =>
  html`<t-badge variant=${looks[state].variant} icon=${looks[state].icon}>${t(`state.${state}`)}</t-badge>`;
