import { css } from 'lit';

export const parameterRowStyles = css`
  .line { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); gap: 4px 24px; padding: 12px 16px; border-top: 1px solid var(--t-border); }
  h3 { text-wrap: pretty; }
  .about { display: grid; gap: 2px; align-content: start; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .about h3 { color: var(--t-text); }
  .about code { overflow-wrap: anywhere; }
  .marks { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; margin-top: 2px; }
  form { display: grid; gap: 8px; align-content: start; }
  .control { display: flex; align-items: flex-start; gap: 8px; }
  .control > :is(t-text-field, t-select) { flex: 1; min-width: 0; }
  .control > t-text-field.number { flex: 0 1 13rem; }
  .unit { align-self: flex-start; line-height: var(--t-control); font-size: var(--t-text-s); color: var(--t-text-muted); white-space: nowrap; }
  .acts { display: flex; flex-wrap: wrap; gap: 8px; }
  @media (max-width: 767.98px) { .line { grid-template-columns: minmax(0, 1fr); gap: 8px; } }
`;
