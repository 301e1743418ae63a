import type { AccountView, Page } from '@tessera/contracts';
import { api, type ReadRequest } from '@tessera/web-sdk';
import type { FreeResource } from '../../server/availability/availability.schemas.js';
import type { BookingChange, BookingDetail, BookingInput, WantedTime } from '../../server/bookings/booking.schemas.js';
import type { ResourceDetail } from '../../server/resources/resource.schemas.js';

export type { OfferedTime } from '../../server/availability/availability.schemas.js';
export type { BookingDetail, BookingInput, WantedTime } from '../../server/bookings/booking.schemas.js';
export type { ResourceDetail } from '../../server/resources/resource.schemas.js';

const base = '/api/plugins/booking';
const root = `${base}/bookings`;

export const applications = {
  book: (input: BookingInput) => api.post<BookingDetail>(root, input),
  change: (id: string, change: BookingChange) => api.put<BookingDetail>(`${root}/${id}`, change),
  /** Drivers of a vehicle that are free then; undefined when the vehicle itself is not. */
  freeDrivers: async ({ id, site, vehicleType: type }: ResourceDetail, time: WantedTime, request: ReadRequest) => {
    const query = { kind: 'vehicle', ...time, site, type, limit: 100 };
    const { items } = await api.get<Page<FreeResource>>(`${base}/free`, { query, ...request });
    return items.find((vehicle) => vehicle.id === id)?.drivers;
  },
  /** Where the person is reached, from the account. */
  ownPhone: async (signal: AbortSignal) => {
    const { officePhone, officeExtension } = await api.get<AccountView>('/api/account', { signal });
    return { phone: officePhone, extension: officeExtension };
  },
};
