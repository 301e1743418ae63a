import { Injectable } from '@nestjs/common';
import { Agencies, type Caller, newId, ProblemError, type Transaction, Transactions, WorkingTime } from '@tessera/sdk';
import { workingTimeTopic } from './office-calendar.js';
import { readCalendarFile } from './office-calendar-file.js';
import { type ClosureRow, WorkingTimeRepository } from './working-time.repository.js';
import type { ClosureInput, DayChange, QuestionQuery } from './working-time-schemas.js';

/** Questions about working days, and what administrators change of the calendar. */
@Injectable()
export class WorkingTimeService {
  constructor(
    private readonly calendar: WorkingTime,
    private readonly repository: WorkingTimeRepository,
    private readonly agencies: Agencies,
    private readonly transactions: Transactions,
  ) {}

  days(caller: Caller, from: string, to: string, agency?: string) {
    return this.calendar.days(from, to, this.agencyId(agency) ?? caller.agencyId);
  }

  async question(caller: Caller, { from, to, add, agency }: QuestionQuery) {
    const agencyId = this.agencyId(agency) ?? caller.agencyId;
    return {
      day: await this.calendar.day(from, agencyId),
      ...(add !== undefined ? { result: await this.calendar.addWorkingDays(from, add, agencyId) } : {}),
      ...(to !== undefined ? { workingDays: await this.calendar.workingDaysBetween(from, to, agencyId) } : {}),
    };
  }

  /** All rows or none; a dry run only says what is in the file. */
  async import(caller: Caller, bytes: Buffer, dryRun: boolean) {
    const { rows, bad } = readCalendarFile(bytes);
    const years = [...new Set(rows.map(({ date }) => date.slice(0, 4)))].sort();
    if (rows.length === 0 && bad.length === 0)
      throw ProblemError.invalid([{ path: 'file', message: 'the file holds no days', code: 'empty-file' }]);
    if (dryRun) return { dryRun, imported: rows.length, changed: 0, years, bad };
    if (bad.length > 0) throw ProblemError.of('import-failed', { bad: bad.slice(0, 100), badCount: bad.length });
    const changed = await this.write(caller, (transaction) => this.repository.store(transaction, rows), {
      action: 'office-calendar.import',
      subjectId: years.join(','),
      after: { days: rows.length },
    });
    return { dryRun, imported: rows.length, changed, years, bad };
  }

  async setDay(caller: Caller, date: string, { working, remark }: DayChange) {
    const before = await this.calendar.day(date);
    const kind = readCalendarFile(Buffer.from(`${date},,${working ? 0 : 2},`)).rows[0]?.kind ?? 'working';
    await this.write(caller, (transaction) => this.repository.store(transaction, [{ date, working, kind, remark }]), {
      action: 'office-calendar.day',
      subjectId: date,
      before: { working: before.working, remark: before.remark },
      after: { working, remark },
    });
    return this.calendar.day(date);
  }

  async closures() {
    return (await this.repository.closures()).map((row) => this.closureView(row));
  }

  async declareClosure(caller: Caller, { date, agency, reason }: ClosureInput) {
    const agencyId = agency === null ? null : (this.agencyId(agency) ?? null);
    const id = newId();
    await this.write(
      caller,
      async (transaction) => {
        if (!(await this.repository.declare(transaction, { id, date, agencyId, reason, by: caller.accountId })))
          throw ProblemError.of('conflict', { detail: 'that day is closed already' });
      },
      { action: 'closure.declare', subjectId: id, after: { date, agency, reason } },
    );
    const made = (await this.repository.closures()).find((row) => row.id === id);
    if (!made) throw ProblemError.of('not-found');
    return this.closureView(made);
  }

  async withdrawClosure(caller: Caller, id: string): Promise<void> {
    await this.write(
      caller,
      async (transaction) => {
        if (!(await this.repository.withdraw(transaction, id))) throw ProblemError.of('not-found');
      },
      { action: 'closure.withdraw', subjectId: id },
    );
  }

  private write<Result>(
    caller: Caller,
    act: (transaction: Transaction) => Promise<Result>,
    audit: { action: string; subjectId: string; before?: unknown; after?: unknown },
  ): Promise<Result> {
    return this.transactions.run(caller, async (transaction) => {
      const result = await act(transaction);
      transaction.audit({ subject: 'OfficeDay', agencyId: null, ...audit });
      transaction.touch(workingTimeTopic);
      return result;
    });
  }

  private closureView({ id, date, agencyId, reason, declaredAt }: ClosureRow) {
    const agency = agencyId ? this.agencies.byId(agencyId) : undefined;
    return {
      id,
      date,
      agency: agency ? { code: agency.code, name: agency.name } : null,
      reason,
      declaredAt: declaredAt.toISOString(),
    };
  }

  private agencyId(code: string | undefined): string | undefined {
    if (code === undefined) return undefined;
    const agency = this.agencies.byCode(code);
    if (!agency) throw ProblemError.invalid([{ path: 'agency', message: 'unknown agency', code: 'unknown-agency' }]);
    return agency.id;
  }
}
