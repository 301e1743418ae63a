let stale = false;

/** The page changed the favourites: what a tile on the home page was given before is old. */
export function favouritesChanged(): void {
  stale = true;
}

/** Asked once by the tile when it is shown again. */
export function takeStaleFavourites(): boolean {
  const was = stale;
  stale = false;
  return was;
}
