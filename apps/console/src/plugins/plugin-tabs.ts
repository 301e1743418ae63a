import { html, type TemplateResult } from 'lit';
import { t } from './texts.js';

/** The two pages of the room; pages, hence links. */
export const pluginTabs = (current: 'catalogue' | 'switches', count?: number): TemplateResult => html`
  <nav class="tabs" aria-label=${t('title')}>
    <a class="tab" href="/console/plugins" aria-current=${current === 'catalogue' ? 'page' : 'false'}
      >${t('tab.catalogue')}${count === undefined ? '' : html` <span class="count num">${count}</span>`}</a>
    <a class="tab" href="/console/plugins/switches" aria-current=${current === 'switches' ? 'page' : 'false'}>${t('tab.switches')}</a>
  </nav>`;
