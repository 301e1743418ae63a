import type { TreeNode } from '@tessera/ui/tree-model';
import type { AgencyItem } from './agencies.api.js';
import { agencyIcon } from './agency-kinds.js';

/** What of the tree has been fetched: children by the code of their parent, roots by the empty one. */
export type Branches = ReadonlyMap<string, readonly AgencyItem[]>;

export interface NodeLook {
  /** The quiet text at the right. */
  meta: (item: AgencyItem) => string;
  disabled: (item: AgencyItem) => boolean;
  /** Units are left out, and what has only units below it has no arrow. */
  withoutUnits: boolean;
}

/** Nodes for `<t-tree>`; ids are codes. A level that was not fetched yet has an arrow and no children. */
export function treeOf(branches: Branches, look: NodeLook, parent = ''): TreeNode[] {
  const level = (branches.get(parent) ?? []).filter(({ kind }) => !look.withoutUnits || kind !== 'unit');
  return level.map((item) => {
    const children = branches.has(item.code) ? treeOf(branches, look, item.code) : undefined;
    return {
      id: item.code,
      label: item.state === 'active' ? item.name : `${item.name} ✕`,
      icon: agencyIcon(item.kind),
      meta: look.meta(item),
      disabled: look.disabled(item),
      hasChildren: children ? children.length > 0 : item.childCount > 0,
      ...(children ? { children } : {}),
    };
  });
}

/** Found nodes as a flat list; the quiet text says where each hangs. */
export const foundNodes = (items: readonly AgencyItem[], look: NodeLook): TreeNode[] =>
  items
    .filter(({ kind }) => !look.withoutUnits || kind !== 'unit')
    .map((item) => ({
      id: item.code,
      label: item.name,
      icon: agencyIcon(item.kind),
      meta: item.path.at(-1)?.name ?? '',
      disabled: look.disabled(item),
    }));
