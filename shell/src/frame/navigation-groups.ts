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

/** The directory of applications belongs to no plugin; it ends its group, after what agencies have switched on. */
const applications = (): NavigationEntry => ({
  plugin: 'core',
  to: '/applications',
  label: { 'zh-Hant': '應用程式', en: 'Applications' },
  icon: 'layout-grid',
  group: 'applications',
  order: Number.MAX_SAFE_INTEGER,
});

const everything = (portal: Portal): NavigationEntry[] => [home(), ...portal.navigation, applications()];

/** Home first, then what is on for this person, by group; empty groups are left out. */
export function groupedNavigation(portal: Portal): NavigationGroup[] {
  const entries = everything(portal);
  return order
    .map((group) => ({ group, label: t(`group.${group}`), entries: entries.filter((entry) => entry.group === group) }))
    .filter((group) => group.entries.length > 0);
}

/** The entry of the page one is on: the longest that is the path or its beginning. */
export function currentEntry(portal: Portal, path: string): NavigationEntry | undefined {
  return everything(portal)
    .filter(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .sort((a, b) => b.to.length - a.to.length)[0];
}
