import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { AgenciesService } from './agencies.service.js';
import {
  type AgencyDissolve,
  type AgencyMerge,
  type AgencyMove,
  type AgencyPatch,
  type AgencyQuery,
  agencyCode,
  agencyDetail,
  agencyDissolve,
  agencyMerge,
  agencyMove,
  agencyPage,
  agencyPatch,
  agencyQuery,
  type NewAgency,
  newAgency,
} from './agency.schemas.js';
import { AgencyChangesService } from './agency-changes.service.js';
import { AgencyClosingService } from './agency-closing.service.js';

@Controller('api/agencies')
export class AgenciesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly changes: AgencyChangesService,
    private readonly closing: AgencyClosingService,
  ) {}

  @Get()
  @Permission('read', 'Agency')
  @Answer(agencyPage, { description: 'One level of the tree, or with `q` every node below that matches.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: agencyQuery }) query: AgencyQuery) {
    return this.agencies.list(caller, query);
  }

  @Get(':code')
  @Permission('read', 'Agency')
  @Answer(agencyDetail, { description: 'One node with its path and its past.' })
  detail(@CurrentCaller() caller: Caller, @Param('code', { schema: agencyCode }) code: string) {
    return this.agencies.detail(caller, code);
  }

  @Post()
  @Permission('create', 'Agency')
  @Answer(agencyDetail, { status: 201 })
  create(@CurrentCaller() caller: Caller, @Body({ schema: newAgency }) given: NewAgency) {
    return this.changes.create(caller, given);
  }

  @Patch(':code')
  @Permission('update', 'Agency')
  @Answer(agencyDetail)
  update(
    @CurrentCaller() caller: Caller,
    @Param('code', { schema: agencyCode }) code: string,
    @Body({ schema: agencyPatch }) patch: AgencyPatch,
  ) {
    return this.changes.update(caller, code, patch);
  }

  @Post(':code/move')
  @Permission('update', 'Agency')
  @Answer(agencyDetail)
  move(
    @CurrentCaller() caller: Caller,
    @Param('code', { schema: agencyCode }) code: string,
    @Body({ schema: agencyMove }) move: AgencyMove,
  ) {
    return this.changes.move(caller, code, move);
  }

  @Post(':code/merge')
  @Permission('update', 'Agency')
  @Answer(agencyDetail, { description: 'Nodes and people go over to `into`; roles granted over the node end.' })
  merge(
    @CurrentCaller() caller: Caller,
    @Param('code', { schema: agencyCode }) code: string,
    @Body({ schema: agencyMerge }) merge: AgencyMerge,
  ) {
    return this.closing.merge(caller, code, merge);
  }

  @Post(':code/dissolve')
  @Permission('update', 'Agency')
  @Answer(agencyDetail, { description: '409 with the figures while nodes or people are left.' })
  dissolve(
    @CurrentCaller() caller: Caller,
    @Param('code', { schema: agencyCode }) code: string,
    @Body({ schema: agencyDissolve }) dissolve: AgencyDissolve,
  ) {
    return this.closing.dissolve(caller, code, dissolve);
  }
}
