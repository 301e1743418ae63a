import '@tessera/ui/badge';
import { html, type TemplateResult } from 'lit';
import type { MailState } from './mail.api.js';
import { t } from './texts.js';

const looks = {
  pending: ['neutral', 'clock'],
  sending: ['info', 'send'],
  sent: ['success', 'check'],
  failed: ['danger', 'alert-circle'],
  held: ['warning', 'hourglass'],
  dropped: ['neutral', 'ban'],
} as const;

export const stateName = (state: MailState): string => t(`state.${state}`);

export function stateBadge(state: MailState): TemplateResult {
  const [variant, icon] = looks[state];
  return html`<t-badge variant=${variant} icon=${icon}>${stateName(state)}</t-badge>`;
}

/** Only mail that nothing more will happen to can be sent anew. */
export const mayRetry = (state: MailState): boolean => state === 'failed' || state === 'dropped';
