import { type AppProps, browserProblem, onNavigated } from '@tessera/web-sdk';
import {
  addErrorHandler,
  type LifeCycles,
  registerApplication,
  setBootstrapMaxTime,
  setMountMaxTime,
  setUnmountMaxTime,
  start,
  triggerAppChange,
  unregisterApplication,
} from 'single-spa';
import type { PluginLoader } from '../loader/plugin-loader.js';
import type { Portal } from '../portal/portal.js';
import { applicationName, type PageState } from './page-state.js';

const lifecycleLimit = 8_000;
/** A page that does not leave is not waited for any longer; its element is gone already. */
const leaveLimit = 2_000;

interface Parts {
  portal: Portal;
  state: PageState;
  loader: PluginLoader;
  /** Where pages are drawn: one child element an application. */
  outlet: HTMLElement;
  /** The shell's own pages, by application name. */
  own: Record<string, LifeCycles<AppProps>>;
}

function lifecycles(module: unknown, name: string): LifeCycles<AppProps> {
  const { bootstrap, mount, unmount } = module as Partial<LifeCycles<AppProps>>;
  if (!bootstrap || !mount || !unmount) throw browserProblem('part-incomplete', name);
  return { bootstrap, mount, unmount };
}

/** Keeps single-spa's applications equal to the plugins that are on, and one of them active. */
export class Applications {
  /** Application name → what it was registered with; a plugin that comes back in another version is registered anew. */
  private readonly registered = new Map<string, string>();
  private readonly containers = new Map<string, HTMLElement>();
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly parts: Parts) {}

  start(): void {
    const { own, portal, state } = this.parts;
    for (const time of [setBootstrapMaxTime, setMountMaxTime]) time(lifecycleLimit, true, lifecycleLimit);
    setUnmountMaxTime(leaveLimit, true, leaveLimit);
    addErrorHandler((error) => state.fail(error.appOrParcelName, error));
    for (const [name, cycles] of Object.entries(own))
      this.register(name, 'core', '1.0.0', () => Promise.resolve(cycles));
    this.sync();
    portal.addEventListener('change', () => {
      this.hideGone();
      this.sync();
    });
    state.addEventListener('change', () => void triggerAppChange());
    onNavigated(() => this.moved());
    start();
  }

  /** Loads and mounts a failed application once more. */
  retry(application: string): void {
    this.enqueue(async () => {
      await this.remove(application);
      this.parts.state.forgive(application);
    });
    this.sync();
  }

  private moved(): void {
    const { state } = this.parts;
    state.moved();
    for (const application of state.failed) if (state.view().kind !== 'failed') this.retry(application);
  }

  /** At once, before any lifecycle of the page has had its say. */
  private hideGone(): void {
    for (const [name, container] of this.containers) container.hidden = !this.isOwnOrOn(name);
  }

  private isOwnOrOn(name: string): boolean {
    if (name in this.parts.own) return true;
    return this.parts.portal.plugins.some(({ id, pages }) =>
      pages.some(({ path }) => applicationName(id, path) === name),
    );
  }

  private sync(): void {
    this.enqueue(async () => {
      const { portal, loader } = this.parts;
      const wanted = portal.plugins.flatMap((plugin) => plugin.pages.map((page) => ({ plugin, page })));
      const names = new Map(
        wanted.map(({ plugin, page }) => [applicationName(plugin.id, page.path), `${plugin.version} ${plugin.entry}`]),
      );
      for (const [name, as] of this.registered) if (as !== 'core' && names.get(name) !== as) await this.remove(name);
      for (const { plugin, page } of wanted) {
        const name = applicationName(plugin.id, page.path);
        if (this.registered.has(name)) continue;
        loader.register(plugin);
        this.register(
          name,
          names.get(name) ?? '',
          plugin.version,
          () => loader.load(plugin.id, page.module),
          plugin.id,
        );
      }
      await triggerAppChange();
    });
  }

  private enqueue(step: () => Promise<void>): void {
    this.work = this.work.then(step).catch((error: unknown) => console.error(error));
  }

  private register(name: string, as: string, version: string, load: () => Promise<unknown>, plugin = 'core'): void {
    const { state } = this.parts;
    this.registered.set(name, as);
    registerApplication<AppProps>({
      name,
      app: async () => lifecycles(await load(), name),
      activeWhen: () => state.application() === name,
      customProps: () => ({
        plugin: { id: plugin, version },
        domElement: this.container(name),
        // the app that is being left sees the next one's address too
        notFound: () => state.application() === name && state.notFound(location.pathname),
      }),
    });
  }

  private async remove(name: string): Promise<void> {
    this.registered.delete(name);
    await unregisterApplication(name).catch(() => undefined);
    this.containers.get(name)?.remove();
    this.containers.delete(name);
  }

  private container(name: string): HTMLElement {
    const known = this.containers.get(name);
    if (known) return known;
    const made = document.createElement('div');
    made.dataset.application = name;
    this.containers.set(name, made);
    this.parts.outlet.append(made);
    return made;
  }
}
