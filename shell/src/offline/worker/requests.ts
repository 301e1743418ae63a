/** Addresses of built files carry the hash of their folder: `/assets/<part>/<hash>/<file>`. */
const hashed = /^\/assets\/[^/]+\/[^/]+\/./;

/** May a file be kept for ever? `cacheControl` as the server said of it, once it has answered. */
export const isImmutable = (url: string, cacheControl?: string | null): boolean =>
  hashed.test(new URL(url).pathname) && (cacheControl === undefined || /\bimmutable\b/.test(cacheControl ?? ''));

/** Is a navigation to this path one to a page, not to a download or a figure for machines? */
export const isPage = (path: string): boolean => !/^\/(api|assets|health|metrics)(\/|$)/.test(path);
