import type { HelpEntry } from '@tessera/contracts';
import { localized } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { helpText } from './help-text.js';

/** Questions that open one by one. */
export const questions = (entries: readonly HelpEntry[]): TemplateResult =>
  html`<div class="questions">${entries.map(
    ({ id, question, answer }) =>
      html`<details id=${id}><summary>${localized(question)}</summary><div class="text">${helpText(localized(answer))}</div></details>`,
  )}</div>`;

export const questionStyles = css`
  details { border-top: 1px solid var(--t-border); }
  details:last-child { border-bottom: 1px solid var(--t-border); }
  summary { min-height: 44px; padding: 10px 4px; font-weight: 600; cursor: pointer; line-height: 1.6; }
  summary:hover { background: var(--t-surface-hover); }
  details .text { padding: 2px 4px 16px 20px; }
`;
