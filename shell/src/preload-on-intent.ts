import type { PluginLoader } from './loader/plugin-loader.js';
import { resolvePage } from './pages/resolve-page.js';
import type { Portal } from './portal/portal.js';

/** Fetches the code of a page while the pointer or the focus is still on the link to it. */
export function preloadOnIntent(portal: Portal, loader: PluginLoader): void {
  const started = new Set<string>();
  const intend = (event: Event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link?.href || link.origin !== location.origin) return;
    const page = resolvePage(portal, link.pathname);
    if (page.kind !== 'plugin' || started.has(page.page.path)) return;
    started.add(page.page.path);
    loader.register(page.plugin);
    loader.preload(page.plugin.id, [page.page.module]);
  };
  document.addEventListener('pointerover', intend, { passive: true });
  document.addEventListener('focusin', intend);
}
