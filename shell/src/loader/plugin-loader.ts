/** Where a plugin's browser part lies. */
export interface LoadablePlugin {
  id: string;
  version: string;
  /** Same-origin URL of its manifest; null: it has no browser part. */
  entry: string | null;
}

/** Life of one module of one plugin. */
export type ModuleStatus = 'unknown' | 'registered' | 'loading' | 'ready' | 'failed' | 'unloaded';

/**
 * All that the shell knows about loading code. Module Federation is its one implementation; native modules with an
 * import map could be another.
 */
export interface PluginLoader {
  register(plugin: LoadablePlugin): void;
  /** Gives a module of a registered plugin, or throws a numbered problem in bounded time. After a failure: tries anew. */
  load(id: string, module: string): Promise<unknown>;
  /** Forgets a plugin; what the page already runs of it is for its users to remove. */
  unload(id: string): void;
  /** Starts loading without waiting; failures show when `load` is called. */
  preload(id: string, modules: readonly string[]): void;
  status(id: string, module: string): ModuleStatus;
}
