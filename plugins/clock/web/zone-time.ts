/** What a clock in a zone shows. */
export interface ZoneTime {
  /** `09:05`, or `09:05:07`. */
  time: string;
  /** Days ahead of home: -1, 0 or 1. */
  days: number;
  /** Hours ahead of home, in quarters. */
  hours: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** Wall time as if it were UTC, in milliseconds. */
function wallTime(instant: Date, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const dayLength = 86_400_000;
const hourLength = 3_600_000;

/** What clocks in `zone` show at a moment, and how they stand to those at home. */
export function zoneTime(instant: Date, zone: string, home: string, seconds: boolean): ZoneTime {
  const there = wallTime(instant, zone);
  const here = wallTime(instant, home);
  return {
    time: new Date(there).toISOString().slice(11, seconds ? 19 : 16),
    days: Math.floor(there / dayLength) - Math.floor(here / dayLength),
    hours: Math.round(((there - here) / hourLength) * 4) / 4,
  };
}

/** `New York` of `America/New_York`. */
export const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
