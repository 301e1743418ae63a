import { Injectable } from '@nestjs/common';
import type { ExportQuery } from '@tessera/contracts';
import { type Caller, Clock, Parameters, type TableModel, Transactions } from '@tessera/sdk';
import { ResourceReader } from '../resources/resource-reader.js';
import { type RecordSheet, recordTable } from './record-table.js';
import { type Recorded, RecordsService } from './records.service.js';

/** Records as files. Taking them away is audited. */
@Injectable()
export class RecordExportsService {
  constructor(
    private readonly records: RecordsService,
    private readonly resources: ResourceReader,
    private readonly transactions: Transactions,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async sheet(caller: Caller, recorded: Recorded, calendar: ExportQuery['calendar']): Promise<TableModel> {
    const bookings = await this.records.all(caller, recorded);
    const resourceId = recorded.list === 'resource' ? recorded.resourceId : undefined;
    const aboutId = resourceId ?? (recorded.list === 'dispatches' ? recorded.filter.driver : undefined);
    const about = aboutId ? await this.resources.readable(caller, aboutId) : undefined;
    const name: RecordSheet['name'] = recorded.list === 'records' ? recorded.filter.scope : recorded.list;
    const { from, to } = recorded.filter;
    await this.transactions.run(caller, async (transaction) => {
      transaction.audit({
        action: 'booking.export-records',
        subject: about ? 'Resource' : 'Booking',
        subjectId: about?.id ?? name,
        agencyId: about?.agencyId ?? caller.agencyId,
        after: { sheet: name, from, to },
      });
    });
    return recordTable({ name, of: about?.name ?? '', from, to }, bookings, {
      caller,
      at: this.clock.now(),
      timeZone: this.parameters.get<string>('portal.time-zone'),
      calendar,
    });
  }
}
