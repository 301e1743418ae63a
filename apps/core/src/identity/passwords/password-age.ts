const day = 24 * 60 * 60 * 1000;

/** Whole days left until a password set at `changedAt` expires; 0 = over, null = it does not expire. */
export const passwordDaysLeft = (changedAt: Date | null, validDays: number, now: Date): number | null =>
  changedAt === null || validDays === 0
    ? null
    : Math.max(0, Math.ceil((changedAt.getTime() + validDays * day - now.getTime()) / day));
