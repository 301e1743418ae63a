import { css } from 'lit';

/** Rich text to be read, in an element of class `body`: what `t-rich-text` writes, and nothing else. */
export const reading = css`
  .body { max-width: var(--t-measure); font-size: var(--t-text-l); line-height: var(--t-leading-reading); overflow-wrap: anywhere; }
  .body > * + * { margin-top: 0.7em; }
  .body :is(h2, h3, h4) { margin-block: 1em 0.4em; font-size: var(--t-text-l); line-height: 1.5; }
  .body h2 { font-size: var(--t-text-xl); }
  .body > :is(h2, h3, h4):first-child { margin-top: 0; }
  .body ul { list-style: disc; padding-inline-start: 1.6em; }
  .body ol { list-style: decimal; padding-inline-start: 1.8em; }
  .body blockquote { margin-inline: 0; padding-inline-start: 14px; border-inline-start: 3px solid var(--t-border-strong); color: var(--t-text-muted); }
  .body a { text-decoration: underline; text-underline-offset: 3px; }
  .body hr { border: 0; border-top: 1px solid var(--t-border-strong); }
  .body img { max-width: 100%; height: auto; border-radius: var(--t-radius-2); background: #fff; }
  .body table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; font-size: var(--t-text-s); line-height: 1.6; }
  .body :is(th, td) { min-width: 3rem; padding: 6px 12px; border: 1px solid var(--t-border); text-align: start; vertical-align: top; }
  .body th { background: var(--t-surface-muted); color: var(--t-text-muted); white-space: nowrap; }
  .body .align-center { text-align: center; }
  .body .align-end { text-align: end; }
  @media print {
    .body { max-width: none; }
    .body table { display: table; overflow: visible; }
    .body tr { break-inside: avoid; }
    .body a[href^='http']::after { content: '（' attr(href) '）'; }
  }
`;
