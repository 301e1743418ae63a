import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, NoContent, Permission } from '@tessera/sdk';
import { z } from 'zod';
import * as answers from './resource.schemas.js';
import { ResourceAgencies } from './resource-agencies.service.js';
import { ResourceDetails } from './resource-details.service.js';
import * as inputs from './resource-input.schemas.js';
import { ResourceLists } from './resource-lists.service.js';
import { ResourceRemoval } from './resource-removal.service.js';
import { ResourceWriting } from './resource-writing.service.js';

const id = z.uuid();

@Controller()
export class ResourcesController {
  constructor(
    private readonly lists: ResourceLists,
    private readonly details: ResourceDetails,
    private readonly writing: ResourceWriting,
    private readonly removal: ResourceRemoval,
    private readonly agencies: ResourceAgencies,
  ) {}

  @Get('resources')
  @Permission('read', 'Resource')
  @Answer(answers.resourcePage)
  list(@CurrentCaller() caller: Caller, @Query({ schema: inputs.resourceQuery }) query: inputs.ResourceQuery) {
    return this.lists.list(caller, query);
  }

  @Get('sites')
  @Permission('read', 'Resource')
  @Answer(answers.siteList)
  places(@CurrentCaller() caller: Caller, @Query({ schema: inputs.siteQuery }) query: inputs.SiteQuery) {
    return this.lists.places(caller, query);
  }

  /** From which one chooses a managing agency, or those that may book besides. */
  @Get('resource-agencies')
  @Permission('update', 'Resource')
  @Answer(answers.managingAgencies)
  agencyChoices(
    @CurrentCaller() caller: Caller,
    @Query({ schema: inputs.agencyChoiceQuery }) { q, which }: inputs.AgencyChoiceQuery,
  ) {
    return this.agencies.search(caller, q, which);
  }

  @Post('resources')
  @Permission('create', 'Resource')
  @Answer(answers.resourceDetail, { status: 201 })
  create(@CurrentCaller() caller: Caller, @Body({ schema: inputs.newResource }) input: inputs.NewResource) {
    return this.writing.create(caller, input);
  }

  @Get('resources/:id')
  @Permission('read', 'Resource')
  @Answer(answers.resourceDetail)
  open(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) resourceId: string) {
    return this.details.open(caller, resourceId);
  }

  @Put('resources/:id')
  @Permission('update', 'Resource')
  @Answer(answers.resourceDetail)
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Body({ schema: inputs.resourceChange }) input: inputs.ResourceChange,
  ) {
    return this.writing.change(caller, resourceId, input);
  }

  /** 409 `bookings-stand` unless `cancelBookings`. */
  @Delete('resources/:id')
  @Permission('delete', 'Resource')
  @NoContent()
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Query({ schema: inputs.removal }) query: inputs.Removal,
  ) {
    return this.removal.remove(caller, resourceId, query);
  }
}
