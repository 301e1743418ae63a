import { api } from '@tessera/web-sdk';
import type { BookingInput } from '../../server/bookings/booking.schemas.js';
import type { SeriesBooked, SeriesPreview } from '../../server/series/series.schemas.js';

export type { SeriesBooked, SeriesDate, SeriesPreview, SeriesResult } from '../../server/series/series.schemas.js';

const root = '/api/plugins/booking/series';

/** Of what, and when the first one is. */
export interface SeriesFirst {
  resourceId: string;
  date: string;
  from: string;
  to: string;
  toDate?: string | undefined;
  driverId: string | null;
}

/** How it repeats: `until` or `count`. */
export interface SeriesRhythm {
  everyWeeks: number;
  until?: string;
  count?: number;
}

/** What the application sends besides its own fields. */
export interface SeriesChoice extends SeriesRhythm {
  /** Dates that are not wanted. */
  except: string[];
}

export const series = {
  preview: (question: SeriesFirst & SeriesRhythm, signal: AbortSignal) =>
    api.post<SeriesPreview>(`${root}/preview`, question, { signal }),
  book: (input: BookingInput & SeriesChoice) => api.post<SeriesBooked>(root, input),
};
