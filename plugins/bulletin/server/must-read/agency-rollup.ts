import type { Agencies } from '@tessera/sdk';
import type { AgencyFigures } from './progress.repository.js';

export interface Figures {
  addressed: number;
  acknowledged: number;
}

/** One agency with all below it, or (`own`) its own people alone. */
export interface RolledUp extends Figures {
  agencyId: string;
  name: string;
  own: boolean;
  /** Are there others below it, to look at one by one? */
  branches: boolean;
}

type Tree = Pick<Agencies, 'byId' | 'ancestorsOrSelf' | 'children'>;

/** Figures per agency, summed up the tree. */
export class AgencyRollup {
  private readonly own: ReadonlyMap<string, Figures>;
  private readonly whole = new Map<string, Figures>();

  constructor(
    private readonly tree: Tree,
    figures: readonly AgencyFigures[],
  ) {
    this.own = new Map(figures.map((one) => [one.agencyId, one]));
    for (const { agencyId, addressed, acknowledged } of figures)
      for (const id of tree.ancestorsOrSelf(agencyId)) {
        const sum = this.whole.get(id) ?? { addressed: 0, acknowledged: 0 };
        this.whole.set(id, {
          addressed: sum.addressed + addressed,
          acknowledged: sum.acknowledged + acknowledged,
        });
      }
  }

  /** Of all agencies. */
  total(): Figures {
    const all = [...this.own.values()];
    return {
      addressed: all.reduce((sum, one) => sum + one.addressed, 0),
      acknowledged: all.reduce((sum, one) => sum + one.acknowledged, 0),
    };
  }

  /** The agency's own people, then the agencies below it with all below them, in the order of the tree; null: the roots. */
  level(under: string | null): RolledUp[] {
    const own = under === null ? undefined : this.own.get(under);
    const below = this.below(under).map((id) => this.row(id, this.whole.get(id)!, false));
    return own && under !== null ? [this.row(under, own, true), ...below] : below;
  }

  /** Every agency that has people in it, in the order of the tree, each with its own people alone. */
  flat(under: string | null = null): RolledUp[] {
    return this.below(under).flatMap((id) => {
      const own = this.own.get(id);
      return [...(own ? [this.row(id, own, true)] : []), ...this.flat(id)];
    });
  }

  private below(under: string | null): string[] {
    return this.tree
      .children(under)
      .map(({ id }) => id)
      .filter((id) => this.whole.has(id));
  }

  private row(agencyId: string, { addressed, acknowledged }: Figures, own: boolean): RolledUp {
    const name = this.tree.byId(agencyId)?.name ?? '';
    return { agencyId, name, addressed, acknowledged, own, branches: !own && this.below(agencyId).length > 0 };
  }
}
