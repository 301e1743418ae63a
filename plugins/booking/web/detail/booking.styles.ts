import { css } from 'lit';

export const bookingStyles = css`
  .cols { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; align-items: start; }
  .cols.with-form { grid-template-columns: minmax(0, 1fr) 23rem; }
  .about { display: grid; gap: 20px; padding: 16px 20px; }
  .what { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; color: var(--t-text-muted); font-size: var(--t-text-s); }
  dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 12px 24px; }
  dt { font-size: var(--t-text-xs); color: var(--t-text-muted); }
  dd { overflow-wrap: anywhere; white-space: pre-line; }
  h2 { margin-bottom: 8px; font-size: var(--t-text-m); }
  ol { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none; }
  ol li { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 2px 8px; align-items: start; overflow-wrap: anywhere; }
  ol t-icon { margin-top: 2px; color: var(--t-text-muted); }
  ol small { color: var(--t-text-muted); font-size: var(--t-text-xs); }
  blockquote { margin: 2px 0 0; padding-inline-start: 10px; border-inline-start: 3px solid var(--t-border-strong); white-space: pre-line; }
  .links { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  .links a { display: inline-flex; align-items: center; gap: 6px; min-height: 28px; }
  @media (max-width: 1279.98px) {
    .cols.with-form { grid-template-columns: minmax(0, 1fr); }
    .cols.with-form .behind { display: none; }
  }
  @media (max-width: 599.98px) { .links a { min-height: 44px; } .page-head .acts { width: 100%; } }
`;
