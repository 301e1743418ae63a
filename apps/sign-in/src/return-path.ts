/**
 * Where to go after signing in: `?to=` when it is a path of this very origin, else the home page. Browsers read `\` as `/`
 * and drop tabs and line ends, so the address is judged as they would resolve it.
 */
export function returnPath(search: string, origin: string): string {
  const wanted = new URLSearchParams(search).get('to');
  if (!wanted?.startsWith('/')) return '/';
  const target = URL.canParse(wanted, origin) ? new URL(wanted, origin) : null;
  if (target?.origin !== origin || target.pathname.startsWith('//') || target.pathname === '/sign-in') return '/';
  return target.pathname + target.search + target.hash;
}
