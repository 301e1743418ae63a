import type { Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { BookingDetail } from '../../server/bookings/booking.schemas.js';
import type { CheckedIn, SpotCheckItem } from '../../server/check-in/check-in.schemas.js';

export type { BookingDetail } from '../../server/bookings/booking.schemas.js';
export type { CheckedIn, SpotCheckItem } from '../../server/check-in/check-in.schemas.js';

const root = '/api/plugins/booking';
const one = (id: string) => `${root}/bookings/${encodeURIComponent(id)}`;

export const checkIns = {
  checkIn: (bookingId: string) => api.post<BookingDetail>(`${one(bookingId)}/check-in`),
  byCode: (code: string) => api.post<CheckedIn>(`${root}/check-in`, { code }),
  today: (cursor: string | undefined, signal: AbortSignal) =>
    api.get<Page<SpotCheckItem>>(`${root}/spot-checks`, { query: { cursor }, signal }),
  attendance: (bookingId: string, seen: boolean) => api.post<BookingDetail>(`${one(bookingId)}/attendance`, { seen }),
};
