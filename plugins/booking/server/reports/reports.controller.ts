import { Controller, Get, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, ExportAnswer, exportFile, Permission } from '@tessera/sdk';
import { type ReportExport, type ReportQuery, reportExport, reportQuery, useReport } from './report.schemas.js';
import { ReportsService } from './reports.service.js';

/** How much venues, vehicles and drivers are used. */
@Controller('reports/use')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @Get()
  @Permission('report', 'Resource')
  @Answer(useReport)
  use(@CurrentCaller() caller: Caller, @Query({ schema: reportQuery }) query: ReportQuery) {
    return this.reports.use(caller, query);
  }

  @Get('export')
  @Permission('report', 'Resource')
  @ExportAnswer('The whole report as a file.')
  async export(
    @CurrentCaller() caller: Caller,
    @Query({ schema: reportExport }) { format, calendar, ...filter }: ReportExport,
  ) {
    const sheet = await this.reports.sheet(caller, filter, calendar);
    return exportFile(sheet, format, sheet.title);
  }
}
