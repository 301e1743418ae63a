import { css } from 'lit';

export const chartStyles = css`
  :host { min-width: 0; }
  .head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; margin-bottom: 8px; font-size: var(--t-text-xs); }
  .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  .legend li { display: inline-flex; align-items: center; gap: 6px; }
  .legend svg { flex: none; width: 22px; height: 14px; overflow: visible; }
  .end { margin-inline-start: auto; }
  .patterns { position: absolute; width: 0; height: 0; }
  .drawing { min-width: 0; overflow: hidden; }
  .drawing svg { display: block; width: 100%; overflow: visible; }
  text { fill: var(--t-text-muted); font-size: var(--t-text-2xs); font-variant-numeric: tabular-nums; }
  .figure, .name { fill: var(--t-text); }
  .grid { stroke: var(--t-border); }
  .base { stroke: var(--t-border-strong); }
  .look-0 { --look: var(--t-accent); }
  .look-1 { --look: var(--t-warning-border); }
  .look-2 { --look: var(--t-info); }
  .look-3 { --look: var(--t-neutral); }
  .look-4 { --look: var(--t-success-border); }
  .look-5 { --look: var(--t-danger-border); }
  .full { fill: var(--look); }
  .pale { fill: color-mix(in srgb, var(--look) 18%, var(--t-surface)); }
  .stroke { stroke: var(--look); stroke-width: 1.6; fill: none; }
  .bar { stroke: var(--look); stroke-width: 1; }
  .bar:hover, .marker:hover { stroke: var(--t-text); stroke-width: 2; }
  .line { fill: none; stroke: var(--look); stroke-width: 2; stroke-linejoin: round; }
  .look-1 > .line { stroke-dasharray: 7 4; }
  .look-2 > .line { stroke-dasharray: 2 4; }
  .look-3 > .line { stroke-dasharray: 10 3 2 3; }
  .look-4 > .line { stroke-dasharray: 14 4; }
  .look-5 > .line { stroke-dasharray: 4 2; }
  .marker { fill: var(--t-surface); stroke: var(--look); stroke-width: 2; }
  .look-0 > .marker { fill: var(--look); }
  .none { padding: 24px 0; color: var(--t-text-muted); text-align: center; font-size: var(--t-text-s); }
  .figures { margin-top: 12px; border: 1px solid var(--t-border); border-radius: var(--t-radius-3); }
  @media (forced-colors: active) {
    .look-0, .look-1, .look-2, .look-3, .look-4, .look-5 { --look: CanvasText; }
    .drawing svg, .legend svg { forced-color-adjust: none; }
    text, .figure, .name { fill: CanvasText; }
    .pale, .marker { fill: Canvas; }
  }
`;
