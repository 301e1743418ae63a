import { Injectable } from '@nestjs/common';
import {
  addDays,
  type Caller,
  Clock,
  dateIn,
  type OfficeDay,
  Parameters,
  type TileLoader,
  TileSource,
  WorkingTime,
} from '@tessera/sdk';

export interface WorkingDayData {
  today: OfficeDay;
  /** Next day on which the own agency works. */
  nextWorkingDay: string;
  /** Next day off that is no ordinary weekend; null when none is known. */
  nextHoliday: OfficeDay | null;
  /** Days of this month, today or later, that are worked on although they fall on a weekend. */
  makeUpDays: OfficeDay[];
}

/** Days to look ahead for a holiday. */
const horizon = 120;
const isHoliday = ({ kind, working }: OfficeDay) => (kind === 'holiday' || kind === 'closure') && !working;

/** Is today a working day of my agency, and what comes next? */
@Injectable()
@TileSource('working-day')
export class WorkingDayTile implements TileLoader<WorkingDayData> {
  constructor(
    private readonly workingTime: WorkingTime,
    private readonly clock: Clock,
    private readonly parameters: Parameters,
  ) {}

  async load({ agencyId }: Caller): Promise<WorkingDayData> {
    const date = dateIn(this.clock.now(), this.parameters.get<string>('portal.time-zone'));
    const [days, nextWorkingDay] = await Promise.all([
      this.workingTime.days(date, addDays(date, horizon), agencyId),
      this.workingTime.addWorkingDays(date, 1, agencyId),
    ]);
    const [today, ...later] = days;
    if (!today) throw new Error(`The office calendar knows nothing of ${date}`);
    const month = date.slice(0, 7);
    return {
      today,
      nextWorkingDay,
      nextHoliday: later.find(isHoliday) ?? null,
      makeUpDays: days.filter(({ date: day, kind }) => kind === 'make-up' && day.startsWith(month)),
    };
  }
}
