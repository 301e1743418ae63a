import type { ImportReason } from '@tessera/contracts';
import { deepest } from '../agency.schemas.js';
import type { TreeNode } from '../tree-snapshot.js';
import type { BadRow } from './import-report.js';
import type { OrganisationRow } from './organisation-rows.js';

/** What the plan needs to know of a node that exists. */
export type KnownNode = Omit<TreeNode, 'parentId' | 'mergedInto'> & { parentCode: string | null };

export interface OrganisationPlan {
  /** Rows to be applied, parents before children. */
  rows: OrganisationRow[];
  bad: BadRow[];
}

type Fall = [row: OrganisationRow, reason: ImportReason, details: BadRow['details']];

/**
 * Fits rows into the existing tree. A row falls out when the place it asks for does not exist: its parent is unknown,
 * dissolved or fell out itself, the nodes would hang below each other, or too deep.
 */
export class OrganisationPlanner {
  private readonly rows: Map<string, OrganisationRow>;
  private readonly below = new Map<string, OrganisationRow[]>();
  private readonly bad: BadRow[] = [];

  /** `spoilt`: codes of rows that could not be read; `known`: the nodes that exist, by code. */
  constructor(
    given: ReadonlyMap<string, OrganisationRow>,
    private readonly spoilt: ReadonlySet<string>,
    private readonly known: ReadonlyMap<string, KnownNode>,
  ) {
    this.rows = new Map(given);
    for (const row of given.values()) {
      if (row.parent === null) continue;
      const siblings = this.below.get(row.parent);
      if (siblings) siblings.push(row);
      else this.below.set(row.parent, [row]);
    }
  }

  plan(): OrganisationPlan {
    this.drop([...this.rows.values()].flatMap((row) => this.misplaced(row)));
    // a row that falls out leaves an existing node where it is, which may close another circle: look again
    let depths = this.depths();
    for (let falls = this.unsettled(depths); falls.length > 0; falls = this.unsettled(depths)) {
      this.drop(falls);
      depths = this.depths();
    }
    const depth = (row: OrganisationRow) => depths.get(row.code) ?? 0;
    const rows = [...this.rows.values()].sort((one, other) => depth(one) - depth(other) || one.line - other.line);
    return { rows, bad: this.bad };
  }

  private misplaced(row: OrganisationRow): Fall[] {
    const { code, parent } = row;
    if (this.known.get(code)?.state === 'dissolved') return [[row, 'dissolved', { code }]];
    if (parent === null) return row.kind === 'unit' ? [[row, 'unit-without-agency', {}]] : [];
    if (this.known.get(parent)?.state === 'dissolved') return [[row, 'dissolved-parent', { parent }]];
    if (this.rows.has(parent) || this.known.has(parent)) return [];
    return [[row, this.spoilt.has(parent) ? 'bad-parent' : 'unknown-parent', { parent }]];
  }

  /** Takes rows out, and with them those below that now have no parent; an existing parent keeps its children. */
  private drop(falls: Fall[]): void {
    const fallen: string[] = [];
    const take = ([row, reason, details]: Fall) => {
      if (!this.rows.delete(row.code)) return;
      this.bad.push({ line: row.line, reason, details });
      if (!this.known.has(row.code)) fallen.push(row.code);
    };
    for (const fall of falls) take(fall);
    for (let parent = fallen.pop(); parent !== undefined; parent = fallen.pop())
      for (const row of this.below.get(parent) ?? []) take([row, 'bad-parent', { parent }]);
  }

  private parentOf(code: string): string | null {
    const row = this.rows.get(code);
    return row ? row.parent : (this.known.get(code)?.parentCode ?? null);
  }

  /** Depth of every node as planned, 0 for roots; nodes on or below a circle have none. */
  private depths(): Map<string, number> {
    const depths = new Map<string, number>();
    for (const start of [...this.known.keys(), ...this.rows.keys()]) {
      const chain = new Set<string>();
      let code: string | null = start;
      while (code !== null && !depths.has(code) && !chain.has(code)) {
        chain.add(code);
        code = this.parentOf(code);
      }
      if (code !== null && chain.has(code)) continue;
      let depth = code === null ? -1 : depths.get(code)!;
      for (const link of [...chain].reverse()) depths.set(link, ++depth);
    }
    return depths;
  }

  private unsettled(depths: ReadonlyMap<string, number>): Fall[] {
    const falls: Fall[] = [];
    const walked = new Set<string>();
    for (const start of [...this.known.keys(), ...this.rows.keys()]) {
      const depth = depths.get(start);
      if (depth === undefined) falls.push(...this.circle(start, walked));
      else if (depth > deepest) {
        let code: string | null = start;
        while (code !== null && !this.rows.has(code)) code = this.parentOf(code);
        if (code !== null) falls.push([this.rows.get(code)!, 'too-deep', { max: deepest }]);
      }
    }
    return falls;
  }

  /** The rows on the circle that `start` leads into, each circle once. */
  private circle(start: string, walked: Set<string>): Fall[] {
    const chain: string[] = [];
    let code = start;
    while (!walked.has(code)) {
      walked.add(code);
      chain.push(code);
      code = this.parentOf(code)!;
    }
    const circle = chain.slice(chain.includes(code) ? chain.indexOf(code) : chain.length);
    const codes = [...circle.slice(0, 10), code].join(' → ');
    return circle.flatMap((member): Fall[] => {
      const row = this.rows.get(member);
      return row ? [[row, 'cycle', { codes }]] : [];
    });
  }
}
