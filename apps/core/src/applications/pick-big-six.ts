import { type ApplicationView, mostBigSix } from '@tessera/contracts';

/** The chosen ones that the reader may see; where nobody has chosen, the first that there are. */
export function pickBigSix(visible: readonly ApplicationView[], chosen: readonly string[] | null): ApplicationView[] {
  if (chosen === null) return visible.slice(0, mostBigSix);
  return chosen.flatMap((id) => visible.find((one) => one.id === id) ?? []);
}
