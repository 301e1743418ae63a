import { css } from 'lit';

export const applicationFormStyles = css`
  :host { display: block; }
  form { display: flex; flex-direction: column; }
  header { display: flex; justify-content: space-between; align-items: center; gap: 8px; padding: 10px 10px 10px 20px; border-bottom: 1px solid var(--t-border); }
  h2 { font-size: var(--t-text-m); }
  .body { display: grid; gap: 14px; padding: 16px 20px; }
  .sum { display: grid; padding: 8px 12px; border-radius: var(--t-radius-2); background: var(--t-accent-soft); color: var(--t-accent-text); }
  .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; align-items: start; }
  .err { margin: 0; color: var(--t-danger-text); font-size: var(--t-text-s); }
  t-callout p { margin: 4px 0; }
  .offers { display: flex; flex-wrap: wrap; gap: 6px; }
  footer { display: grid; gap: 8px; padding: 12px 20px 16px; border-top: 1px solid var(--t-border); background: var(--t-surface-muted); border-radius: 0 0 var(--t-radius-3) var(--t-radius-3); }
  footer p { margin: 0; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .acts { display: flex; justify-content: flex-end; gap: 8px; }
  @media (max-width: 599.98px) { .acts > * { flex: 1; } }
`;
