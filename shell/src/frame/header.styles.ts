import { css } from 'lit';

export const headerStyles = css`
  header {
    display: grid; grid-template-columns: minmax(var(--t-nav), auto) minmax(0, 1fr) auto; align-items: center; height: var(--t-header);
    background: var(--t-surface-frame); color: var(--t-text-on-frame);
  }
  :focus-visible { outline-color: var(--t-focus-on-frame); outline-offset: -3px; }
  .brand { display: flex; align-items: center; gap: 12px; height: 100%; padding-inline: 16px; color: inherit; text-decoration: none; min-width: 0; }
  .brand:hover { text-decoration: none; }
  .mark { flex: none; width: 28px; height: 28px; margin: 2px; }
  .stone { fill: var(--t-spark-on-frame); }
  .names { min-width: 0; }
  .brand b { display: block; font-size: var(--t-text-m); line-height: 1.25; letter-spacing: 0.02em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  small { display: block; font-size: var(--t-text-2xs); line-height: 1.35; color: var(--t-text-on-frame-muted); white-space: nowrap; }
  small.soon { color: var(--t-spark-on-frame); }
  tessera-search { max-width: 520px; margin-inline: 24px; }
  .tools { display: flex; align-items: center; gap: 4px; padding-inline-end: 16px; }
  .tool {
    position: relative; display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-width: 40px; height: 40px; padding-inline: 10px; border: 0;
    border-radius: var(--t-radius-2); background: transparent; color: inherit; font-size: var(--t-text-s); white-space: nowrap; cursor: pointer;
  }
  a.tool:hover { text-decoration: none; }
  .tool:hover, .me-trigger:hover { background: var(--t-surface-frame-field); }
  .me { padding-inline-start: 8px; margin-inline-start: 8px; border-inline-start: 1px solid var(--t-surface-frame-field); --t-focus: var(--t-focus-on-frame); }
  .me-trigger { display: flex; align-items: center; gap: 10px; min-height: 44px; padding: 2px 6px; border-radius: var(--t-radius-2); }
  .me-trigger b { display: block; line-height: 1.3; white-space: nowrap; }
  .narrow, tessera-back-link { display: none; }
  @media (max-width: 1023.98px) {
    header { grid-template-columns: auto minmax(0, 1fr) auto; }
    tessera-search { margin-inline: 8px 16px; }
    .language, .who { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  }
  @media (max-width: 767.98px) {
    header { grid-template-columns: minmax(0, 1fr) auto; padding-inline: 0 4px; }
    .wide, .brand small { display: none; }
    tessera-back-link:not([empty]) { display: block; height: 100%; min-width: 0; }
    tessera-back-link:not([empty]) + .brand { display: none; }
    .brand { gap: 8px; padding-inline: 10px 4px; }
    .brand b { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; white-space: normal; text-wrap: pretty; }
    .mark { width: 24px; height: 24px; }
    .narrow { display: inline-flex; min-width: 44px; height: 44px; }
    .tools { gap: 0; padding-inline-end: 0; }
    .me { margin: 0; padding: 0; border: 0; }
    tessera-search { display: none; max-width: none; margin-inline: 12px; }
    .searching { grid-template-columns: minmax(0, 1fr); }
    .searching tessera-search { display: block; }
    .searching :is(tessera-back-link, .brand, .tools) { display: none; }
  }
  @media (forced-colors: active) { header { border-bottom: 1px solid CanvasText; } }
`;
