import type { AccountView } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { BookingChange, BookingDetail, BookingInput } from '../../server/bookings/booking.schemas.js';

export type { OfferedTime } from '../../server/availability/availability.schemas.js';
export type { BookingDetail, BookingInput, WantedTime } from '../../server/bookings/booking.schemas.js';
export type { ResourceDetail } from '../../server/resources/resource.schemas.js';

const root = '/api/plugins/booking/bookings';

export const applications = {
  book: (input: BookingInput) => api.post<BookingDetail>(root, input),
  change: (id: string, change: BookingChange) => api.put<BookingDetail>(`${root}/${id}`, change),
  /** Where the person is reached, from the account. */
  ownPhone: async (signal: AbortSignal) => {
    const { officePhone, officeExtension } = await api.get<AccountView>('/api/account', { signal });
    return { phone: officePhone, extension: officeExtension };
  },
};
