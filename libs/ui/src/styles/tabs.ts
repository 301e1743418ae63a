import { css } from 'lit';

export const tabs = css`
  .tabs { display: flex; gap: 4px; border-bottom: 1px solid var(--t-border); overflow-x: auto; scrollbar-width: none; }
  .tab {
    position: relative; display: inline-flex; align-items: center; gap: 6px; min-height: 40px; padding: 0 12px; border: 0;
    background: transparent; color: var(--t-text-muted); font-size: var(--t-text-s); white-space: nowrap; cursor: pointer;
    text-decoration: none;
  }
  .tab:hover { color: var(--t-text); text-decoration: none; }
  .tab:focus-visible { outline-offset: calc(-1 * var(--t-focus-width)); }
  .tab[aria-selected="true"], .tab[aria-current="page"] { color: var(--t-accent-text); font-weight: 600; }
  .tab[aria-selected="true"]::after, .tab[aria-current="page"]::after {
    content: ""; position: absolute; inset: auto 8px 0; height: 3px; background: var(--t-accent);
  }
  @media (max-width: 599.98px) { .tab { min-height: 44px; } }
  @media (forced-colors: active) { .tab[aria-selected="true"]::after, .tab[aria-current="page"]::after { background: Highlight; forced-color-adjust: none; } }
`;
