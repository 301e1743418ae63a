import { Injectable, type OnModuleInit } from '@nestjs/common';
import { eventHandlerMetadata, type JobRunner, jobHandlerMetadata } from '@tessera/sdk';
import { JobRegistry } from '../jobs/job-registry.js';
import { Schedules } from '../jobs/schedules.js';
import { PluginCatalogue } from './plugin-catalogue.js';
import { PluginProviders } from './plugin-providers.js';

/** Makes the job and event handlers of plugins known to the jobs room, and their schedules; events only as the manifest says. */
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
    const ready = this.catalogue.ready();
    for (const { plugin, name, instance } of this.providers.marked<JobRunner>(eventHandlerMetadata))
      if (plugin === 'core' || ready.find(({ id }) => id === plugin)?.manifest.events.listens.includes(name))
        this.jobs.listen(plugin, name, instance);
    for (const { id, manifest } of ready) for (const job of manifest.jobs) this.schedules.declare(id, job);
  }
}
