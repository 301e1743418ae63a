import { expect } from '@jest/globals';
import type { BookingDetail } from '../server/bookings/booking.schemas.js';
import type { ClosureHit, ClosureInput, ClosureItem, ClosureResults } from '../server/closures/closure.schemas.js';
import { type BookingStage, outcome, type Person, root } from './booking-stage.js';

export const closures = `${root}/closures`;

/** What specs of closures ask for, of the stage that stands once they run. */
export const closureActs = (staged: () => BookingStage) => {
  /** A whole day in a week, unless told. */
  const at = (more: Partial<ClosureInput>): ClosureInput => ({
    scope: 'resource',
    resourceId: null,
    site: null,
    agencyId: null,
    date: staged().day(7),
    toDate: staged().day(7),
    part: 'day',
    kind: 'maintenance',
    reason: '空調檢修',
    ...more,
  });
  return {
    at,
    declare: async (person: Person, more: Partial<ClosureInput>): Promise<ClosureItem> => {
      const answer = await staged().as(person).post<ClosureItem>(closures, at(more));
      expect(outcome(answer)).toBe('201');
      return answer.body;
    },
    hits: async (person: Person, id: string, query = ''): Promise<ClosureHit[]> =>
      (await staged().as(person).get<{ items: ClosureHit[] }>(`${closures}/${id}/hits?limit=100${query}`)).body.items,
    decide: (person: Person, id: string, decision: object) =>
      staged().as(person).post<ClosureResults>(`${closures}/${id}/decide`, decision),
    stateOf: async (person: Person, id: string) =>
      (await staged().as(person).get<BookingDetail>(`${root}/bookings/${id}`)).body,
    /** Closures in 待我處理. */
    waiting: async (person: Person) => {
      const text = await (await staged().as(person).open('GET', '/api/waiting')).text();
      const lines = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { plugin?: string; kind?: string; items?: { id: string; link: string }[] });
      return lines.find(({ plugin, kind, items }) => plugin === 'booking' && kind === 'closures' && items)?.items ?? [];
    },
  };
};
