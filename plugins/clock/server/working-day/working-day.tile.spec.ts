import { describe, expect, it } from '@jest/globals';
import { addDays, type Caller, Clock, type OfficeClosure, type OfficeDay, Parameters, WorkingTime } from '@tessera/sdk';
import { WorkingDayTile } from './working-day.tile.js';

/** Weekends off, but for what is told otherwise. */
class Calendar extends WorkingTime {
  constructor(private readonly told: Record<string, OfficeDay['kind']>) {
    super();
  }
  async day(date: string): Promise<OfficeDay> {
    const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    const kind = this.told[date] ?? (weekend ? 'weekend' : 'working');
    return { date, kind, working: kind === 'working' || kind === 'make-up', remark: '' };
  }
  async days(from: string, to: string): Promise<OfficeDay[]> {
    const days: OfficeDay[] = [];
    for (let date = from; date <= to; date = addDays(date, 1)) days.push(await this.day(date));
    return days;
  }
  async addWorkingDays(date: string): Promise<string> {
    let next = addDays(date, 1);
    while (!(await this.day(next)).working) next = addDays(next, 1);
    return next;
  }
  async workingDaysBetween(): Promise<number> {
    return 0;
  }
  async closures(): Promise<OfficeClosure[]> {
    return [];
  }
}

class FixedClock extends Clock {
  constructor(private readonly at: string) {
    super();
  }
  now = () => new Date(this.at);
}
class Zone extends Parameters {
  get = <Value>() => 'Asia/Taipei' as Value;
}

const load = (at: string, told: Record<string, OfficeDay['kind']> = {}) =>
  new WorkingDayTile(new Calendar(told), new FixedClock(at), new Zone()).load({ agencyId: 'a' } as Caller);

describe('the working-day tile', () => {
  it('goes by the day that clocks of the government show', async () => {
    expect((await load('2026-03-11T15:59:00Z')).today.date).toBe('2026-03-11');
    expect((await load('2026-03-11T16:00:00Z')).today.date).toBe('2026-03-12');
  });

  it('jumps over the weekend to the next working day', async () => {
    expect(await load('2026-03-13T02:00:00Z')).toMatchObject({
      today: { working: true },
      nextWorkingDay: '2026-03-16',
    });
  });

  it('tells holidays from weekends, and names make-up days of this month only', async () => {
    const told = { '2026-03-14': 'make-up', '2026-04-03': 'holiday', '2026-04-18': 'make-up' } as const;
    expect(await load('2026-03-13T02:00:00Z', told)).toMatchObject({
      nextWorkingDay: '2026-03-14',
      nextHoliday: { date: '2026-04-03' },
      makeUpDays: [{ date: '2026-03-14' }],
    });
  });

  it('takes a closure for a day off, and knows when it knows of none', async () => {
    expect((await load('2026-03-13T02:00:00Z', { '2026-03-16': 'closure' })).nextHoliday).toMatchObject({
      date: '2026-03-16',
    });
    expect((await load('2026-03-13T02:00:00Z')).nextHoliday).toBeNull();
  });
});
