import type { TemplateResult } from 'lit';
import { roomTabs } from '../frame/room-tabs.js';
import { t } from './texts.js';

export const jobTabs = (current: '/console/jobs' | '/console/jobs/schedules'): TemplateResult =>
  roomTabs(
    t('title'),
    [
      { href: '/console/jobs', label: t('tab.jobs') },
      { href: '/console/jobs/schedules', label: t('tab.schedules') },
    ],
    current,
  );
