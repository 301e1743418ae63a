import { css } from 'lit';

/** Rows of the tiles of booking: a strong line that is a link all over, a quiet one below. */
export const tileList = css`
  li { position: relative; padding: 6px 0; border-top: 1px solid var(--t-border); }
  li:first-child { border-top: 0; }
  .line { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
  .what { color: var(--t-text); line-height: var(--t-leading-ui); font-weight: 600; overflow-wrap: anywhere; }
  a.what::after { content: ''; position: absolute; inset: 0; }
  .meta { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .act { position: relative; z-index: 1; flex: none; }
  .none { padding: 20px 0; text-align: center; color: var(--t-text-muted); }
  .none a { display: inline-block; margin-top: 8px; }
  .sum { padding-bottom: 4px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  @media (max-width: 599.98px) { li { padding-block: 9px; } }
`;
