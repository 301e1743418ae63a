import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Agencies, type OfficeClosure, type OfficeDay, Sql, WorkingTime } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { CalendarSnapshot, type Closure, type StoredDay } from './calendar-snapshot.js';

export const workingTimeTopic = 'working-time';

/** `WorkingTime` over the uploaded office calendar and declared closures, in memory as of the newest epoch. */
@Injectable()
export class OfficeCalendar extends WorkingTime implements OnModuleInit {
  private snapshot = new CalendarSnapshot([], []);

  constructor(
    private readonly sql: Sql,
    private readonly agencies: Agencies,
    private readonly epochs: Epochs,
  ) {
    super();
  }

  async onModuleInit(): Promise<void> {
    await this.reload();
    this.epochs.on(workingTimeTopic, () => this.reload());
  }

  async day(date: string, agencyId?: string): Promise<OfficeDay> {
    return this.snapshot.day(date, this.lineage(agencyId));
  }

  async days(from: string, to: string, agencyId?: string): Promise<OfficeDay[]> {
    return this.snapshot.range(from, to, this.lineage(agencyId));
  }

  async addWorkingDays(date: string, count: number, agencyId?: string): Promise<string> {
    return this.snapshot.add(date, count, this.lineage(agencyId));
  }

  async workingDaysBetween(from: string, to: string, agencyId?: string): Promise<number> {
    return this.snapshot.between(from, to, this.lineage(agencyId));
  }

  closures(from: string): Promise<OfficeClosure[]> {
    return this.sql.query<OfficeClosure>(
      {
        name: 'core-closures-from',
        text: `select id, date, part, agency_id as "agencyId" from core.closure_day
where withdrawn_at is null and date >= $1 order by date, id`,
      },
      [from],
    );
  }

  private lineage(agencyId: string | undefined): readonly string[] {
    return agencyId ? this.agencies.ancestorsOrSelf(agencyId) : [];
  }

  private async reload(): Promise<void> {
    const days = await this.sql.query<StoredDay>({
      name: 'core-office-days',
      text: 'select date, working, kind, remark from core.office_day',
    });
    const closures = await this.sql.query<Closure>({
      name: 'core-closures',
      text: 'select id, date, agency_id as "agencyId", part, reason from core.closure_day where withdrawn_at is null order by declared_at, id',
    });
    this.snapshot = new CalendarSnapshot(days, closures);
  }
}
