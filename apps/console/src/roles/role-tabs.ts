import type { TemplateResult } from 'lit';
import { roomTabs } from '../frame/room-tabs.js';
import { t } from './texts.js';

export type RolePlace = '/console/roles' | '/console/roles/grants' | '/console/roles/explain';

export const roleTabs = (current: RolePlace): TemplateResult =>
  roomTabs(
    t('title'),
    [
      { href: '/console/roles', label: t('tab.roles') },
      { href: '/console/roles/grants', label: t('tab.grants') },
      { href: '/console/roles/explain', label: t('tab.explain') },
    ],
    current,
  );
