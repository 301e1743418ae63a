/** Which plugins are on by default. */
export const plugins = { bulletin: true, clock: true, doors: false } as const;
export type PluginId = keyof typeof plugins;
export const pluginIds = Object.keys(plugins) as PluginId[];

/** Parents before children; codes that end in `-U` are units. */
export const tree: Record<string, string | null> = {
  CITY: null,
  A: 'CITY',
  A1: 'A',
  A2: 'A',
  A2a: 'A2',
  'A-U': 'A',
  B: 'CITY',
  B1: 'B',
};
export const nodes = Object.keys(tree);

export interface Switch {
  kind: 'switch';
  by: 'sysadmin' | 'agencyadmin';
  plugin: PluginId;
  agency: string;
  enabled: boolean | null;
  locked: boolean;
}
export interface Move {
  kind: 'move';
  agency: string;
  parent: string;
}
export type Act = Switch | Move;

interface Row {
  enabled: boolean;
  locked: boolean;
}

const isUnit = (code: string) => code.endsWith('-U');

/** What ought to hold, told in the words of the specification and without any of the portal's code. */
export class EnablementModel {
  readonly parents = new Map(Object.entries(tree));
  private readonly rows = new Map<string, Row>();

  /** The highest locked decision above or at a node, else the nearest decision, else the manifest's. */
  isOn(plugin: PluginId, code: string): boolean {
    const decisions = this.lineage(code).flatMap((one) => this.rows.get(`${plugin} ${one}`) ?? []);
    const binding = decisions.filter(({ locked }) => locked).at(-1) ?? decisions[0];
    return binding?.enabled ?? plugins[plugin];
  }

  /** The agency a person of this node acts for. */
  agencyOf(code: string): string {
    return this.lineage(code).find((one) => !isUnit(one)) ?? code;
  }

  /** The answer that an act must get; an act that is taken changes the model. */
  take(act: Act): number {
    return act.kind === 'move' ? this.move(act) : this.switch(act);
  }

  /** Everything as at the start; what has to be done to the portal for it. */
  decisions(): { plugin: PluginId; agency: string }[] {
    return [...this.rows.keys()].map((key) => {
      const [plugin, agency] = key.split(' ');
      return { plugin: plugin as PluginId, agency: agency as string };
    });
  }

  private lineage(code: string): string[] {
    const parent = this.parents.get(code);
    return parent ? [code, ...this.lineage(parent)] : [code];
  }

  private move({ agency, parent }: Move): number {
    if (this.lineage(parent).includes(agency)) return 422;
    this.parents.set(agency, parent);
    return 200;
  }

  private switch({ by, plugin, agency, enabled, locked }: Switch): number {
    const key = `${plugin} ${agency}`;
    if (by === 'agencyadmin' && !this.lineage(agency).includes('A')) return 403;
    if (isUnit(agency) || (locked && enabled === null)) return 422;
    if (by === 'agencyadmin' && (locked || this.rows.get(key)?.locked)) return 403;
    const above = this.lineage(agency).slice(1);
    if (above.some((one) => this.rows.get(`${plugin} ${one}`)?.locked)) return 409;
    if (enabled === null) this.rows.delete(key);
    else this.rows.set(key, { enabled, locked });
    return 200;
  }
}
