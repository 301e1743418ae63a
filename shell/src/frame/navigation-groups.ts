import type { NavigationEntry } from '@tessera/contracts';
import type { Portal } from '../portal/portal.js';
import { t } from '../texts.js';

/** The order of the groups in navigation, site map and breadcrumb. */
const order: NavigationEntry['group'][] = [
  'home',
  'my-applications',
  'applications',
  'self-audit',
  'communication',
  'online-requests',
  'console',
];

export interface NavigationGroup {
  group: NavigationEntry['group'];
  label: string;
  entries: NavigationEntry[];
}

const home = (): NavigationEntry => ({
  plugin: 'core',
  to: '/',
  label: { 'zh-Hant': '首頁', en: 'Home' },
  icon: 'home',
  group: 'home',
  order: 0,
});

/** Home first, then what is on for this person, by group; empty groups are left out. */
export function groupedNavigation(portal: Portal): NavigationGroup[] {
  const entries = [home(), ...portal.navigation];
  return order
    .map((group) => ({ group, label: t(`group.${group}`), entries: entries.filter((entry) => entry.group === group) }))
    .filter((group) => group.entries.length > 0);
}

/** The entry of the page one is on: the longest that is the path or its beginning. */
export function currentEntry(portal: Portal, path: string): NavigationEntry | undefined {
  return [home(), ...portal.navigation]
    .filter(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .sort((a, b) => b.to.length - a.to.length)[0];
}
