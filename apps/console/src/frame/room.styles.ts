import { css } from 'lit';

/** What pages of lists share: room around their states, filters that share a row, detail beside its list. */
export const roomStyles = css`
  .tabs { margin-bottom: 16px; }
  .panel > :is(t-skeleton, t-error-state, t-empty) { padding: 24px 16px; }
  .filters t-search-field { flex: 1 1 14rem; max-width: 22rem; }
  .filters .counts { margin-inline-start: auto; align-self: center; }
  .split { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); align-items: start; }
  .panels { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
  code { font-size: var(--t-text-xs); overflow-wrap: anywhere; }
  .table small, .table th code { font-weight: 400; }
  tbody tr { position: relative; }
  a.row-link { color: var(--t-text); font-weight: 600; }
  a.row-link::after { content: ''; position: absolute; inset: 0; }
  @media (min-width: 1280px) { .split.chosen { grid-template-columns: minmax(0, 1fr) 26rem; } }
  @media (max-width: 599.98px) { .filters t-search-field { flex-basis: 100%; max-width: none; } .filters .counts { margin-inline-start: 0; } }
`;

/** A detail that shows written text as it was written. */
export const writtenTextStyles = css`
  t-callout { margin-bottom: 12px; }
  h3 { margin: 16px 0 4px; }
  pre {
    margin: 0; padding: 8px 12px; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); background: var(--t-surface-muted);
    font-size: var(--t-text-xs); line-height: 1.6; white-space: pre-wrap; overflow-wrap: anywhere;
  }
`;
