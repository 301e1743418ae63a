import '@tessera/ui/icon';
import { formatNumber } from '@tessera/ui/numbers';
import { css, html, type TemplateResult } from 'lit';

/** Numbers at the right edge of their column, each with what becomes of it; none is muted. */
export const consequenceStyles = css`
  .consequences { border-top: 1px solid var(--t-border); }
  .consequences li { display: grid; grid-template-columns: 20px minmax(3.5rem, max-content) minmax(0, 1fr); align-items: baseline; gap: 0 12px; padding-block: 8px; border-bottom: 1px solid var(--t-border); font-size: var(--t-text-s); }
  .consequences t-icon { align-self: center; color: var(--t-text-muted); }
  .consequences b { text-align: end; font-size: var(--t-text-l); line-height: 1.2; font-variant-numeric: tabular-nums; }
  .consequences .zero :is(b, span) { font-weight: 400; color: var(--t-text-muted); }
  .consequences .attention :is(b, t-icon) { color: var(--t-warning-text); }
`;

export type Consequence = readonly [icon: string, count: number, text: string, attention?: boolean];

export const consequences = (lines: readonly Consequence[]): TemplateResult =>
  html`<ul class="consequences">${lines.map(
    ([icon, count, text, attention]) => html`<li class=${count === 0 ? 'zero' : attention ? 'attention' : ''}>
      <t-icon name=${icon} size="18"></t-icon><b>${formatNumber(count)}</b><span>${text}</span></li>`,
  )}</ul>`;
