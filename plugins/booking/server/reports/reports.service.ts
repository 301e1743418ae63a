import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ExportQuery } from '@tessera/contracts';
import {
  addDays,
  type Caller,
  Clock,
  dateIn,
  Parameters,
  pageOfArray,
  startOfDay,
  type TableModel,
  Transactions,
  WorkingTime,
} from '@tessera/sdk';
import type { OpenDays } from '../bookings/open-hours.js';
import { type Closed, ClosureReader } from '../closures/closure-reader.js';
import type { ResourceKind } from '../resources/resource-choices.js';
import { monthBounds } from './month-bounds.js';
import { type ByMonth, closedByMonth, firstOf, lastOf, OpenPeriod, ZoneOffsets } from './open-time.js';
import type { ReportFilter, ReportQuery, UseLine, UseReport } from './report.schemas.js';
import { reportTable } from './report-table.js';
import { type ReportResource, ReportsRepository } from './reports.repository.js';
import { allOf, type ReportedResource, type UseCount, useLines } from './use-lines.js';

/** How much resources are used, of those that the caller may report on. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly closures: ClosureReader,
    private readonly workingTime: WorkingTime,
    private readonly transactions: Transactions,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async use(caller: Caller, { cursor, limit, ...filter }: ReportQuery): Promise<UseReport> {
    const lines = await this.lines(caller, filter);
    return { ...pageOfArray(lines, filter, cursor, limit), all: allOf(lines), lines: lines.length };
  }

  /** The whole report as a table. Taking it away is audited. */
  async sheet(caller: Caller, filter: ReportFilter, calendar: ExportQuery['calendar']): Promise<TableModel> {
    const lines = await this.lines(caller, filter);
    await this.transactions.run(caller, async (transaction) => {
      transaction.audit({
        action: 'booking.export-report',
        subject: 'Resource',
        subjectId: filter.kind,
        agencyId: caller.agencyId,
        after: filter,
      });
    });
    return reportTable(filter, lines, allOf(lines), {
      caller,
      calendar,
      at: this.clock.now(),
      timeZone: this.parameters.get<string>('portal.time-zone'),
    });
  }

  private async lines(caller: Caller, { kind, by, from, to }: ReportFilter): Promise<UseLine[]> {
    const resources = await this.reports.resources(caller, kind);
    const [counts, reported] = await Promise.all([
      this.counts(kind, resources, from, to),
      this.reported(resources, from, to),
    ]);
    return useLines(by, reported, counts);
  }

  /** Each zone has its own beginnings of months. */
  private async counts(kind: ResourceKind, resources: readonly ReportResource[], from: string, to: string) {
    const counts: UseCount[] = [];
    for (const zone of new Set(resources.map((resource) => resource.zone))) {
      const ids = resources.filter((resource) => resource.zone === zone).map(({ id }) => id);
      counts.push(...(await this.reports.counts(kind, ids, monthBounds(from, to, zone))));
    }
    return counts;
  }

  private async reported(resources: readonly ReportResource[], from: string, to: string): Promise<ReportedResource[]> {
    const days = await this.officeDays(resources, from, to);
    // wide enough for every zone
    const [first, last] = [startOfDay(addDays(from, -1), 'UTC'), startOfDay(addDays(to, 2), 'UTC')];
    const closures = await this.closures.withinEach(resources, first, last);
    const [known, offsets] = [new Map<string, OpenPeriod>(), new ZoneOffsets()];
    const reported: ReportedResource[] = [];
    for (const resource of resources) {
      const period = { from, to, days: days.get(resource.agencyId)!, known, offsets };
      const closed = closures.get(resource.id) ?? [];
      reported.push({ ...resource, open: this.open(resource, period, closed) });
      // closures are reckoned day by day: others have their turn between two resources
      if (closed.length > 0) await setImmediate();
    }
    return reported;
  }

  /** For how long it could be booked while it was there; days of resources with the same hours are reckoned once. */
  private open(
    resource: ReportResource,
    period: { from: string; to: string; days: OpenDays; known: Map<string, OpenPeriod>; offsets: ZoneOffsets },
    closures: readonly Closed[],
  ): ByMonth {
    const { agencyId, zone, opens, closes, openOn, createdAt, deletedAt } = resource;
    const { days, known, offsets } = period;
    const [born, gone] = [dateIn(createdAt, zone), deletedAt ? dateIn(deletedAt, zone) : period.to];
    const from = lastOf(born, period.from);
    const to = firstOf(gone, period.to);
    const key = [agencyId, zone, opens, closes, openOn].join('|');
    const whole = known.get(key) ?? new OpenPeriod(resource, zone, days, period.from, period.to, offsets);
    known.set(key, whole);
    const open = whole.byMonth(from, to);
    if (closures.length === 0) return open;
    const closed = closedByMonth(resource, zone, days, from, to, closures);
    return new Map([...open].map(([month, minutes]) => [month, minutes - (closed.get(month) ?? 0)]));
  }

  private async officeDays(
    resources: readonly ReportResource[],
    from: string,
    to: string,
  ): Promise<Map<string, OpenDays>> {
    const found = new Map<string, OpenDays>();
    for (const agencyId of new Set(resources.map((resource) => resource.agencyId))) {
      const days = await this.workingTime.days(from, to, agencyId);
      found.set(agencyId, new Map(days.map((day) => [day.date, day])));
    }
    return found;
  }
}
