import { Injectable } from '@nestjs/common';
import type { JobRunner } from '@tessera/sdk';

export interface RegisteredRunner {
  /** `core` for the core's own. */
  plugin: string;
  runner: Pick<JobRunner, 'run'>;
}

/** Who does which work. Filled while the process starts, before the first job is taken. */
@Injectable()
export class JobRegistry {
  private readonly jobs = new Map<string, RegisteredRunner>();
  private readonly listeners = new Map<string, RegisteredRunner[]>();

  /** `name` without the plugin, e.g. `('bulletin', 'publish-due', …)` for the work `bulletin.publish-due`. */
  register(plugin: string, name: string, runner: RegisteredRunner['runner']): void {
    this.jobs.set(`${plugin}.${name}`, { plugin, runner });
  }

  /** `event` with its version, e.g. `organisation.agency-moved@1`. */
  listen(plugin: string, event: string, runner: RegisteredRunner['runner']): void {
    const others = (this.listeners.get(event) ?? []).filter((known) => known.plugin !== plugin);
    this.listeners.set(event, [...others, { plugin, runner }]);
  }

  job(name: string): RegisteredRunner | undefined {
    return this.jobs.get(name);
  }

  listenersOf(event: string): readonly RegisteredRunner[] {
    return this.listeners.get(event) ?? [];
  }

  listener(event: string, plugin: string): RegisteredRunner | undefined {
    return this.listenersOf(event).find((known) => known.plugin === plugin);
  }
}
