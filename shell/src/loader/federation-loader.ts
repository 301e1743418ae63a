import {
  loadRemote,
  type ModuleFederationRuntimePlugin,
  registerPlugins,
  registerRemotes,
} from '@module-federation/enhanced/runtime';
import { ApiProblem, browserProblem } from '@tessera/web-sdk';
import { isMissingCode } from './missing-code.js';
import type { LoadablePlugin, ModuleStatus, PluginLoader } from './plugin-loader.js';
import { fetchManifest } from './remote-manifest.js';

const loadTimeout = 8_000;

interface Known {
  plugin: LoadablePlugin;
  /** Counts up after each failure: a retry needs another name and URL, or a hanging one is waited for again. */
  attempt: number;
  modules: Map<string, { status: ModuleStatus; loading: Promise<unknown> | undefined }>;
  remote: Promise<string> | undefined;
}

const withAttempt = (url: string, attempt: number): string => (attempt > 1 ? `${url}?attempt=${attempt}` : url);

function within<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(browserProblem('part-timeout')), loadTimeout);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Loads plugins as Module Federation remotes. */
export class FederationLoader implements PluginLoader {
  private readonly known = new Map<string, Known>();
  private readonly manifests = new Map<string, string>();
  private readonly attempts = new Map<string, number>();

  constructor() {
    registerPlugins([this.runtimePlugin()]);
  }

  register(plugin: LoadablePlugin): void {
    const before = this.known.get(plugin.id);
    if (before?.plugin.entry === plugin.entry) return;
    this.known.set(plugin.id, { plugin, attempt: (before?.attempt ?? 0) + 1, modules: new Map(), remote: undefined });
  }

  load(id: string, module: string): Promise<unknown> {
    const known = this.known.get(id);
    if (!known) return Promise.reject(browserProblem('part-unreachable', `${id} is not registered`));
    const before = known.modules.get(module);
    if (before?.loading) return before.loading;
    const loading = within(this.fetch(known, module)).then(
      (loaded) => {
        known.modules.set(module, { status: 'ready', loading });
        return loaded;
      },
      (error: unknown) => {
        this.fail(known, module);
        if (error instanceof ApiProblem) throw error;
        throw browserProblem(isMissingCode(error) ? 'part-unreachable' : 'part-failed', error);
      },
    );
    known.modules.set(module, { status: 'loading', loading });
    return loading;
  }

  unload(id: string): void {
    const known = this.known.get(id);
    if (!known) return;
    known.attempt++;
    known.remote = undefined;
    for (const module of known.modules.keys()) known.modules.set(module, { status: 'unloaded', loading: undefined });
  }

  preload(id: string, modules: readonly string[]): void {
    for (const module of modules) this.load(id, module).catch(() => undefined);
  }

  status(id: string, module: string): ModuleStatus {
    const known = this.known.get(id);
    return known ? (known.modules.get(module)?.status ?? 'registered') : 'unknown';
  }

  private fail(known: Known, module: string): void {
    known.attempt++;
    known.remote = undefined;
    known.modules.set(module, { status: 'failed', loading: undefined });
  }

  private async fetch(known: Known, module: string): Promise<unknown> {
    known.remote ??= this.announce(known);
    const name = await known.remote;
    const loaded = await loadRemote(`${name}/${module.replace(/^\.\//, '')}`);
    if (!loaded) throw browserProblem('part-incomplete', `${known.plugin.id} has no ${module}`);
    return loaded;
  }

  /** Tells the runtime where the remote lies, under a name of this attempt's own. */
  private async announce({ plugin, attempt }: Known): Promise<string> {
    if (!plugin.entry) throw browserProblem('part-incomplete', `${plugin.id} has no browser part`);
    const name = `${plugin.id.replaceAll('-', '_')}__${attempt}`;
    const url = withAttempt(new URL(plugin.entry, location.href).href, attempt);
    this.manifests.set(url, await fetchManifest(url));
    this.attempts.set(name, attempt);
    registerRemotes([{ name, entry: url, type: 'module' }], { force: true });
    return name;
  }

  private runtimePlugin(): ModuleFederationRuntimePlugin {
    return {
      name: 'tessera-loader',
      fetch: (url) => {
        const manifest = this.manifests.get(url);
        this.manifests.delete(url);
        return manifest === undefined
          ? fetch(url, { signal: AbortSignal.timeout(loadTimeout) })
          : Promise.resolve(new Response(manifest, { headers: { 'content-type': 'application/json' } }));
      },
      loadEntry: ({ remoteInfo }) =>
        import(/* webpackIgnore: true */ withAttempt(remoteInfo.entry, this.attempts.get(remoteInfo.name) ?? 1)),
    };
  }
}
