import type { SearchHit } from '@tessera/contracts';
import { foldText, searchWords } from '@tessera/contracts/folding';
import { localized } from '@tessera/web-sdk';
import type { Portal } from '../portal/portal.js';
import { t as shell } from '../texts.js';
import { t } from './texts.js';

type LocalHit = SearchHit & { title: string; note: string };

const hit = (title: string, note: string, icon: string, to: string): LocalHit => ({ id: to, title, note, icon, to });

/** Everything that the navigation, the pages and the tiles of this person name: found without asking the server. */
function everything(portal: Portal): LocalHit[] {
  const entries = portal.navigation.map(({ label, icon, to, group }) =>
    hit(localized(label), shell(`group.${group}`), icon, to),
  );
  const pages = portal.plugins.flatMap(({ name, icon, pages }) =>
    pages.map(({ title, path }) => hit(localized(title), localized(name), icon, path)),
  );
  const tiles = portal.plugins.flatMap(({ tiles }) =>
    tiles.flatMap(({ name, icon, page }) => (page ? [hit(localized(name), t('note.tile'), icon, page)] : [])),
  );
  const own = [
    hit(shell('page.home'), t('note.page'), 'home', '/'),
    hit(shell('site-map.title'), t('note.page'), 'sitemap', '/site-map'),
  ];
  const seen = new Set<string>();
  return [...own, ...entries, ...pages, ...tiles].filter(({ title, to }) => {
    const key = `${to} ${title}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Pages whose name or kind holds every word typed; names that begin with the first come first. */
export function localHits(portal: Portal, typed: string): SearchHit[] {
  const words = searchWords(typed);
  if (!words.length) return [];
  const place = ({ title }: LocalHit) => {
    const at = foldText(title).indexOf(words[0] ?? '');
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  return everything(portal)
    .filter(({ title, note }) => words.every((word) => foldText(`${title} ${note}`).includes(word)))
    .sort((a, b) => place(a) - place(b));
}
