import type { BootData, BootPlugin, NavigationEntry } from '@tessera/contracts';

type Named = BootData['disabled'][number];

/**
 * What this browser knows of the portal at this moment. Boot data fill it, enablement messages change it; `change` is
 * fired after each change, and navigation, pages and tiles follow.
 */
export class Portal extends EventTarget {
  readonly government: BootData['government'];
  layout: BootData['layout'];
  dashboard: BootData['dashboard'];
  dashboards: BootData['dashboards'];
  readonly version: string;
  readonly build: string;
  readonly support: string;
  /** The server runs another release than this page: files of this one may be gone. */
  outdated = false;
  banners: BootData['banners'];
  private readonly on: Map<string, BootPlugin>;
  private off: Map<string, Named>;
  /** Page paths of plugins that went off while the page was open: they still lead to a helpful message. */
  private readonly pathsOff = new Map<string, string[]>();

  constructor(boot: BootData) {
    super();
    this.government = boot.government;
    this.layout = boot.layout;
    this.dashboard = boot.dashboard;
    this.dashboards = boot.dashboards;
    this.version = boot.version;
    this.build = boot.build;
    this.support = boot.support;
    this.banners = boot.banners;
    this.on = new Map(boot.plugins.map((plugin) => [plugin.id, plugin]));
    this.off = new Map(boot.disabled.map((plugin) => [plugin.id, plugin]));
  }

  get plugins(): BootPlugin[] {
    return [...this.on.values()];
  }

  plugin(id: string): BootPlugin | undefined {
    return this.on.get(id);
  }

  disabled(id: string): Named | undefined {
    return this.off.get(id);
  }

  get navigation(): NavigationEntry[] {
    return this.plugins.flatMap(({ navigation }) => navigation).sort((a, b) => a.order - b.order);
  }

  /** The plugin that is off and to whose pages a path belonged; by convention pages lie below `/<id>`. */
  disabledAt(path: string): Named | undefined {
    const first = path.split('/')[1] ?? '';
    if (this.off.has(first)) return this.off.get(first);
    for (const [id, paths] of this.pathsOff) {
      if (this.off.has(id) && paths.some((page) => path === page || path.startsWith(`${page}/`)))
        return this.off.get(id);
    }
    return undefined;
  }

  /** The home page's dashboard is another one now, or is arranged anew. */
  showDashboard(now: Partial<Pick<BootData, 'layout' | 'dashboard' | 'dashboards'>>): void {
    Object.assign(this, now);
    this.dispatchEvent(new Event('change'));
  }

  /** A plugin was switched for my agency. */
  switchPlugin(id: string, entry: BootPlugin | null): void {
    if (entry) this.switchOn(entry);
    else this.switchOff(id);
    this.dispatchEvent(new Event('change'));
  }

  /** Messages may have been missed: takes what the server says now; gives the ids that are no longer installed. */
  renew(boot: BootData): string[] {
    ({ layout: this.layout, dashboard: this.dashboard, dashboards: this.dashboards } = boot);
    const known = [...this.on.keys(), ...this.off.keys()];
    for (const id of [...this.on.keys()]) if (!boot.plugins.some((plugin) => plugin.id === id)) this.switchOff(id);
    for (const plugin of boot.plugins) this.switchOn(plugin);
    this.off = new Map(boot.disabled.map((plugin) => [plugin.id, plugin]));
    this.banners = boot.banners;
    this.dispatchEvent(new Event('change'));
    return known.filter((id) => !this.on.has(id) && !this.off.has(id));
  }

  private switchOn(plugin: BootPlugin): void {
    this.off.delete(plugin.id);
    this.on.set(plugin.id, plugin);
  }

  private switchOff(id: string): void {
    const known = this.on.get(id);
    if (!known) return;
    this.pathsOff.set(
      id,
      known.pages.map(({ path }) => path),
    );
    this.off.set(id, { id, name: known.name, icon: known.icon });
    this.on.delete(id);
  }
}
