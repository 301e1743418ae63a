/** Sent on `window` after `navigate()`; `popstate` covers back and forward. */
export const navigatedEvent = 'tessera:navigated';
/** Sent on `window` by a page: its title and what stands in the breadcrumb behind the plugin's own entry. */
export const pageEvent = 'tessera:page';

export interface Crumb {
  label: string;
  to?: string;
}

export interface PageAnnouncement {
  title: string;
  crumbs: Crumb[];
}

/** Goes to a page of the portal without loading the document anew. */
export function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  const url = new URL(to, location.href);
  if (url.origin !== location.origin) {
    location.assign(url);
    return;
  }
  if (url.href !== location.href || replace) history[replace ? 'replaceState' : 'pushState'](null, '', url);
  window.dispatchEvent(new CustomEvent(navigatedEvent));
}

/** Calls back after every change of the address; the function it gives stops that. */
export function onNavigated(listener: () => void): () => void {
  window.addEventListener(navigatedEvent, listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener(navigatedEvent, listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Changes parts of the query string and keeps the rest; null or '' removes one. */
export function setQuery(change: Record<string, string | number | boolean | null | undefined>, replace = true): void {
  const url = new URL(location.href);
  for (const [key, value] of Object.entries(change)) {
    if (value === null || value === undefined || value === '') url.searchParams.delete(key);
    else url.searchParams.set(key, String(value));
  }
  navigate(url.href, { replace });
}

export function announcePage(announcement: PageAnnouncement): void {
  window.dispatchEvent(new CustomEvent<PageAnnouncement>(pageEvent, { detail: announcement }));
}
