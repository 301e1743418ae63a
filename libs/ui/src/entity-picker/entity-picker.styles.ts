import { css } from 'lit';

export const entityPickerStyles = css`
  .input { flex-wrap: wrap; gap: 4px 6px; padding-block: 3px; }
  .input > input { flex: 1 1 8rem; min-height: calc(var(--t-control) - 8px); }
  /* there is one already: what is typed takes its place */
  .input:is(.full, .off) > input { flex-basis: 2rem; }
  .chips { display: contents; }
  .chip { display: inline-flex; align-items: center; gap: 4px; max-width: 100%; min-height: 26px; padding-inline-start: 6px; border-radius: var(--t-radius-1); background: var(--t-accent-soft); color: var(--t-accent-text); box-shadow: var(--t-soft-edge); font-size: var(--t-text-s); line-height: 1.3; }
  .off .chip { padding-inline-end: 6px; background: var(--t-neutral-soft); color: var(--t-neutral-text); }
  .chip span { min-width: 0; overflow-wrap: anywhere; }
  .chip .icon-btn { flex: none; width: 24px; height: 24px; color: inherit; }
  .popup { max-height: 20rem; }
  .popup-item span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .told { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; min-height: 36px; padding: 6px 10px; color: var(--t-text-muted); }
  @media (max-width: 599.98px) { .chip, .chip .icon-btn { min-height: 40px; } .chip .icon-btn { width: 40px; } }
  @media (forced-colors: active) { .chip { border: 1px solid currentColor; } }
`;
