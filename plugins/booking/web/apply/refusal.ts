import { ApiProblem, localized } from '@tessera/web-sdk';
import type { BookingFieldError } from '../../server/bookings/booking-problems.js';
import type { OfferedTime } from './application.api.js';
import type { Faults } from './application-draft.js';

interface OtherVenue {
  id: string;
  name: string;
  site: string;
  capacity: number;
}

/** Why an application was refused, and what would work instead. */
export interface Refusal {
  /** By field, in the page's language. */
  faults: Faults;
  /** What others have; empty: the time is not the trouble. */
  taken: readonly OfferedTime[];
  /** Times like it that can be booked. */
  times: readonly OfferedTime[];
  /** Venues with enough seats that are free then. */
  venues: readonly OtherVenue[];
  /** Anything else: shown as it describes itself. */
  error: unknown;
}

export const noRefusal: Refusal = { faults: {}, taken: [], times: [], venues: [], error: undefined };

interface Members {
  errors?: (Partial<BookingFieldError> & { path: string; message: string })[];
  taken?: OfferedTime[];
  alternatives?: OfferedTime[];
  nearest?: OfferedTime[];
  venues?: OtherVenue[];
}

/** What the server's refusal says to who applies. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof ApiProblem)) return { ...noRefusal, error };
  const { errors = [], taken = [], alternatives = [], nearest = [], venues = [] } = error.problem as Members;
  const faults = Object.fromEntries(
    [...errors]
      .reverse()
      .map(({ path, titles, code, message }) => [path, titles ? localized(titles) : (code ?? message)]),
  );
  const isTold = errors.length > 0 || taken.length > 0;
  return { faults, taken, times: [...alternatives, ...nearest], venues, error: isTold ? undefined : error };
}
