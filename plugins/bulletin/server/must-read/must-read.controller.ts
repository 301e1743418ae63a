import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { type ExportQuery, exportQuery, pageOf } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, ExportAnswer, exportFile, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { AcknowledgementsService } from './acknowledgements.service.js';
import { EvidenceService } from './evidence.service.js';
import * as schemas from './must-read.schemas.js';
import { ProgressService } from './progress.service.js';
import { RemindersService } from './reminders.service.js';

const id = z.uuid('not-an-id');

/** Must-reads: what readers confirm, and how far they are. */
@Controller('notices/:id')
export class MustReadController {
  constructor(
    private readonly acknowledgements: AcknowledgementsService,
    private readonly progressService: ProgressService,
    private readonly reminders: RemindersService,
    private readonly evidence: EvidenceService,
  ) {}

  /** I have read this revision. Said again it answers the first time. */
  @Put('acknowledgement')
  @Permission('read', 'Notice')
  @Answer(schemas.acknowledgement)
  acknowledge(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Body({ schema: schemas.acknowledgementInput }) { revision }: schemas.AcknowledgementInput,
  ) {
    return this.acknowledgements.acknowledge(caller, noticeId, revision);
  }

  @Get('progress')
  @Permission('read-progress', 'Notice')
  @Answer(schemas.readProgress)
  progress(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) noticeId: string) {
    return this.progressService.overview(caller, noticeId);
  }

  @Get('progress/agencies')
  @Permission('read-progress', 'Notice')
  @Answer(schemas.agencyProgressPage)
  agencies(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Query({ schema: schemas.agencyQuery }) query: schemas.AgencyQuery,
  ) {
    return this.progressService.ofAgencies(caller, noticeId, query);
  }

  /** By name, in the agency that posted the notice. */
  @Get('progress/people')
  @Permission('read-progress', 'Notice')
  @Answer(pageOf(schemas.personProgress))
  people(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Query({ schema: schemas.peopleQuery }) query: schemas.PeopleQuery,
  ) {
    return this.progressService.ofPeople(caller, noticeId, query);
  }

  /** Tells those who have not confirmed, and nobody else. */
  @Post('reminders')
  @Permission('read-progress', 'Notice')
  @Answer(schemas.reminderSent, { status: 202 })
  remind(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) noticeId: string) {
    return this.reminders.remind(caller, noticeId);
  }

  @Get('progress/export')
  @Permission('read-progress', 'Notice')
  @ExportAnswer('Figures per agency; names of the agency that posted the notice.')
  async export(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Query({ schema: exportQuery }) { format, calendar }: ExportQuery,
  ) {
    const sheet = await this.evidence.sheet(caller, noticeId, calendar);
    return exportFile(sheet, format, sheet.sheet ?? sheet.title);
  }
}
