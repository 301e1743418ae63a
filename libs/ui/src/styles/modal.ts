import { css } from 'lit';

export const modal = css`
  :host { display: contents; }
  dialog {
    padding: 0; border: 0; background: var(--t-surface-raised); color: var(--t-text); box-shadow: var(--t-shadow-3); overflow: hidden;
    font-size: var(--t-text-m);
  }
  dialog::backdrop { background: var(--t-scrim); }
  .sheet { display: flex; flex-direction: column; max-height: inherit; min-height: 100%; }
  header { display: flex; align-items: flex-start; gap: 12px; padding: 20px 24px 8px; flex: none; }
  header h2 { font-size: var(--t-text-xl); text-wrap: pretty; }
  header .icon-btn { margin-inline-end: -4px; }
  .subline { margin-top: 2px; font-size: var(--t-text-s); color: var(--t-text-muted); line-height: 1.5; }
  .body { flex: 1; min-height: 0; padding: 4px 24px 20px; overflow: auto; line-height: var(--t-leading-text); overscroll-behavior: contain; }
  footer {
    display: flex; align-items: center; justify-content: flex-end; flex-wrap: wrap; gap: 8px; padding: 12px 24px; flex: none;
    background: var(--t-surface-muted); border-top: 1px solid var(--t-border);
  }
  footer .start { margin-inline-end: auto; }
  @media (max-width: 599.98px) {
    header { padding: 16px 16px 8px; }
    .body { padding-inline: 16px; }
    footer { padding-inline: 16px; }
  }
  @media (forced-colors: active) { dialog { border: 2px solid CanvasText; } }
`;
