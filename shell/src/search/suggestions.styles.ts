import { css } from 'lit';

export const suggestionStyles = css`
  .panel {
    position: absolute; inset: calc(100% + 6px) 0 auto; z-index: var(--t-z-menu); max-height: min(70vh, 36rem); overflow-y: auto; padding: 4px;
    border: 1px solid var(--t-border); border-radius: var(--t-radius-3); background: var(--t-surface-raised); color: var(--t-text); box-shadow: var(--t-shadow-2);
  }
  .heading { padding: 8px 10px 2px; font-size: var(--t-text-2xs); font-weight: 600; letter-spacing: 0.06em; color: var(--t-text-muted); }
  .option {
    display: flex; align-items: center; gap: 10px; min-height: 40px; padding: 4px 10px; border-radius: var(--t-radius-2); cursor: pointer;
    font-size: var(--t-text-s); scroll-margin: 40px;
  }
  .option:hover { background: var(--t-surface-hover); }
  .option[aria-selected="true"] { background: var(--t-surface-selected); box-shadow: var(--t-soft-edge); }
  .option small { flex: 0 0 auto; max-width: 40%; margin-inline-start: auto; padding-inline-start: 12px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .option .title { flex: 0 1 auto; min-width: 30%; }
  .option t-icon { color: var(--t-text-muted); }
  .option mark { background: transparent; color: var(--t-accent-text); font-weight: 600; }
  .note { padding: 8px 10px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .note b { display: block; color: var(--t-text); font-size: var(--t-text-s); }
  .clear {
    display: flex; align-items: center; gap: 8px; min-height: 36px; width: 100%; padding: 4px 10px; border: 0; border-radius: var(--t-radius-2); background: transparent;
    color: var(--t-text-link); font-size: var(--t-text-xs); cursor: pointer;
  }
  .clear:hover { background: var(--t-surface-hover); }
  @media (max-width: 767.98px) {
    .panel { position: fixed; inset: var(--t-header) 0 0; max-height: none; border-width: 1px 0 0; border-radius: 0; box-shadow: none; }
    .option, .clear { min-height: 48px; }
  }
`;
