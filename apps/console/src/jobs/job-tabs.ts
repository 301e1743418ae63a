import { html, type TemplateResult } from 'lit';
import { t } from './texts.js';

/** The two pages of the room; pages, hence links. */
export const jobTabs = (current: 'jobs' | 'schedules'): TemplateResult => html`
  <nav class="tabs" aria-label=${t('title')}>
    <a class="tab" href="/console/jobs" aria-current=${current === 'jobs' ? 'page' : 'false'}>${t('tab.jobs')}</a>
    <a class="tab" href="/console/jobs/schedules" aria-current=${current === 'schedules' ? 'page' : 'false'}>${t('tab.schedules')}</a>
  </nav>`;
