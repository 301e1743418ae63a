const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of a manifest's `every`, e.g. `30s`, `1m`, `2h`, `1d`. */
export function everyInMilliseconds(every: string): number {
  const [, count, unit] = /^([1-9]\d*)([smhd])$/.exec(every) ?? [];
  if (!count || !unit) throw new Error(`not a span like 1m or 2h: ${every}`);
  return Number(count) * units[unit as keyof typeof units];
}

/** The next whole multiple of the span: a job of every minute runs when the minute begins. */
export const nextTick = (every: string, now: Date): Date => {
  const span = everyInMilliseconds(every);
  return new Date((Math.floor(now.getTime() / span) + 1) * span);
};
