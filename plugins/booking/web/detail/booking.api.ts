import { api, type ReadRequest } from '@tessera/web-sdk';
import type { BookingDetail, CancelInput } from '../../server/bookings/booking.schemas.js';
import type { ResourceDetail } from '../../server/resources/resource.schemas.js';

export type { BookingDetail, CancelInput, WantedTime } from '../../server/bookings/booking.schemas.js';
export type { ResourceDetail } from '../../server/resources/resource.schemas.js';

const base = '/api/plugins/booking';
const one = (id: string) => `${base}/bookings/${encodeURIComponent(id)}`;

export const bookings = {
  read: (id: string, request: ReadRequest) => api.get<BookingDetail>(one(id), request),
  /** Undefined for who may no longer see it. */
  resourceOf: ({ resource }: BookingDetail, request: ReadRequest) =>
    api.get<ResourceDetail>(`${base}/resources/${resource.id}`, request).catch(() => undefined),
  cancel: (id: string, input: CancelInput) => api.post<BookingDetail>(`${one(id)}/cancel`, input),
  /** The booking as a file for a calendar. */
  eventPath: (id: string) => `${one(id)}/event.ics`,
};
