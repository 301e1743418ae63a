/** So long before the beginning one may check in. */
export const minutesBefore = 15;
const minute = 60_000;

export interface CheckInTimes {
  startsAt: Date;
  endsAt: Date;
}

/** From when until when one may check in: never past the end of the booking. */
export const checkInWindow = (
  { startsAt, endsAt }: CheckInTimes,
  graceMinutes: number,
): { from: Date; until: Date } => ({
  from: new Date(startsAt.getTime() - minutesBefore * minute),
  until: new Date(Math.min(startsAt.getTime() + graceMinutes * minute, endsAt.getTime())),
});

/** How `now` stands to the window; both ends belong to it. */
export function checkInStanding(times: CheckInTimes, graceMinutes: number, now: Date): 'early' | 'open' | 'late' {
  const { from, until } = checkInWindow(times, graceMinutes);
  if (now < from) return 'early';
  return now > until ? 'late' : 'open';
}
