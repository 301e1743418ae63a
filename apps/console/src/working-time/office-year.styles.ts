import { css } from 'lit';

export const officeYearStyles = css`
  .months { display: grid; gap: 20px 24px; grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr)); align-items: start; padding: 4px 16px 16px; }
  table { width: 100%; border-collapse: separate; border-spacing: 2px; table-layout: fixed; font-size: var(--t-text-s); font-variant-numeric: tabular-nums; }
  caption { padding: 4px 2px; text-align: start; font-weight: 600; }
  th { height: 24px; padding: 0; font-size: var(--t-text-2xs); font-weight: 400; color: var(--t-text-muted); }
  td { height: 34px; padding: 0; }
  .day {
    position: relative; display: grid; place-items: center; align-content: center; width: 100%; height: 34px; padding: 0; border: 1px solid transparent;
    border-radius: var(--t-radius-1); background: transparent; color: inherit; line-height: 1.15; cursor: pointer;
  }
  .day:hover { border-color: var(--t-border-strong); }
  .day:focus-visible { outline-offset: 0; z-index: 1; }
  /* a drawn mark, not text: the name of the button says the kind in full */
  .day[data-mark]::before { content: attr(data-mark); order: 1; font-size: 0.625rem; line-height: 1; }
  .weekend { background: var(--t-surface-sunken); color: var(--t-text-muted); }
  .holiday { background: var(--t-surface-sunken); color: var(--t-holiday); font-weight: 600; }
  .make-up { border: 1px dashed var(--t-accent); color: var(--t-accent-text); font-weight: 600; }
  .closure { background: var(--t-hatch), var(--t-surface); border-color: var(--t-warning-border); color: var(--t-warning-text); font-weight: 600; }
  .closure.morning { background: linear-gradient(to bottom, transparent 50%, var(--t-surface) 50%), var(--t-hatch), var(--t-surface); }
  .closure.afternoon { background: linear-gradient(to bottom, var(--t-surface) 50%, transparent 50%), var(--t-hatch), var(--t-surface); }
  .today::after { content: ''; position: absolute; inset: auto 4px 1px; height: 3px; background: var(--t-spark); }
  .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0 16px 12px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .legend li { display: inline-flex; align-items: center; gap: 6px; }
  .legend .day { width: 28px; height: 28px; cursor: default; border-color: var(--t-border); }
  .legend .make-up { border-color: var(--t-accent); } .legend .closure { border-color: var(--t-warning-border); }
  @media (max-width: 599.98px) { td, .day { height: 44px; } .months { padding-inline: 12px; } .legend .day { height: 28px; } }
  @media (forced-colors: active) { .closure, .holiday { border: 1px solid CanvasText; } }
`;
