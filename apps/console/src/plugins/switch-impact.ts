import { localized } from '@tessera/web-sdk';
import type { TemplateResult } from 'lit';
import { type Consequence, consequences } from '../frame/consequences.js';
import { listed } from '../frame/listed.js';
import type { SwitchImpact } from './plugins.api.js';
import { t } from './texts.js';

/** Whom a switch hits, each figure with what becomes of it. */
export function impactLines(impact: SwitchImpact, on: boolean, jobs: readonly string[]): TemplateResult {
  const way = on ? 'on' : 'off';
  const names = listed(impact.requiredBy.map(({ name }) => localized(name)));
  const lines: Consequence[] = [
    ['layout-dashboard', impact.dashboards, t(`impact.dashboards.${way}`)],
    ['clock-pause', jobs.length, jobs.length ? t(`impact.jobs.${way}`, { jobs: listed(jobs) }) : t('impact.no-jobs')],
    ['mail', impact.mails, t(`impact.mails.${way}`)],
    ['device-desktop', impact.openBrowsers, t(`impact.browsers.${way}`)],
  ];
  if (impact.requiredBy.length > 0 && !on)
    lines.push(['puzzle', impact.requiredBy.length, t('impact.required-by', { names }), true]);
  return consequences(lines);
}
