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

export type Section = 'current' | 'mine' | 'history';

const addressOf: Record<Section, string> = {
  current: '/bulletin',
  mine: '/bulletin/mine',
  history: '/bulletin?tab=history',
};

/** Notice area, my notices, history. They are pages, hence links. */
export const sections = (current: Section, unread: TemplateResult | string = ''): TemplateResult => html`
  <nav class="tabs sections" aria-label=${t('sections.label')}>
    ${(['current', 'mine', 'history'] as const).map(
      (section) => html`<a class="tab" href=${addressOf[section]} aria-current=${section === current ? 'page' : 'false'}
        >${t(`sections.${section}`)}${section === 'current' ? unread : ''}</a>`,
    )}
  </nav>`;
