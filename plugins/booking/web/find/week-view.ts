import { addDays, weekdayOf } from '@tessera/ui/days';
import { minutesOf, timeOf } from '@tessera/ui/times';
import type { GridBlock, GridDay } from '@tessera/ui/week-grid-model';
import type { WantedTime } from '../../server/bookings/booking.schemas.js';
import type { Week } from './find.api.js';

/** What the grid's blocks say, in the page's language. */
export interface BlockWords {
  own: (state: NonNullable<Week['days'][number]['blocks'][number]['own']>) => string;
  closed: (reason: NonNullable<Week['days'][number]['closed']>) => string;
  /** Of a booking whose purpose is not shown. */
  taken: string;
}

/** Cells of a week are never larger: nobody would find the half hour after a meeting. */
const largestStep = 60;
/** Nor smaller: they would not fit a finger. */
const smallestStep = 15;

/** The Monday of the week that a day `YYYY-MM-DD` lies in. */
export const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7));

/** Minutes of a cell: where slots are longer, a whole part of them. */
export function stepOf({ slotMinutes }: Pick<Week, 'slotMinutes'>): number {
  if (slotMinutes <= largestStep) return Math.max(smallestStep, slotMinutes);
  return slotMinutes % largestStep === 0 ? largestStep : 30;
}

export const daysOf = (week: Week, today: string): GridDay[] =>
  week.days.map(({ date, holiday, remark }) => ({
    date,
    holiday,
    past: date < today,
    today: date === today,
    ...(remark && { note: remark }),
  }));

export const blocksOf = (week: Week, words: BlockWords): GridBlock[] =>
  week.days.flatMap(({ date, closed, remark, blocks }) => [
    ...blocks.map(
      ({ id, start, end, state, title, unit, own }): GridBlock => ({
        id,
        date,
        start,
        end,
        state,
        title: title || unit || words.taken,
        lines: [title ? unit : '', own ? words.own(own) : ''].filter(Boolean),
        ...(own ? { href: `/booking/bookings/${id}` } : { plain: true }),
      }),
    ),
    ...(closed && closed !== 'past'
      ? [
          {
            id: `closed-${date}`,
            date,
            start: week.opens,
            end: week.closes,
            state: 'closed' as const,
            title: remark || words.closed(closed),
            plain: true,
          },
        ]
      : []),
  ]);

/** Does somebody have some of that time? Only then there is something to wait for. */
export const isHeld = (week: Week, { date, from, to }: WantedTime): boolean =>
  week.days.some(
    (day) =>
      day.date === date &&
      day.blocks.some(
        ({ state, start, end }) => (state === 'taken' || state === 'waiting') && start < to && end > from,
      ),
  );

/** A choice as the resource's slots want it: as many whole slots as it touches, from the opening on. */
export function wholeSlots(
  { start, end }: { start: string; end: string },
  { opens, closes, slotMinutes }: Pick<Week, 'opens' | 'closes' | 'slotMinutes'>,
): { from: string; to: string } {
  const first = minutesOf(opens);
  const slotsBefore = (time: string, round: (slots: number) => number) =>
    first + round((minutesOf(time) - first) / slotMinutes) * slotMinutes;
  return {
    from: timeOf(slotsBefore(start, Math.floor)),
    to: timeOf(Math.min(slotsBefore(end, Math.ceil), minutesOf(closes))),
  };
}
