import type { AgencyNode } from '@tessera/sdk';

/** A node as the tree in memory holds it: what the SDK shows of it and what the administration adds. */
export interface TreeNode extends AgencyNode {
  phone: string;
  version: number;
  mergedInto: string | null;
}

const byOrder = (one: TreeNode, other: TreeNode): number =>
  one.order - other.order || (one.code < other.code ? -1 : one.code > other.code ? 1 : 0);

/**
 * The whole tree at one moment, never changed after it was built. Nodes are numbered depth first, so a subtree is one
 * slice of an array and "is it below" is a comparison of two numbers.
 */
export class TreeSnapshot {
  private readonly nodes = new Map<string, TreeNode>();
  private readonly codes = new Map<string, TreeNode>();
  private readonly below = new Map<string | null, TreeNode[]>();
  private readonly sequence: string[] = [];
  private readonly first = new Map<string, number>();
  private readonly end = new Map<string, number>();

  constructor(nodes: Iterable<TreeNode>) {
    for (const node of nodes) {
      this.nodes.set(node.id, node);
      this.codes.set(node.code, node);
    }
    for (const node of [...this.nodes.values()].sort(byOrder)) {
      const siblings = this.below.get(node.parentId);
      if (siblings) siblings.push(node);
      else this.below.set(node.parentId, [node]);
    }
    for (const root of this.everyChild(null)) this.number(root.id);
  }

  private number(id: string): void {
    this.first.set(id, this.sequence.length);
    this.sequence.push(id);
    for (const child of this.everyChild(id)) this.number(child.id);
    this.end.set(id, this.sequence.length);
  }

  get size(): number {
    return this.nodes.size;
  }

  /** Every node, parents before their children, siblings in their order. */
  *inOrder(): Iterable<TreeNode> {
    for (const id of this.sequence) yield this.nodes.get(id)!;
  }

  byId(id: string): TreeNode | undefined {
    return this.nodes.get(id);
  }

  byCode(code: string): TreeNode | undefined {
    return this.codes.get(code);
  }

  /** Direct children, dissolved ones included, in their order. */
  everyChild(id: string | null): readonly TreeNode[] {
    return this.below.get(id) ?? [];
  }

  ancestorsOrSelf(id: string): string[] {
    const chain: string[] = [];
    for (let node = this.nodes.get(id); node; node = node.parentId ? this.nodes.get(node.parentId) : undefined)
      chain.push(node.id);
    return chain;
  }

  subtree(id: string): string[] {
    const first = this.first.get(id);
    return first === undefined ? [] : this.sequence.slice(first, this.end.get(id));
  }

  isWithin(id: string, ancestor: string): boolean {
    const [at, from, to] = [this.first.get(id), this.first.get(ancestor), this.end.get(ancestor)];
    return at !== undefined && from !== undefined && to !== undefined && at >= from && at < to;
  }

  ownAgency(id: string): TreeNode | undefined {
    let node = this.nodes.get(id);
    while (node?.kind === 'unit') node = node.parentId ? this.nodes.get(node.parentId) : undefined;
    return node;
  }
}
