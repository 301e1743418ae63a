import 'reflect-metadata';
import type { Caller } from './caller.js';
import type { Transaction } from './transactions.js';

export const tileSourceMetadata = 'tessera:tile-source';
export const jobHandlerMetadata = 'tessera:job-handler';
export const eventHandlerMetadata = 'tessera:event-handler';

const mark =
  (key: string) =>
  (name: string): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(key, name, target);

/** Marks a provider as the data source of the manifest's tile `id`. */
export const TileSource = mark(tileSourceMetadata);
/** Data of a tile. `signal` aborts when the tile's budget is over: pass it on to `Sql.query`. */
export interface TileLoader<Data = unknown> {
  load(caller: Caller, settings: Record<string, unknown>, signal: AbortSignal): Promise<Data>;
}

/** Marks a provider as handler of the job or outgoing work `<plugin>.<name>`. */
export const JobHandler = mark(jobHandlerMetadata);
export interface JobRunner {
  /**
   * Runs once per work item in one transaction with the claim of that item: a crash repeats it, a success never does.
   * Scheduled jobs get the agencies for which the plugin is on; work outside them is skipped.
   */
  run(caller: Caller, payload: Record<string, unknown>, transaction: Transaction): Promise<void>;
}

/** Marks a provider as listener of an event, e.g. `organisation.agency-moved@1`; it must implement `JobRunner`. */
export const EventHandler = mark(eventHandlerMetadata);
