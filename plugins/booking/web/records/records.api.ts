import type { Total } from '@tessera/contracts';
import { api, withQuery } from '@tessera/web-sdk';
import type { BookingItem } from '../../server/bookings/booking.schemas.js';

export type { BookingItem } from '../../server/bookings/booking.schemas.js';

/** What a list of bookings is filtered by, as its address has it. */
export type RecordFilter = Readonly<Record<string, string | undefined>>;

interface Paging {
  cursor?: string | undefined;
  signal?: AbortSignal;
}

const root = '/api/plugins/booking';

/** Where a list of bookings is: `resources/<id>/record`, `dispatches`. */
export const records = {
  list: (place: string, filter: RecordFilter, { cursor, signal }: Paging) =>
    api.get<{ items: BookingItem[]; next: string | null }>(`${root}/${place}`, {
      query: { ...filter, cursor },
      ...(signal && { signal }),
    }),
  total: (place: string, filter: RecordFilter, signal: AbortSignal) =>
    api.get<Total>(`${root}/${place}/total`, { query: { ...filter }, signal }),
  exportPath: (place: string, filter: RecordFilter) => withQuery(`${root}/${place}/export`, { ...filter }),
};
