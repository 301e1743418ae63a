import { dateIn, timeIn } from '@tessera/sdk';

/** The last day on which a must-read can be confirmed in time: an end at midnight belongs to the day before. */
export const dueDayOf = (dueAt: Date, zone: string): string => dateIn(new Date(dueAt.getTime() - 1), zone);

/** Does the time end with the day, so that the day alone says it? */
export const endsWithDay = (dueAt: Date, zone: string): boolean => timeIn(dueAt, zone) === '00:00';
