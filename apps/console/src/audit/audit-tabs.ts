import type { TemplateResult } from 'lit';
import { roomTabs } from '../frame/room-tabs.js';
import { t } from './texts.js';

export const auditTabs = (current: '/console/audit' | '/console/audit/integrity'): TemplateResult =>
  roomTabs(
    t('title'),
    [
      { href: '/console/audit', label: t('tab.entries') },
      { href: '/console/audit/integrity', label: t('tab.integrity') },
    ],
    current,
  );
