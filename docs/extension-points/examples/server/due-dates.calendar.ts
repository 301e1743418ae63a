import { Injectable } from '@nestjs/common';
import type { CalendarEvent } from '@tessera/contracts';
import {
  addDays,
  type CalendarLister,
  type CalendarRange,
  CalendarSource,
  type Caller,
  dateIn,
  momentIn,
  Parameters,
} from '@tessera/sdk';
import { LoansRepository } from './loans.repository.js';

/** The days on which the caller has to bring something back, each a whole day. */
@Injectable()
@CalendarSource('due-dates')
export class DueDatesCalendar implements CalendarLister {
  constructor(
    private readonly loans: LoansRepository,
    private readonly parameters: Parameters,
  ) {}

  async events(caller: Caller, { from, to, limit }: CalendarRange, signal: AbortSignal): Promise<CalendarEvent[]> {
    const zone = this.parameters.get<string>('portal.time-zone');
    const midnight = (date: string) => momentIn(date, '00:00', zone).toISOString();
    const days: [string, string] = [dateIn(from, zone), dateIn(new Date(to.getTime() - 1), zone)];
    const rows = await this.loans.dueBetween(caller.accountId, days, limit, signal);
    return rows.map(({ id, equipment, until, decidedAt, askedAt }) => ({
      id,
      title: equipment,
      startsAt: midnight(until),
      endsAt: midnight(addDays(until, 1)),
      allDay: true,
      state: 'confirmed',
      link: `/loans/${id}`,
      updatedAt: (decidedAt ?? askedAt).toISOString(),
    }));
  }
}
