const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Clocks change at a quarter of an hour, since long: within one the distance to UTC is the same. */
const quarter = 900_000;
const sinceQuarters = Date.UTC(1980, 0, 1);
const mostKnown = 10_000;
const distances = new Map<string, number>();

/** What clocks in `zone` show, as if it were UTC, in milliseconds. */
export function wallTime(instant: Date | number, zone: string): number {
  const seconds = Math.floor(Number(instant) / 1000) * 1000;
  if (!(seconds >= sinceQuarters)) return formattedWallTime(instant, zone);
  const key = `${zone} ${Math.floor(seconds / quarter)}`;
  let distance = distances.get(key);
  if (distance === undefined) {
    // asking the formatter costs a hundred times as much
    distance = formattedWallTime(seconds, zone) - seconds;
    if (distances.size >= mostKnown) distances.clear();
    distances.set(key, distance);
  }
  return seconds + distance;
}

function formattedWallTime(instant: Date | number, zone: string): number {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!);
}

/** Calendar date `YYYY-MM-DD` of a moment in `zone`. */
export const dateIn = (instant: Date, zone: string): string =>
  new Date(wallTime(instant, zone)).toISOString().slice(0, 10);

const day = 86_400_000;

/**
 * The moment at which clocks in `zone` show a date `YYYY-MM-DD` and a time `HH:MM` or `HH:MM:SS`: the first of two where they are set
 * back over it; where they skip it, the moment as long after the gap as the time was within. An invalid `Date` for what is no date or
 * no time.
 */
export function momentIn(date: string, time: string, zone: string): Date {
  const wanted = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(wanted)) return new Date(Number.NaN);
  const possible = [wanted - day, wanted + day].map((near) => wanted - (wallTime(near, zone) - near));
  const shown = possible.filter((instant) => wallTime(instant, zone) === wanted);
  return new Date(shown.length > 0 ? Math.min(...shown) : Math.max(...possible));
}

/** First moment of the date `YYYY-MM-DD` in `zone`. */
export const startOfDay = (date: string, zone: string): Date => momentIn(date, '00:00', zone);

/** Time of day `HH:MM` of a moment in `zone`. */
export const timeIn = (instant: Date, zone: string): string =>
  new Date(wallTime(instant, zone)).toISOString().slice(11, 16);

/** The date `days` later (negative: earlier). */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
