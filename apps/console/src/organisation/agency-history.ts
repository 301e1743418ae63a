import { formatDateTime } from '@tessera/ui/dates';
import { css, html, type TemplateResult } from 'lit';
import { agencyKindName } from '../frame/agency-kinds.js';
import type { HistoryLine } from './organisation.api.js';
import { t } from './texts.js';

export const agencyHistoryStyles = css`
  .history li { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 16px; padding-block: 8px; border-top: 1px solid var(--t-border); font-size: var(--t-text-s); }
  .history li:first-child { border-top: 0; }
  .history time { color: var(--t-text-muted); font-variant-numeric: tabular-nums; }
  .history small { display: block; color: var(--t-text-muted); font-size: var(--t-text-xs); }
  @media (max-width: 479.98px) { .history li { grid-template-columns: minmax(0, 1fr); } }
`;

/** What the node was called, what it was and where it hung; newest first. */
export const agencyHistory = (lines: readonly HistoryLine[]): TemplateResult =>
  html`<ol class="history">${lines.map(
    ({ change, name, kind, parent, validFrom }) => html`<li>
    <time datetime=${validFrom}>${formatDateTime(validFrom)}</time>
    <span><b>${t(`history.${change}`)}</b>　${name}<small>${agencyKindName(kind)}　${parent ? t('history.below', { parent: parent.name }) : t('history.root')}</small></span>
  </li>`,
  )}</ol>`;
