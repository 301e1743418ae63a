import { z } from 'zod';

/** A date `YYYY-MM-DD` that somebody may mean: far beyond it, moments of it can no longer be reckoned or kept. */
export const calendarDay = z.iso.date().refine((day) => day >= '1900-01-01' && day <= '2999-12-31', 'out-of-range');
