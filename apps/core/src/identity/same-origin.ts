/** What tells where a request was made; header names as browsers send them. */
export interface RequestSource {
  method: string;
  /** Host the request was made to, as the browser sees it. */
  host: string;
  origin: string | undefined;
  secFetchSite: string | undefined;
  contentType: string | undefined;
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
/** The only unsafe method that a foreign page can send without the browser asking us first. */
const formMethod = 'POST';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * Did one of our own pages (or a script that is no page) make this request? `publicOrigin` is the origin of
 * `TESSERA_URL`. A browser's own word (`Sec-Fetch-Site`) counts most, then `Origin`. With neither header it is no
 * browser of today, and only what a plain form could have sent is refused.
 */
export function isOwnRequest(source: RequestSource, publicOrigin: string | null): boolean {
  if (safeMethods.has(source.method)) return true;
  if (source.secFetchSite === 'same-origin') return true;
  if (source.origin !== undefined) {
    if (source.origin === publicOrigin) return true;
    return source.secFetchSite === undefined && hostOf(source.origin) === source.host;
  }
  if (source.secFetchSite !== undefined) return false;
  return source.method !== formMethod || /^application\/([\w.-]+\+)?json\b/i.test(source.contentType ?? '');
}
