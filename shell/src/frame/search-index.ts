import { localized } from '@tessera/web-sdk';
import type { Portal } from '../portal/portal.js';
import { t } from '../texts.js';

export interface SearchHit {
  label: string;
  /** What kind of thing it is, and where it belongs. */
  note: string;
  icon: string;
  to: string;
}

const most = 8;
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('臺', '台');

/** Everything that the navigation, the pages and the tiles of this person name. */
function everything(portal: Portal): SearchHit[] {
  const entries = portal.navigation.map(({ label, icon, to, group }) => ({
    label: localized(label),
    note: t(`group.${group}`),
    icon,
    to,
  }));
  const pages = portal.plugins.flatMap(({ name, icon, pages }) =>
    pages.map(({ title, path }) => ({ label: localized(title), note: localized(name), icon, to: path })),
  );
  const tiles = portal.plugins.flatMap(({ tiles }) =>
    tiles.flatMap(({ name, icon, page }) =>
      page ? [{ label: localized(name), note: t('search.tile'), icon, to: page }] : [],
    ),
  );
  const own = [
    { label: t('page.home'), note: t('search.page'), icon: 'home', to: '/' },
    { label: t('site-map.title'), note: t('search.page'), icon: 'sitemap', to: '/site-map' },
  ];
  const seen = new Set<string>();
  return [...own, ...entries, ...pages, ...tiles].filter(({ label, to }) => {
    const key = `${to} ${label}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Hits whose name or kind holds every word typed; names that begin with the first come first. */
export function searchPortal(portal: Portal, typed: string): SearchHit[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const score = ({ label }: SearchHit) => {
    const at = folded(label).indexOf(words[0] ?? '');
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  return everything(portal)
    .filter(({ label, note }) => words.every((word) => folded(`${label} ${note}`).includes(word)))
    .sort((a, b) => score(a) - score(b))
    .slice(0, most);
}
