/** Until when an offered slot is kept: the agency's minutes, and never past its beginning. */
export const holdUntil = (now: Date, holdMinutes: number, startsAt: Date): Date =>
  new Date(Math.min(now.getTime() + holdMinutes * 60_000, startsAt.getTime()));
