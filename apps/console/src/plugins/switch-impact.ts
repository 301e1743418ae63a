import '@tessera/ui/icon';
import { formatNumber } from '@tessera/ui/numbers';
import { localized } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import type { SwitchImpact } from './plugins.api.js';
import { t } from './texts.js';

export const switchImpactStyles = css`
  .impact { border-top: 1px solid var(--t-border); }
  .impact li { display: grid; grid-template-columns: 20px minmax(3.5rem, max-content) minmax(0, 1fr); align-items: baseline; gap: 0 12px; padding-block: 8px; border-bottom: 1px solid var(--t-border); font-size: var(--t-text-s); }
  .impact t-icon { align-self: center; color: var(--t-text-muted); }
  .impact b { text-align: end; font-size: var(--t-text-l); line-height: 1.2; font-variant-numeric: tabular-nums; }
  .impact .zero :is(b, span) { font-weight: 400; color: var(--t-text-muted); }
  .impact .attention :is(b, t-icon) { color: var(--t-warning-text); }
`;

type Line = readonly [icon: string, count: number, text: string, attention?: boolean];

/** Whom a switch hits: numbers at the right edge of their column, each with its consequence; none is muted. */
export function impactLines(impact: SwitchImpact, on: boolean, jobs: readonly string[]): TemplateResult {
  const way = on ? 'on' : 'off';
  const names = impact.requiredBy.map(({ name }) => localized(name)).join('、');
  const lines: Line[] = [
    ['layout-dashboard', impact.dashboards, t(`impact.dashboards.${way}`)],
    [
      'clock-pause',
      jobs.length,
      jobs.length ? t(`impact.jobs.${way}`, { jobs: jobs.join('、') }) : t('impact.no-jobs'),
    ],
    ['mail', impact.mails, t(`impact.mails.${way}`)],
    ['device-desktop', impact.openBrowsers, t(`impact.browsers.${way}`)],
  ];
  if (impact.requiredBy.length > 0 && !on)
    lines.push(['puzzle', impact.requiredBy.length, t('impact.required-by', { names }), true]);
  return html`<ul class="impact">${lines.map(
    ([icon, count, text, attention]) => html`<li class=${count === 0 ? 'zero' : attention ? 'attention' : ''}>
      <t-icon name=${icon} size="18"></t-icon><b>${formatNumber(count)}</b><span>${text}</span></li>`,
  )}</ul>`;
}
