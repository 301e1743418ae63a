import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import { Access, type Caller, decodeCursor, encodeCursor, ProblemError } from '@tessera/sdk';
import { AgenciesRepository } from './agencies.repository.js';
import type { AgencyDetail, AgencyQuery, AgencyView } from './agency.schemas.js';
import { AgencyTree } from './agency-tree.js';
import type { TreeNode, TreeSnapshot } from './tree-snapshot.js';

/** What rules on `Agency` may ask of a node. */
export const agencyRecord = (node: Pick<TreeNode, 'id' | 'kind' | 'state'>) => ({
  id: node.id,
  agencyId: node.id,
  kind: node.kind,
  state: node.state,
});

const fold = (value: string): string => value.normalize('NFKC').toLowerCase();

/** Reading the tree: one level, a search, one node with its past. */
@Injectable()
export class AgenciesService {
  constructor(
    private readonly tree: AgencyTree,
    private readonly repository: AgenciesRepository,
    private readonly access: Access,
  ) {}

  async list(caller: Caller, query: AgencyQuery): Promise<Page<AgencyView>> {
    const tree = this.tree.current;
    const { parent, q, state, limit } = query;
    const filter = { parent, q, state };
    const after = query.cursor ? decodeCursor(query.cursor, filter, ['number', 'string']) : undefined;
    const rank = (node: TreeNode): number => (q ? 0 : node.order);
    const found = this.candidates(tree, query)
      .filter((node) => state === 'all' || node.state === state)
      .filter((node) => !after || isAfter(rank(node), node.code, Number(after[0]), after[1]!))
      .filter((node) => this.access.may(caller, 'read', 'Agency', agencyRecord(node)))
      .sort((one, other) => (isAfter(rank(one), one.code, rank(other), other.code) ? 1 : -1));
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await this.views(tree, shown),
      next: last && found.length > limit ? encodeCursor([rank(last), last.code], filter) : null,
    };
  }

  private candidates(tree: TreeSnapshot, { parent, q }: AgencyQuery): TreeNode[] {
    const above = parent === undefined ? null : tree.byCode(parent);
    if (above === undefined) return [];
    if (!q) return [...tree.everyChild(above?.id ?? null)];
    const sought = fold(q);
    return [...tree.inOrder()].filter(
      (node) =>
        (!above || (node !== above && tree.isWithin(node.id, above.id))) &&
        (fold(node.name).includes(sought) ||
          fold(node.shortName).includes(sought) ||
          fold(node.code).startsWith(sought)),
    );
  }

  async detail(caller: Caller, code: string): Promise<AgencyDetail> {
    const tree = this.tree.current;
    const node = tree.byCode(code);
    if (!node) throw ProblemError.of('not-found');
    this.access.assert(caller, 'read', 'Agency', agencyRecord(node), true);
    const [[view], history] = await Promise.all([this.views(tree, [node]), this.repository.history(node.id)]);
    return {
      ...view!,
      mergedInto: node.mergedInto ? (tree.byId(node.mergedInto)?.code ?? null) : null,
      history: history.map(({ parentCode, parentName, validFrom, validTo, ...line }) => ({
        ...line,
        parent: parentCode === null ? null : { code: parentCode, name: parentName ?? '' },
        validFrom: validFrom.toISOString(),
        validTo: validTo?.toISOString() ?? null,
      })),
    };
  }

  private async views(tree: TreeSnapshot, nodes: readonly TreeNode[]): Promise<AgencyView[]> {
    const below = nodes.map((node) => tree.subtree(node.id));
    const people = await this.repository.peopleByUnit([...new Set(below.flat())]);
    return nodes.map((node, at) => {
      const path = tree
        .ancestorsOrSelf(node.id)
        .slice(1)
        .reverse()
        .map((id) => tree.byId(id)!);
      return {
        id: node.id,
        code: node.code,
        parentCode: path.at(-1)?.code ?? null,
        kind: node.kind,
        name: node.name,
        shortName: node.shortName,
        order: node.order,
        phone: node.phone,
        state: node.state,
        version: node.version,
        childCount: tree.everyChild(node.id).filter(({ state }) => state === 'active').length,
        accountCount: below[at]!.reduce((sum, id) => sum + (people.get(id) ?? 0), 0),
        path: path.map(({ code, name }) => ({ code, name })),
      };
    });
  }
}

const isAfter = (rank: number, code: string, otherRank: number, otherCode: string): boolean =>
  rank > otherRank || (rank === otherRank && code > otherCode);
