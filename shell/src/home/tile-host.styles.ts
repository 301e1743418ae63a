import { css } from 'lit';

export const tileHostStyles = css`
  :host { display: grid; min-width: 0; min-height: 0; }
  section {
    display: flex; flex-direction: column; min-width: 0; min-height: 0; background: var(--t-surface); border: var(--t-line) solid var(--t-border);
    border-radius: var(--t-radius-3); box-shadow: var(--t-shadow-1); overflow: hidden;
  }
  .bar { display: flex; flex: none; align-items: center; gap: 8px; min-height: var(--t-tile-bar); padding-inline: 16px 8px; }
  .bar > t-icon { color: var(--t-text-muted); }
  h2 { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .end { display: flex; align-items: center; gap: 2px; margin-inline-start: auto; }
  .body { flex: 1; min-height: 0; padding: 2px 16px; overflow: auto; scrollbar-width: thin; }
  .body > * { height: 100%; }
  .foot {
    display: flex; flex: none; align-items: center; justify-content: space-between; gap: 8px; min-height: var(--t-tile-foot); padding-inline: 16px;
    font-size: var(--t-text-xs); color: var(--t-text-muted);
  }
  .foot a { display: block; min-width: 0; min-height: 24px; line-height: 24px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .foot > span:only-child { margin-inline-start: auto; }
  .foot span { white-space: nowrap; }
  .stale { display: inline-flex; align-items: center; gap: 4px; }
  @media (max-width: 599.98px) {
    .body { overflow: visible; min-height: 72px; }
    /* room for what comes, as high as on a wide screen: less moves below it */
    .body:has(> t-skeleton) { min-height: max(160px, calc(var(--h) * (var(--t-grid-row) + var(--t-grid-gap)) - var(--t-grid-gap) - var(--t-tile-bar) - var(--t-tile-foot))); }
    .bar { padding-inline: 14px 4px; }
  }
`;
