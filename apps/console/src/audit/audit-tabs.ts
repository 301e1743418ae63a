import { html, type TemplateResult } from 'lit';
import { t } from './texts.js';

/** The two pages of the room; pages, hence links. */
export const auditTabs = (current: 'entries' | 'integrity'): TemplateResult => html`
  <nav class="tabs" aria-label=${t('title')}>
    <a class="tab" href="/console/audit" aria-current=${current === 'entries' ? 'page' : 'false'}>${t('tab.entries')}</a>
    <a class="tab" href="/console/audit/integrity" aria-current=${current === 'integrity' ? 'page' : 'false'}>${t('tab.integrity')}</a>
  </nav>`;
