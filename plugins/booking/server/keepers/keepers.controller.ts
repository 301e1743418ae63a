import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, ExportAnswer, exportFile, Permission } from '@tessera/sdk';
import { z } from 'zod';
import * as schemas from './keeper.schemas.js';
import { KeeperHistory } from './keeper-history.service.js';
import { KeepersService } from './keepers.service.js';

const id = z.uuid();

@Controller()
export class KeepersController {
  constructor(
    private readonly keepers: KeepersService,
    private readonly history: KeeperHistory,
  ) {}

  /** Whom one may make a keeper of the agency's resources. */
  @Get('keeper-candidates')
  @Permission('manage-keepers', 'Resource')
  @Answer(schemas.candidateList)
  candidates(@Query({ schema: schemas.candidateQuery }) query: schemas.CandidateQuery) {
    return this.keepers.candidates(query);
  }

  @Get('resources/:id/keepers')
  @Permission('read', 'Resource')
  @Answer(schemas.keeperList)
  list(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) resourceId: string) {
    return this.keepers.list(caller, resourceId);
  }

  @Put('resources/:id/keepers/:place')
  @Permission('manage-keepers', 'Resource')
  @Answer(schemas.keeperList)
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Param('place', { schema: schemas.keeperPlace }) place: 1 | 2,
    @Body({ schema: schemas.keeperInput }) input: schemas.KeeperInput,
  ) {
    return this.keepers.change(caller, resourceId, place, input);
  }

  @Get('resources/:id/keeper-changes')
  @Permission('manage-keepers', 'Resource')
  @Answer(schemas.keeperChangePage)
  changes(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Query({ schema: schemas.keeperChangeQuery }) query: schemas.KeeperChangeQuery,
  ) {
    return this.history.list(caller, resourceId, query);
  }

  @Get('resources/:id/keeper-changes/export')
  @Permission('manage-keepers', 'Resource')
  @ExportAnswer('Who kept it, who changed it, and why.')
  async export(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Query({ schema: schemas.keeperChangeExport }) query: schemas.KeeperChangeExport,
  ) {
    const sheet = await this.history.sheet(caller, resourceId, query);
    return exportFile(sheet, query.format, sheet.title);
  }
}
