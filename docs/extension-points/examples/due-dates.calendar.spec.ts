import { expect, it } from '@jest/globals';
import { calendarEvent } from '@tessera/contracts';
import type { Caller, Parameters } from '@tessera/sdk';
import { DueDatesCalendar } from './server/due-dates.calendar.js';
import type { LoanRow, LoansRepository } from './server/loans.repository.js';

it('lists the caller’s own dates as whole days of the agency’s zone', async () => {
  const asked: unknown[] = [];
  const row = { id: '7', equipment: '投影機', until: '2026-03-20', askedAt: new Date(0), decidedAt: null };
  const loans: Pick<LoansRepository, 'dueBetween'> = {
    dueBetween: async (...question) => {
      asked.push(question.slice(0, 3));
      return [row as LoanRow];
    },
  };
  const parameters = { get: () => 'Asia/Taipei' } as unknown as Parameters;
  const calendar = new DueDatesCalendar(loans as LoansRepository, parameters);
  const range = { from: new Date('2026-02-28T16:00:00Z'), to: new Date('2026-03-31T16:00:00Z'), limit: 50 };
  const [event] = await calendar.events({ accountId: 'me' } as Caller, range, new AbortController().signal);
  expect(asked).toEqual([['me', ['2026-03-01', '2026-03-31'], 50]]);
  expect(calendarEvent.parse(event)).toMatchObject({
    startsAt: '2026-03-19T16:00:00.000Z',
    endsAt: '2026-03-20T16:00:00.000Z',
    link: '/loans/7',
  });
});
