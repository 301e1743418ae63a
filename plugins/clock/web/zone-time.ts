import { wallTime } from '@tessera/contracts/zoned-dates';

/** What a clock in a zone shows. */
export interface ZoneTime {
  /** `09:05`, or `09:05:07`. */
  time: string;
  /** Days ahead of home: -1, 0 or 1. */
  days: number;
  /** Hours ahead of home, in quarters. */
  hours: number;
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
