export interface TreeNode {
  id: string;
  label: string;
  icon?: string;
  /** Quiet text at the right, e.g. 86 人. */
  meta?: string;
  /** Absent while `hasChildren` is true: fetched on `t-expand`. */
  children?: readonly TreeNode[];
  hasChildren?: boolean;
  disabled?: boolean;
}

export interface VisibleNode {
  node: TreeNode;
  level: number;
  parent: TreeNode | null;
}

export type Checked = 'true' | 'false' | 'mixed';

export const canExpand = (node: TreeNode): boolean => Boolean(node.children?.length || node.hasChildren);

/** The rows of the tree from top to bottom, as opened. */
export function visibleNodes(
  nodes: readonly TreeNode[],
  expanded: ReadonlySet<string>,
  level = 1,
  parent: TreeNode | null = null,
): VisibleNode[] {
  return nodes.flatMap((node) => [
    { node, level, parent },
    ...(expanded.has(node.id) && node.children ? visibleNodes(node.children, expanded, level + 1, node) : []),
  ]);
}

/** The node and everything below it that is loaded. */
export function withDescendants(node: TreeNode): TreeNode[] {
  return [node, ...(node.children ?? []).flatMap(withDescendants)];
}

/** A node is checked by its leaves: all, none or some of them. */
export function checkedState(node: TreeNode, checked: ReadonlySet<string>): Checked {
  if (!node.children?.length) return checked.has(node.id) ? 'true' : 'false';
  const states = new Set(node.children.map((child) => checkedState(child, checked)));
  if (states.size > 1 || states.has('mixed')) return 'mixed';
  return states.has('true') ? 'true' : 'false';
}

/** `checked` after a press on `node`: everything below follows it, the ids of full branches included. */
export function toggleChecked(roots: readonly TreeNode[], node: TreeNode, checked: ReadonlySet<string>): Set<string> {
  const next = new Set(checked);
  const on = checkedState(node, checked) !== 'true';
  for (const one of withDescendants(node)) {
    if (on && !one.disabled) next.add(one.id);
    else next.delete(one.id);
  }
  const settle = (branch: TreeNode): void => {
    if (!branch.children?.length) return;
    branch.children.forEach(settle);
    if (checkedState(branch, next) === 'true') next.add(branch.id);
    else next.delete(branch.id);
  };
  roots.forEach(settle);
  return next;
}
