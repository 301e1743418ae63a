import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import {
  type ApplicationPatch,
  type AudienceQuestion,
  applicationPatch,
  audienceAnswer,
  audienceQuestion,
  type ManagedFilter,
  type ManagedQuery,
  managedApplication,
  managedApplications,
  managedFilter,
  managedQuery,
  type NewApplication,
  newApplication,
  type SeenVersion,
  seenVersion,
  total,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { ManagedApplicationsService } from './managed-applications.service.js';

/** Administration of applications (AD-7). */
@Controller('api/applications/managed')
export class ManagedApplicationsController {
  constructor(private readonly applications: ManagedApplicationsService) {}

  @Get()
  @Permission('read', 'Application')
  @Answer(managedApplications, { description: 'Every application by category and order.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: managedQuery }) query: ManagedQuery) {
    return this.applications.list(caller, query);
  }

  @Get('total')
  @Permission('read', 'Application')
  @Answer(total)
  total(@CurrentCaller() caller: Caller, @Query({ schema: managedFilter }) filter: ManagedFilter) {
    return this.applications.total(caller, filter);
  }

  @Post('audience')
  @Permission('update', 'Application')
  @Answer(audienceAnswer, { description: 'How many people would see an application of this audience.' })
  audience(@CurrentCaller() caller: Caller, @Body({ schema: audienceQuestion }) question: AudienceQuestion) {
    return this.applications.audience(caller, question);
  }

  @Get(':id')
  @Permission('read', 'Application')
  @Answer(managedApplication)
  detail(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string) {
    return this.applications.detail(caller, id);
  }

  @Post()
  @Permission('create', 'Application')
  @Answer(managedApplication, { status: 201 })
  create(@CurrentCaller() caller: Caller, @Body({ schema: newApplication }) wish: NewApplication) {
    return this.applications.create(caller, wish);
  }

  @Patch(':id')
  @Permission('update', 'Application')
  @Answer(managedApplication)
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: applicationPatch }) patch: ApplicationPatch,
  ) {
    return this.applications.update(caller, id, patch);
  }

  @Delete(':id')
  @Permission('delete', 'Application')
  @NoContent()
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: seenVersion }) { version }: SeenVersion,
  ): Promise<void> {
    await this.applications.remove(caller, id, version);
  }
}
