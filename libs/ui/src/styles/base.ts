import { css } from 'lit';

/** Reset and the few helpers every shadow root needs; the first entry of any component's `static styles`. */
export const base = css`
  :host { display: block; }
  :host([hidden]), [hidden] { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  h1 { font-size: var(--t-text-xl); line-height: var(--t-leading-tight); font-weight: 600; text-wrap: pretty; }
  h2 { font-size: var(--t-text-m); line-height: var(--t-leading-tight); font-weight: 600; }
  h3 { font-size: var(--t-text-s); line-height: var(--t-leading-ui); font-weight: 600; }
  p { text-wrap: pretty; }
  b, strong, th { font-weight: 600; }
  button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
  fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
  legend { padding: 0; }
  a { color: var(--t-text-link); text-decoration: var(--t-link-line, none); text-underline-offset: 3px; }
  a:hover { text-decoration: underline; }
  :focus-visible {
    outline: var(--t-focus-width) solid var(--t-focus);
    outline-offset: var(--t-focus-offset);
  }
  .num { font-variant-numeric: tabular-nums; }
  .muted { color: var(--t-text-muted); }
  .xs { font-size: var(--t-text-xs); }
  .nowrap { white-space: nowrap; }
  .grow { flex: 1; min-width: 0; }
  .row { display: flex; align-items: center; gap: var(--t-space-3); }
  .stack { display: grid; gap: var(--t-space-3); }
  .between { justify-content: space-between; }
  .wrap { flex-wrap: wrap; }
  .clip { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; }
  .sr {
    position: absolute; width: 1px; height: 1px; margin: 0; padding: 0; border: 0;
    overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  t-icon { flex: none; }
`;
