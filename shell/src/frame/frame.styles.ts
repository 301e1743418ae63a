import { css } from 'lit';

export const frameStyles = css`
  :host { display: block; min-height: 100vh; }
  tessera-header { position: fixed; inset: 0 0 auto; z-index: var(--t-z-header); }
  .skips a {
    position: fixed; top: 8px; inset-inline-start: 8px; z-index: var(--t-z-tooltip); padding: 10px 16px; border-radius: var(--t-radius-2);
    background: var(--t-surface-raised); color: var(--t-text-link); box-shadow: var(--t-shadow-2); transform: translateY(-80px);
  }
  .skips a:focus { transform: none; }
  .under { display: grid; grid-template-columns: var(--t-nav) minmax(0, 1fr); padding-top: var(--t-header); }
  .under.folded { grid-template-columns: var(--t-nav-folded) minmax(0, 1fr); }
  #navigation {
    position: sticky; top: var(--t-header); z-index: var(--t-z-nav); display: flex; flex-direction: column; height: calc(100vh - var(--t-header));
    border-inline-end: 1px solid var(--t-border); background: var(--t-surface-muted); outline-offset: -3px;
  }
  tessera-navigation { flex: 1; min-height: 0; }
  .fold {
    display: flex; align-items: center; gap: 12px; min-height: 40px; margin: 0 12px 8px; padding-inline: 12px; border: 0; border-top: 1px solid var(--t-border);
    background: transparent; color: var(--t-text-muted); font-size: var(--t-text-s); text-align: start; cursor: pointer;
  }
  .fold:hover { color: var(--t-text); }
  .column { display: flex; flex-direction: column; min-height: calc(100vh - var(--t-header)); min-width: 0; }
  main { flex: 1; width: 100%; max-width: 1680px; margin-inline: auto; padding: 0 var(--t-page-gutter) 16px; outline: 0; scroll-margin-top: var(--t-header); }
  main:focus-visible { outline: 0; }
  footer {
    display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 24px; width: 100%; max-width: 1680px; margin-inline: auto;
    padding: 8px var(--t-page-gutter) 24px; font-size: var(--t-text-xs); color: var(--t-text-muted); outline-offset: -3px;
  }
  footer a { display: inline-block; min-height: 24px; margin-inline-end: 16px; color: inherit; text-decoration: underline; text-decoration-color: var(--t-border-strong); text-underline-offset: 3px; }
  footer span > span { white-space: nowrap; }
  tessera-bottom-bar, .printed { display: none; }
  .folded .fold { justify-content: center; margin-inline: 10px; padding: 0; }
  .folded .fold span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  @media (max-width: 1023.98px) {
    .under, .under.folded { grid-template-columns: var(--t-nav-folded) minmax(0, 1fr); }
    .fold { display: none; }
  }
  @media (max-width: 767.98px) {
    .under, .under.folded { grid-template-columns: minmax(0, 1fr); }
    #navigation, .skips .wide { display: none; }
    tessera-bottom-bar {
      position: fixed; inset: auto 0 0; z-index: var(--t-z-nav); display: block; padding-bottom: env(safe-area-inset-bottom);
      background: var(--t-surface); border-top: 1px solid var(--t-border);
    }
    footer { padding-bottom: calc(var(--t-bottom-nav) + 16px + env(safe-area-inset-bottom)); }
  }
  /* magnified four times a window has 256 px: bars that stay would leave nothing for the page */
  @media (max-height: 419.98px) {
    tessera-header { position: absolute; }
    tessera-bottom-bar { position: static; }
    footer { padding-bottom: 16px; }
    #navigation { top: 0; height: 100vh; }
  }
  @media print {
    tessera-header, #navigation, tessera-bottom-bar, tessera-strips, footer, .skips { display: none; }
    .under, .under.folded { display: block; padding: 0; }
    .printed { display: block; margin-top: 16px; font-size: var(--t-text-2xs); }
  }
`;
