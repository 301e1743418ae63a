import { can } from '@tessera/web-sdk';
import { nothing } from 'lit';
import { roomTabs } from '../frame/room-tabs.js';
import { t } from './texts.js';

/** Entries are the system administrator's; with seed persons alone there is nothing to choose. */
export const helpTabs = (current: string) =>
  can('read', 'HelpEntry')
    ? roomTabs(
        t('title'),
        [
          { href: '/console/help', label: t('tab.entries') },
          { href: '/console/help/seed-persons', label: t('tab.seed-persons') },
        ],
        current,
      )
    : nothing;
