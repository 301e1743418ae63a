import type { DecisionResult } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { BookingDetail } from '../../server/bookings/booking.schemas.js';
import type { ReviewFilter, ReviewLine, ReviewPage, Verdict } from '../../server/review/review.schemas.js';

export type { ReviewLine, ReviewPage, Verdict } from '../../server/review/review.schemas.js';

const path = '/api/plugins/booking/reviews';
const pageSize = 100;

type Asked = { readonly [Name in keyof ReviewFilter]?: ReviewFilter[Name] | undefined };

export const reviews = {
  list: (filter: Asked, cursor: string | undefined, request: { signal: AbortSignal; background: boolean }) =>
    api.get<ReviewPage>(path, { query: { ...filter, cursor, limit: pageSize }, ...request }),
  decide: (items: readonly Pick<ReviewLine, 'id' | 'version'>[], verdict: Verdict, note: string) =>
    api.post<{ results: DecisionResult[] }>(path, {
      verdict,
      note,
      items: items.map(({ id, version }) => ({ id, version })),
    }),
  booking: (id: string) =>
    api.get<BookingDetail>(`/api/plugins/booking/bookings/${encodeURIComponent(id)}`, { background: true }),
};
