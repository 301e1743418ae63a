/** Each bucket is so much wider than the one before: what is read back is at most half of that away. */
const growth = 1.05;
const last = 400;

/** Bucket of a measured value (milliseconds or bytes); 0 is for nothing at all. */
export function bucketOf(value: number): number {
  if (!(value >= 1)) return 0;
  return Math.min(last, 1 + Math.round(Math.log(value) / Math.log(growth)));
}

/** The value in the middle of a bucket. */
export const middleOf = (bucket: number): number => (bucket === 0 ? 0 : growth ** (bucket - 1));

/** Value below which `share` (0 to 1) of all counts lie; null without any. */
export function percentile(counts: ReadonlyMap<number, number>, share: number): number | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let left = Math.ceil(total * share);
  for (const [bucket, count] of [...counts].sort(([a], [b]) => a - b)) {
    left -= count;
    if (left <= 0) return Math.round(middleOf(bucket));
  }
  return null;
}
