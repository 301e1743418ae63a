import type { TileFigures } from './plugins.api.js';

/** Which promises of its manifest a tile breaks; null before anything was measured. */
export function overBudget(tile: TileFigures): ('size' | 'source' | 'content')[] | null {
  const { bytes, sourceMilliseconds, contentMilliseconds, budgetKilobytes, budgetMilliseconds } = tile;
  if (bytes === null && sourceMilliseconds === null && contentMilliseconds === null) return null;
  const over = (value: number | null, budget: number) => value !== null && value > budget;
  return [
    ...(over(bytes, budgetKilobytes * 1024) ? (['size'] as const) : []),
    ...(over(sourceMilliseconds, budgetMilliseconds) ? (['source'] as const) : []),
    ...(over(contentMilliseconds, budgetMilliseconds) ? (['content'] as const) : []),
  ];
}
