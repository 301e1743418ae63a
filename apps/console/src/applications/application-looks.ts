import type { ApplicationAudience, ApplicationState, AudienceView } from '@tessera/contracts';
import '@tessera/ui/badge';
import { html, type TemplateResult } from 'lit';
import { listed } from '../frame/listed.js';
import { t } from './texts.js';

export const states = ['shown', 'draft', 'hidden'] as const;
const looks = { shown: ['success', 'eye'], draft: ['neutral', 'pencil'], hidden: ['warning', 'eye-off'] } as const;

export const stateName = (state: ApplicationState): string => t(`state.${state}`);

export function stateBadge(state: ApplicationState): TemplateResult {
  const [variant, icon] = looks[state];
  return html`<t-badge variant=${variant} icon=${icon}>${stateName(state)}</t-badge>`;
}

/** 全府, 衛生局與下級機關, 衛生局 or 衛生局、社會局. */
export function audienceText({ kind, agency, listed: others }: AudienceView): string {
  const name = agency?.name ?? '';
  if (kind === 'everyone') return t('audience.everyone');
  if (kind === 'agency-and-subordinates') return t('audience.below', { name });
  return kind === 'agency' ? t('audience.only', { name }) : listed([name, ...others.map((one) => one.name)]);
}

/** The audience as it is sent. */
export function audienceInput({ kind, agency, listed: others }: AudienceView): ApplicationAudience {
  const code = agency?.code ?? '';
  if (kind === 'everyone') return { kind };
  return kind === 'agency-and-listed'
    ? { kind, agency: code, listed: others.map((one) => one.code) }
    : { kind, agency: code };
}
