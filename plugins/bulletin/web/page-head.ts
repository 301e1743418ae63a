import { can } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { t } from './texts.js';

/** Title row of a page, and the row of links to the bulletin's pages. */
export const pageHeadStyles = css`
  .page-head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; min-height: 40px; margin-block: 4px 12px; }
  .page-head .acts { display: flex; gap: 8px; margin-inline-start: auto; }
  .sections { padding-inline: 8px; }
`;

export const pageHead = (title: string, acts?: TemplateResult): TemplateResult =>
  html`<div class="page-head"><h1>${title}</h1><div class="acts">${acts}</div></div>`;

const addressOf = {
  current: '/bulletin',
  mine: '/bulletin/mine',
  followed: '/bulletin/followed',
  history: '/bulletin/history',
} as const;

export type Section = keyof typeof addressOf;
const all = Object.keys(addressOf) as Section[];

/** Notice area, my notices, followed, history. They are pages, hence links. */
export const sections = (current: Section, unread: TemplateResult | string = ''): TemplateResult => html`
  <nav class="tabs sections" aria-label=${t('sections.label')}>
    ${all
      .filter((section) => section !== 'mine' || can('create', 'Notice'))
      .map(
        (
          section,
        ) => html`<a class="tab" href=${addressOf[section]} aria-current=${section === current ? 'page' : 'false'}
          >${t(`sections.${section}`)}${section === 'current' ? unread : ''}</a>`,
      )}
  </nav>`;
