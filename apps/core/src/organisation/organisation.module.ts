import { Global, Module } from '@nestjs/common';
import { Agencies } from '@tessera/sdk';
import { AgenciesController } from './agencies.controller.js';
import { AgenciesRepository } from './agencies.repository.js';
import { AgenciesService } from './agencies.service.js';
import { AgencyChangesService } from './agency-changes.service.js';
import { AgencyClosingService } from './agency-closing.service.js';
import { AgencyPeopleRepository } from './agency-people.repository.js';
import { AgencyRules } from './agency-rules.js';
import { AgencyTree } from './agency-tree.js';
import { ImportsController } from './import/imports.controller.js';
import { ImportsService } from './import/imports.service.js';

/** The tree of agencies: in memory for everybody, its administration and its import. */
@Global()
@Module({
  controllers: [ImportsController, AgenciesController],
  providers: [
    AgencyTree,
    { provide: Agencies, useExisting: AgencyTree },
    AgenciesRepository,
    AgencyPeopleRepository,
    AgencyRules,
    AgenciesService,
    AgencyChangesService,
    AgencyClosingService,
    ImportsService,
  ],
  exports: [AgencyTree, Agencies],
})
export class OrganisationModule {}
