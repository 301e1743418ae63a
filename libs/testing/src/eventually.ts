import { patience } from './patience.js';

/** Between two looks, in milliseconds. */
const pause = 50;

/**
 * Looks until what is expected holds, and gives what the last look gave. For what a page shows only after an answer, a
 * file fetched on demand or a redraw; what must never happen is looked at once, after it would have happened.
 * Throws what the last look threw when it never holds `within` that many milliseconds.
 */
export async function eventually<T>(look: () => T | Promise<T>, within = patience): Promise<T> {
  const ends = performance.now() + within;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (performance.now() >= ends) throw error;
    }
    await new Promise((again) => setTimeout(again, pause));
  }
}
