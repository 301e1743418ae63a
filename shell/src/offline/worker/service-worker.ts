/// <reference lib="webworker" />
import { isImmutable, isPage } from './requests.js';

declare const self: ServiceWorkerGlobalScope;

/** The server writes the release here: another release is another worker, which fetches its own offline page. */
const build = '{{build}}';
const offlineCaches = 'tessera-offline-';
const offlineCache = offlineCaches + build;
/** Outlives releases: whatever is in it never changes under its address. */
const assetCache = 'tessera-assets';
const offlinePage = '/offline';
/** Files; the oldest go first. About 6 MB. */
const mostAssets = 300;
/** Not what scripts fetch themselves: a preload of that is of no use to a page once a worker answered one of both. */
const kept: readonly RequestDestination[] = ['script', 'style', 'image', 'font'];

/** The page without anybody's data, and the files it names. */
async function keepOfflinePage(): Promise<void> {
  const answer = await fetch(offlinePage, { credentials: 'omit', cache: 'no-store' });
  if (!answer.ok) throw new Error(`no offline page: ${answer.status}`);
  const files = (await answer.clone().text()).match(/\/assets\/[^"]+/g) ?? [];
  const cache = await caches.open(offlineCache);
  await cache.put(offlinePage, answer);
  await cache.addAll(files);
}

async function forgetOtherReleases(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(offlineCaches) && name !== offlineCache).map((name) => caches.delete(name)),
  );
}

async function asset(event: FetchEvent): Promise<Response> {
  const known = await caches.match(event.request);
  if (known) return known;
  const answer = await fetch(event.request);
  if (answer.ok && isImmutable(event.request.url, answer.headers.get('cache-control')))
    event.waitUntil(keepAsset(event.request, answer.clone()));
  return answer;
}

async function keepAsset(request: Request, answer: Response): Promise<void> {
  const cache = await caches.open(assetCache);
  await cache.put(request, answer);
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - mostAssets)).map((old) => cache.delete(old)));
}

/** Pages always come from the server; without one there is the offline page, and nothing of anybody. */
async function page(event: FetchEvent): Promise<Response> {
  try {
    return ((await event.preloadResponse) as Response | undefined) ?? (await fetch(event.request));
  } catch {
    return (await caches.match(offlinePage)) ?? Response.error();
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePage());
  // nothing of a release is kept here that an open page could miss, so the newest worker need not wait
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOtherReleases(), self.registration.navigationPreload?.enable()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (isPage(pathname)) event.respondWith(page(event));
  } else if (kept.includes(request.destination) && isImmutable(request.url)) event.respondWith(asset(event));
});
