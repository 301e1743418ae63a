import { api } from '@tessera/web-sdk';
import type { BookingDetail, BookingInput } from '../../server/bookings/booking.schemas.js';

const root = '/api/plugins/booking';
const one = (id: string) => `${root}/bookings/${encodeURIComponent(id)}`;

export const waitingList = {
  join: (input: BookingInput) => api.post<BookingDetail>(`${root}/waiting-list`, input),
  accept: (id: string, version: number) => api.post<BookingDetail>(`${one(id)}/accept`, { version }),
  decline: (id: string, version: number) => api.post<BookingDetail>(`${one(id)}/decline`, { version }),
};
