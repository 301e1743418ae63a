import 'reflect-metadata';
import { extensionPoints } from '@tessera/contracts';
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

/** Version of the extension point of tiles: additive changes raise the minor number, others the major. */
export const tileSourceVersion = extensionPoints.tiles.version;

/** Marks a provider as the data source of the manifest's tile `id`; see `docs/extension-points/tiles.md`. */
export const TileSource = mark(tileSourceMetadata);
/**
 * Data of a tile: plain JSON, up to 256 KB. `settings` fit the manifest's schema, defaults not filled in. `signal` aborts
 * when the tile's `timeout` is over: pass it on to `Sql.query`. With `cache` in the manifest, what is answered to one
 * caller is shown to all whom the tile's scope names.
 */
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

/**
 * Marks a provider as listener of an event, e.g. `organisation.agency-moved@1`, that the manifest's `events.listens` names; it
 * must implement `JobRunner`. `docs/events.md` lists what there is.
 */
export const EventHandler = mark(eventHandlerMetadata);
