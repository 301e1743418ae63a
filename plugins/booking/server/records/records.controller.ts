import { Controller, Get, Param, Query } from '@nestjs/common';
import { total } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, ExportAnswer, exportFile, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { bookingPage } from '../bookings/booking.schemas.js';
import * as inputs from './record.schemas.js';
import { RecordExportsService } from './record-exports.service.js';
import { RecordsService } from './records.service.js';

const id = z.uuid('not-an-id');

/** Records of bookings: one's own or the unit's, those of a resource, and where drivers went. */
@Controller()
export class RecordsController {
  constructor(
    private readonly records: RecordsService,
    private readonly exports: RecordExportsService,
  ) {}

  @Get('bookings')
  @Permission('read', 'Booking')
  @Answer(bookingPage)
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: inputs.recordQuery }) { cursor, limit, ...filter }: inputs.RecordQuery,
  ) {
    return this.records.list(caller, { list: 'records', filter }, { cursor, limit });
  }

  @Get('bookings/total')
  @Permission('read', 'Booking')
  @Answer(total)
  total(@CurrentCaller() caller: Caller, @Query({ schema: inputs.recordFilter }) filter: inputs.RecordFilter) {
    return this.records.total(caller, { list: 'records', filter });
  }

  @Get('bookings/export')
  @Permission('read', 'Booking')
  @ExportAnswer('The list as a file.')
  async export(
    @CurrentCaller() caller: Caller,
    @Query({ schema: inputs.recordExport }) { format, calendar, ...filter }: inputs.RecordExport,
  ) {
    const sheet = await this.exports.sheet(caller, { list: 'records', filter }, calendar);
    return exportFile(sheet, format, sheet.title);
  }

  /** Approved bookings of a resource, for those who look after it. */
  @Get('resources/:id/record')
  @Permission('report', 'Resource')
  @Answer(bookingPage)
  ofResource(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Query({ schema: inputs.periodQuery }) { cursor, limit, ...filter }: inputs.PeriodQuery,
  ) {
    return this.records.list(caller, { list: 'resource', resourceId, filter }, { cursor, limit });
  }

  @Get('resources/:id/record/total')
  @Permission('report', 'Resource')
  @Answer(total)
  totalOfResource(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Query({ schema: inputs.periodFilter }) filter: inputs.PeriodFilter,
  ) {
    return this.records.total(caller, { list: 'resource', resourceId, filter });
  }

  @Get('resources/:id/record/export')
  @Permission('report', 'Resource')
  @ExportAnswer('Approved bookings of the resource as a file.')
  async exportOfResource(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Query({ schema: inputs.periodExport }) { format, calendar, ...filter }: inputs.PeriodExport,
  ) {
    const sheet = await this.exports.sheet(caller, { list: 'resource', resourceId, filter }, calendar);
    return exportFile(sheet, format, sheet.title);
  }

  /** Where drivers go and went: of one, or of all whom the caller manages. */
  @Get('dispatches')
  @Permission('report', 'Resource')
  @Answer(bookingPage)
  dispatches(
    @CurrentCaller() caller: Caller,
    @Query({ schema: inputs.dispatchQuery }) { cursor, limit, ...filter }: inputs.DispatchQuery,
  ) {
    return this.records.list(caller, { list: 'dispatches', filter }, { cursor, limit });
  }

  @Get('dispatches/total')
  @Permission('report', 'Resource')
  @Answer(total)
  totalOfDispatches(
    @CurrentCaller() caller: Caller,
    @Query({ schema: inputs.dispatchFilter }) filter: inputs.DispatchFilter,
  ) {
    return this.records.total(caller, { list: 'dispatches', filter });
  }

  @Get('dispatches/export')
  @Permission('report', 'Resource')
  @ExportAnswer('Dispatches as a file.')
  async exportOfDispatches(
    @CurrentCaller() caller: Caller,
    @Query({ schema: inputs.dispatchExport }) { format, calendar, ...filter }: inputs.DispatchExport,
  ) {
    const sheet = await this.exports.sheet(caller, { list: 'dispatches', filter }, calendar);
    return exportFile(sheet, format, sheet.title);
  }
}
