import type { BootData, BootPlugin } from '@tessera/contracts';
import type { Portal } from '../portal/portal.js';

export type ResolvedPage =
  | { kind: 'home' }
  | { kind: 'site-map' }
  | { kind: 'plugin'; plugin: BootPlugin; page: BootPlugin['pages'][number] }
  | { kind: 'disabled'; plugin: BootData['disabled'][number] }
  | { kind: 'not-found' };

const below = (path: string, page: string) => path === page || path.startsWith(`${page}/`);

/** What an address leads to at this moment. The longest page path wins. */
export function resolvePage(portal: Pick<Portal, 'plugins' | 'disabledAt'>, address: string): ResolvedPage {
  const path = address.length > 1 ? address.replace(/\/+$/, '') : address;
  if (path === '/' || path === '') return { kind: 'home' };
  if (path === '/site-map') return { kind: 'site-map' };
  const found = portal.plugins
    .flatMap((plugin) => plugin.pages.map((page) => ({ plugin, page })))
    .filter(({ page }) => below(path, page.path))
    .sort((a, b) => b.page.path.length - a.page.path.length)[0];
  if (found) return { kind: 'plugin', ...found };
  const plugin = portal.disabledAt(path);
  return plugin ? { kind: 'disabled', plugin } : { kind: 'not-found' };
}
