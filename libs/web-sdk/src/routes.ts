import type { PageElement } from './page-element.js';

export type PageClass = new () => PageElement;

export interface Route {
  /** Full path, with named parts: `/bulletin/:id`. The first that fits wins. */
  path: string;
  /** The page's class, or how to load it. */
  page: PageClass | (() => Promise<{ default: PageClass }>);
}

export interface RouteMatch {
  route: Route;
  params: Record<string, string>;
}

const parts = (path: string) => path.split('/').filter(Boolean);

function safeDecode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = parts(pattern);
  const given = parts(path);
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = safeDecode(given[index] ?? '');
    if (value === undefined) return undefined;
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}

/** The first route that fits a path, with its named parts. A trailing slash does not matter. */
export function matchRoute(routes: readonly Route[], path: string): RouteMatch | undefined {
  for (const route of routes) {
    const params = paramsOf(route.path, path);
    if (params) return { route, params };
  }
  return undefined;
}
