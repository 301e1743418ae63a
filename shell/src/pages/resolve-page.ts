import type { BootData, BootPlugin } from '@tessera/contracts';
import type { Portal } from '../portal/portal.js';
import { ownPages } from './own-pages.js';

export type ResolvedPage =
  | { kind: 'home' }
  /** One of the shell's own pages, by its name in `ownPages`. */
  | { kind: 'own'; name: string }
  | { kind: 'plugin'; plugin: BootPlugin; page: BootPlugin['pages'][number] }
  | { kind: 'disabled'; plugin: BootData['disabled'][number] }
  | { kind: 'not-found' };

const below = (path: string, page: string) => path === page || path.startsWith(`${page}/`);

/** What an address leads to at this moment. The longest page path wins. */
export function resolvePage(portal: Pick<Portal, 'plugins' | 'disabledAt'>, address: string): ResolvedPage {
  const path = address.length > 1 ? address.replace(/\/+$/, '') : address;
  if (path === '/' || path === '') return { kind: 'home' };
  const own = Object.entries(ownPages).find(([, page]) => below(path, page.path));
  if (own) return { kind: 'own', name: own[0] };
  const found = portal.plugins
    .flatMap((plugin) => plugin.pages.map((page) => ({ plugin, page })))
    .filter(({ page }) => below(path, page.path))
    .sort((a, b) => b.page.path.length - a.page.path.length)[0];
  if (found) return { kind: 'plugin', ...found };
  const plugin = portal.disabledAt(path);
  return plugin ? { kind: 'disabled', plugin } : { kind: 'not-found' };
}
