import { Injectable } from '@nestjs/common';
import {
  Access,
  Agencies,
  type Caller,
  newId,
  type OfficeDay,
  ProblemError,
  type Transaction,
  Transactions,
  WorkingTime,
} from '@tessera/sdk';
import type { Closure } from './calendar-snapshot.js';
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
    private readonly access: Access,
    private readonly transactions: Transactions,
  ) {}

  async days(caller: Caller, from: string, to: string, agency?: string): Promise<OfficeDay[]> {
    const agencyId = this.agencyId(agency) ?? caller.agencyId;
    return (await this.calendar.days(from, to, agencyId)).map((day) =>
      this.withoutForeignReason(caller, agencyId, day),
    );
  }

  async question(caller: Caller, { from, to, add, agency }: QuestionQuery) {
    const agencyId = this.agencyId(agency) ?? caller.agencyId;
    return {
      day: this.withoutForeignReason(caller, agencyId, await this.calendar.day(from, agencyId)),
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

  /** Those that hit the caller's own agency; all of them for who declares them. */
  async closures(caller: Caller) {
    const all = this.access.may(caller, 'update', 'OfficeDay');
    const lineage = this.agencies.ancestorsOrSelf(caller.agencyId);
    const shown = (await this.repository.closures()).filter(
      ({ agencyId }) => all || agencyId === null || lineage.includes(agencyId),
    );
    return shown.map((row) => this.closureView(row));
  }

  async declareClosure(caller: Caller, { date, part, agency, reason }: ClosureInput) {
    const agencyId = agency === null ? null : (this.agencyId(agency) ?? null);
    const id = newId();
    await this.write(
      caller,
      async (transaction) => {
        const closure = { id, date, part, agencyId, reason };
        if (!(await this.repository.declare(transaction, { ...closure, by: caller.accountId })))
          throw ProblemError.of('conflict', { detail: 'that day is closed already' });
        transaction.emit({ name: 'working-time.closure-declared@1', payload: told(closure) });
      },
      { action: 'closure.declare', subjectId: id, after: { date, part, agency, reason } },
    );
    const made = (await this.repository.closures()).find((row) => row.id === id);
    if (!made) throw ProblemError.of('not-found');
    return this.closureView(made);
  }

  async withdrawClosure(caller: Caller, id: string): Promise<void> {
    await this.write(
      caller,
      async (transaction) => {
        const closure = await this.repository.withdraw(transaction, id);
        if (!closure) throw ProblemError.of('not-found');
        transaction.emit({ name: 'working-time.closure-withdrawn@1', payload: told(closure) });
      },
      { action: 'closure.withdraw', subjectId: id },
    );
  }

  /** That another agency is closed may be known; why is its own affair. */
  private withoutForeignReason(caller: Caller, agencyId: string, day: OfficeDay): OfficeDay {
    const own = this.agencies.ancestorsOrSelf(caller.agencyId).includes(agencyId);
    return day.kind !== 'closure' || own || this.access.may(caller, 'update', 'OfficeDay')
      ? day
      : { ...day, remark: '' };
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

  private closureView({ id, date, part, agencyId, reason, declaredAt }: ClosureRow) {
    const agency = agencyId ? this.agencies.byId(agencyId) : undefined;
    return {
      id,
      date,
      part,
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

/** What plugins hear of a closure: of nobody's switch, because it reaches agencies below the one it names. */
const told = ({ id, date, part, agencyId }: Closure) => ({ id, date, part, agencyId });
