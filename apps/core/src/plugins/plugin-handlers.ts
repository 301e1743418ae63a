import { Injectable, type OnModuleInit } from '@nestjs/common';
import { eventHandlerMetadata, type JobRunner, jobHandlerMetadata } from '@tessera/sdk';
import { JobRegistry } from '../jobs/job-registry.js';
import { Schedules } from '../jobs/schedules.js';
import { PluginCatalogue } from './plugin-catalogue.js';
import { PluginProviders } from './plugin-providers.js';

/** Makes the job and event handlers of plugins known to the jobs room, and their schedules. */
@Injectable()
export class PluginHandlers implements OnModuleInit {
  constructor(
    private readonly providers: PluginProviders,
    private readonly catalogue: PluginCatalogue,
    private readonly jobs: JobRegistry,
    private readonly schedules: Schedules,
  ) {}

  onModuleInit(): void {
    for (const { plugin, name, instance } of this.providers.marked<JobRunner>(jobHandlerMetadata))
      this.jobs.register(plugin, name, instance);
    for (const { plugin, name, instance } of this.providers.marked<JobRunner>(eventHandlerMetadata))
      this.jobs.listen(plugin, name, instance);
    for (const { id, manifest } of this.catalogue.ready())
      for (const job of manifest.jobs) this.schedules.declare(id, job);
  }
}
