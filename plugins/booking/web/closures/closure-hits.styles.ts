import { css } from 'lit';

export const closureHitsStyles = css`
  :host { display: block; }
  .state { padding: 32px 16px; }
  t-skeleton, t-error-state, t-callout { display: block; margin: 16px 20px; }
  .status:not(:empty) { padding: 12px 20px; color: var(--t-text-muted); }
  .more { display: grid; place-items: center; padding: 12px; }
  .bar {
    position: sticky; bottom: 0; z-index: var(--t-z-sticky); display: flex; flex-wrap: wrap; align-items: end; gap: 12px;
    padding: 12px 20px 16px; background: var(--t-surface-raised); border-top: 1px solid var(--t-border-strong);
  }
  .bar t-text-field { flex: 1 1 20rem; min-width: 0; }
  .bar p { flex: 1 1 12rem; align-self: center; }
  /* above the portal's own bar */
  @media (max-width: 767.98px) { .bar { bottom: calc(60px + env(safe-area-inset-bottom)); } }
  @media (max-width: 599.98px) {
    .bar { padding: 10px 12px 12px; }
    .bar .go { flex: 1 1 100%; display: grid; }
  }
`;
