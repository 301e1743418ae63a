import { css } from 'lit';

/** Reading text of a notice: what `safeHtml` of the server lets through, and nothing else. */
export const noticeBodyStyles = css`
  .body { max-width: var(--t-measure); margin-top: 14px; font-size: var(--t-text-l); line-height: var(--t-leading-reading); overflow-wrap: anywhere; }
  .body > * + * { margin-top: 0.7em; }
  .body :is(h2, h3, h4) { margin-block: 1em 0.4em; font-size: var(--t-text-l); line-height: 1.5; }
  .body h2 { font-size: var(--t-text-xl); }
  .body ul { list-style: disc; padding-inline-start: 1.6em; }
  .body ol { list-style: decimal; padding-inline-start: 1.8em; }
  .body blockquote { margin-inline: 0; padding-inline-start: 14px; border-inline-start: 3px solid var(--t-border-strong); color: var(--t-text-muted); }
  .body a { text-decoration: underline; text-underline-offset: 3px; }
  .body hr { border: 0; border-top: 1px solid var(--t-border); }
  .body table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; font-size: var(--t-text-s); line-height: 1.6; }
  .body :is(th, td) { padding: 6px 12px; border: 1px solid var(--t-border); text-align: start; vertical-align: top; }
  .body th { background: var(--t-surface-muted); color: var(--t-text-muted); white-space: nowrap; }
  .body .align-center { text-align: center; }
  .body .align-end { text-align: end; }
  @media print { .body a[href^='http']::after { content: '（' attr(href) '）'; } }
`;
