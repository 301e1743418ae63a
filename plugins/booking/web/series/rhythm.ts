import type { SeriesRhythm } from './series.api.js';

export const weeksBetween = 8;
/** As many dates as the server takes at once. */
export const mostDates = 60;
const week = 7 * 86_400_000;

/** What stands in the fields, sound or not. */
export interface RhythmDraft {
  everyWeeks: number;
  end: 'count' | 'until';
  count: string;
  /** `YYYY-MM-DD`; '' while none is chosen. */
  until: string;
}

export const firstRhythm: RhythmDraft = { everyWeeks: 1, end: 'count', count: '4', until: '' };

/** The rhythm that is asked for; null while the fields say none that is sound. */
export function rhythmOf({ everyWeeks, end, count, until }: RhythmDraft, first: string): SeriesRhythm | null {
  if (end === 'count') {
    const times = /^\d{1,2}$/.test(count.trim()) ? Number(count) : 0;
    return times >= 1 && times <= mostDates ? { everyWeeks, count: times } : null;
  }
  const after = Date.parse(until) - Date.parse(first);
  return after >= 0 && Math.floor(after / (week * everyWeeks)) < mostDates ? { everyWeeks, until } : null;
}
