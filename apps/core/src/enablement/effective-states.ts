import type { Agencies, AgencyNode } from '@tessera/sdk';

/** A stored decision for one agency and, by inheritance, those below it. */
export interface EnablementRow {
  plugin: string;
  agencyId: string;
  enabled: boolean;
  /** Rows below a locked one do not count. */
  locked: boolean;
  reason: string;
  by: string | null;
  at: Date;
}

type Tree = Pick<Agencies, 'children'>;
interface Decision {
  enabled: boolean;
  locked: boolean;
}

/**
 * Walks the tree once per plugin: a row overrules what is inherited, unless a locked row stands above it.
 * Answers plugin → ids of the nodes for which it is on.
 */
export function effectiveStates(
  plugins: readonly { id: string; manifest: { enabledByDefault: boolean } }[],
  rows: readonly EnablementRow[],
  tree: Tree,
): Map<string, Set<string>> {
  return new Map(
    plugins.map(({ id, manifest }) => {
      const decided = new Map(rows.filter((row) => row.plugin === id).map((row) => [row.agencyId, row]));
      const on = new Set<string>();
      const visit = (node: AgencyNode, inherited: Decision): void => {
        const own = inherited.locked ? undefined : decided.get(node.id);
        const decision: Decision = own ?? inherited;
        if (decision.enabled) on.add(node.id);
        for (const child of tree.children(node.id)) visit(child, decision);
      };
      for (const root of tree.children(null)) visit(root, { enabled: manifest.enabledByDefault, locked: false });
      return [id, on] as const;
    }),
  );
}
