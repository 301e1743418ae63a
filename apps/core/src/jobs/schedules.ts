import { Injectable } from '@nestjs/common';
import type { Localized } from '@tessera/contracts';
import { everyInMilliseconds } from './every.js';

export interface ScheduledJob {
  /** Without the plugin, e.g. `publish-due`. */
  name: string;
  /** e.g. `1m` */
  every: string;
  description?: Localized;
}

export interface DeclaredSchedule extends ScheduledJob {
  plugin: string;
  /** `<plugin>.<name>` */
  key: string;
}

/** What runs regularly, as declared by manifests and by the core's rooms while the process starts. */
@Injectable()
export class Schedules {
  private readonly declared = new Map<string, DeclaredSchedule>();

  declare(plugin: string, job: ScheduledJob): void {
    everyInMilliseconds(job.every);
    const key = `${plugin}.${job.name}`;
    this.declared.set(key, { ...job, plugin, key });
  }

  all(): DeclaredSchedule[] {
    return [...this.declared.values()];
  }
}
