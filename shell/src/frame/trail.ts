import { onNavigated } from '@tessera/web-sdk';

/** Paths of this tab, oldest first, since the document was loaded; the last is where one is. */
const trail: string[] = [location.pathname];

onNavigated(() => {
  const { pathname } = location;
  if (pathname === trail.at(-1)) return;
  // going back takes the last step away instead of adding one
  if (pathname === trail.at(-2)) trail.pop();
  else trail.push(pathname);
});

/** Did the person come to this page from that one? Then going back also finds its query and place again. */
export const cameFrom = (path: string): boolean => trail.at(-2) === path;
