import type { NavigationEntry } from '@tessera/contracts';
import { ownPages } from '../pages/own-pages.js';
import type { Portal } from '../portal/portal.js';
import { shortName } from '../waiting/entry/texts.js';
import { groupedNavigation } from './navigation-groups.js';

/** Home, two that people look at most, and what waits for them between; the rest is behind 更多. */
const count = 4;
const waitingAt = 2;

const waiting: NavigationEntry = {
  plugin: 'core',
  to: '/waiting',
  label: shortName,
  icon: 'checks',
  group: 'home',
  order: 0,
};

/** What stands in the bottom bar of phones, by what is on: home, communication, then the other groups in their order. */
export function phonePlaces(portal: Portal): NavigationEntry[] {
  const groups = groupedNavigation(portal);
  const of = (...names: string[]) => groups.flatMap(({ group, entries }) => (names.includes(group) ? entries : []));
  const others = groups.flatMap(({ entries }) => entries);
  const chosen = [...new Set([...of('home'), ...of('communication'), ...others])].filter(({ to }) => to !== waiting.to);
  if (!Object.values(ownPages).some(({ path }) => path === waiting.to)) return chosen.slice(0, count);
  return [...chosen.slice(0, waitingAt), waiting, ...chosen.slice(waitingAt)].slice(0, count);
}
