/** Refetches are spread over this time per thousand browsers told, so that a notice to everybody is no stampede. */
const jitterPerThousand = 3_000;
const leastJitter = 200;
const longestJitter = 30_000;

/** Milliseconds over which so many browsers spread what a hint makes them ask for. */
export const refetchJitter = (told: number): number =>
  Math.round(Math.min(longestJitter, Math.max(leastJitter, (told / 1000) * jitterPerThousand)));
