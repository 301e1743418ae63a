import { css } from 'lit';

export const commentThreadStyles = css`
  :host { display: grid; gap: 16px; }
  ol { display: grid; gap: 16px; }
  .replies { margin: 12px 0 0 16px; padding-inline-start: 16px; border-inline-start: 2px solid var(--t-border); }
  .comment { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 10px; }
  .comment > .main { display: grid; gap: 4px; min-width: 0; }
  .who { display: flex; flex-wrap: wrap; align-items: center; gap: 0 8px; min-height: 24px; font-size: var(--t-text-s); }
  .who t-menu { margin-inline-start: auto; }
  .who .mark { padding: 0 6px; border-radius: var(--t-radius-1); background: var(--t-neutral-soft); color: var(--t-neutral-text); font-size: var(--t-text-2xs); }
  .text { font-size: var(--t-text-m); line-height: var(--t-leading-text); white-space: pre-line; overflow-wrap: anywhere; }
  .concealed > .main > .text { color: var(--t-text-muted); }
  time { position: relative; font-size: var(--t-text-xs); color: var(--t-text-muted); border-radius: var(--t-radius-1); }
  /* the exact moment, for those who point and for those who tab */
  time::after {
    content: attr(data-exact); position: absolute; inset-block-start: 100%; inset-inline-start: 0; z-index: var(--t-z-tooltip); display: none;
    padding: 2px 8px; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); background: var(--t-surface-raised);
    color: var(--t-text); box-shadow: var(--t-shadow-2); white-space: nowrap;
  }
  time:is(:hover, :focus-visible)::after { display: block; }
  .earlier { justify-self: center; }
  @media (max-width: 599.98px) { .replies { margin-inline-start: 0; padding-inline-start: 12px; } }
  @media print { t-menu, t-button, t-comment-composer { display: none; } }
`;
