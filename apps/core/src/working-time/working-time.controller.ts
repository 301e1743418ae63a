import { Body, Controller, Delete, Get, Param, Post, Put, Query, Req } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, NoContent, Permission, SignedIn } from '@tessera/sdk';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { uploadedBytes } from '../files/uploaded-bytes.js';
import { WorkingTimeService } from './working-time.service.js';
import * as schemas from './working-time-schemas.js';

const importQuery = z.object({ dryRun: z.stringbool().default(false) });
const largestCalendar = 1024 * 1024;

@Controller('api/working-time')
export class WorkingTimeController {
  constructor(private readonly workingTime: WorkingTimeService) {}

  @Get('days')
  @SignedIn()
  @Answer(schemas.officeDays, { description: 'Each day of a range, for the own agency or another.' })
  async days(
    @CurrentCaller() caller: Caller,
    @Query({ schema: schemas.daysQuery }) { from, to, agency }: schemas.DaysQuery,
  ) {
    return { items: await this.workingTime.days(caller, from, to, agency), next: null };
  }

  @Get('question')
  @SignedIn()
  @Answer(schemas.questionAnswer, {
    description: 'Is it a working day; which day is n working days away; how many lie between.',
  })
  question(@CurrentCaller() caller: Caller, @Query({ schema: schemas.questionQuery }) query: schemas.QuestionQuery) {
    return this.workingTime.question(caller, query);
  }

  @Post('import')
  @Permission('update', 'OfficeDay')
  @Answer(schemas.calendarImport, {
    description: 'The yearly file (CSV, UTF-8 or Big5) as multipart `file` or as text/csv.',
  })
  async import(
    @CurrentCaller() caller: Caller,
    @Query({ schema: importQuery }) { dryRun }: z.infer<typeof importQuery>,
    @Req() request: FastifyRequest,
  ) {
    return this.workingTime.import(caller, await uploadedBytes(request, largestCalendar), dryRun);
  }

  @Put('days/:date')
  @Permission('update', 'OfficeDay')
  @Answer(schemas.officeDay)
  setDay(
    @CurrentCaller() caller: Caller,
    @Param('date', { schema: schemas.date }) date: string,
    @Body({ schema: schemas.dayChange }) body: schemas.DayChange,
  ) {
    return this.workingTime.setDay(caller, date, body);
  }

  @Get('closures')
  @SignedIn()
  @Answer(schemas.closures)
  async closures(@CurrentCaller() caller: Caller) {
    return { items: await this.workingTime.closures(caller), next: null };
  }

  @Post('closures')
  @Permission('update', 'OfficeDay')
  @Answer(schemas.closure, { status: 201 })
  declare(@CurrentCaller() caller: Caller, @Body({ schema: schemas.closureInput }) body: schemas.ClosureInput) {
    return this.workingTime.declareClosure(caller, body);
  }

  @Delete('closures/:id')
  @Permission('update', 'OfficeDay')
  @NoContent()
  async withdraw(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.workingTime.withdrawClosure(caller, id);
  }
}
