import { can } from '@tessera/web-sdk';
import { nothing, type TemplateResult } from 'lit';
import { roomTabs } from '../frame/room-tabs.js';
import { t } from './texts.js';

/** Of this room, administrators of an agency have the big six alone. */
export const applicationTabs = (current: string): TemplateResult | typeof nothing =>
  can('read', 'Application')
    ? roomTabs(
        t('title'),
        [
          { href: '/console/applications', label: t('tab.list') },
          { href: '/console/applications/categories', label: t('tab.categories') },
          { href: '/console/applications/big-six', label: t('tab.big-six') },
        ],
        current,
      )
    : nothing;
