import type { BannerPhase, ManagedBanner } from '@tessera/contracts';
import '@tessera/ui/badge';
import { formatDate } from '@tessera/ui/dates';
import { html, type TemplateResult } from 'lit';
import { t } from './texts.js';

export const phases = ['current', 'scheduled', 'ended', 'off'] as const satisfies readonly BannerPhase[];
export const audiences = ['government', 'agency-and-subordinates', 'agency'] as const;

const looks = {
  current: ['success', 'check'],
  scheduled: ['info', 'clock'],
  ended: ['neutral', 'history'],
  off: ['warning', 'eye-off'],
} as const;

export function phaseBadge(phase: BannerPhase): TemplateResult {
  const [variant, icon] = looks[phase];
  return html`<t-badge variant=${variant} icon=${icon}>${t(`phase.${phase}`)}</t-badge>`;
}

export const audienceText = ({ kind, agency }: ManagedBanner['audience']): string =>
  agency ? t(`audience.${kind}.named`, { agency: agency.name }) : t(`audience.${kind}`);

export const periodText = ({ from, to }: Pick<ManagedBanner, 'from' | 'to'>): string =>
  to ? t('period', { from: formatDate(from), to: formatDate(to) }) : t('period.open', { from: formatDate(from) });

/** An address as people read it: 登入 instead of %E7%99%BB%E5%85%A5. */
export function linkText(link: string): string {
  try {
    return decodeURI(link);
  } catch {
    return link;
  }
}
