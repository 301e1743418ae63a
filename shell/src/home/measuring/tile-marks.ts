const name = (placement: string, what: 'placed' | 'content'): string => `tessera:${what}:${placement}`;

/** Notes a moment in the life of a tile, the first of its kind only; read when the page has come to rest. */
export function markTile(placement: string, what: 'placed' | 'content'): void {
  if (!markOf(placement, what)) performance.mark(name(placement, what));
}

/** Milliseconds since the document began; undefined: it has not happened. */
export const markOf = (placement: string, what: 'placed' | 'content'): number | undefined =>
  performance.getEntriesByName(name(placement, what), 'mark')[0]?.startTime;
