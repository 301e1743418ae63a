import { Injectable } from '@nestjs/common';
import { Access, type Caller, type Searcher, type SearchFound, SearchProvider, type SearchRequest } from '@tessera/sdk';
import { agencyRecord } from '../organisation/agencies.service.js';
import { AgencyTree } from '../organisation/agency-tree.js';
import type { TreeSnapshot } from '../organisation/tree-snapshot.js';
import { type Findable, findable, match } from './matching.js';

/** Agencies and units by name, short name and code. */
@Injectable()
@SearchProvider('agencies')
export class AgenciesSearch implements Searcher {
  /** Folded once for each state of the tree. */
  private readonly known = new WeakMap<TreeSnapshot, Findable[]>();

  constructor(
    private readonly tree: AgencyTree,
    private readonly access: Access,
  ) {}

  async search(caller: Caller, request: SearchRequest): Promise<SearchFound> {
    const tree = this.tree.current;
    const nodes = this.known.get(tree) ?? [...activeNodes(tree)];
    this.known.set(tree, nodes);
    return match(nodes, request, ({ id }) => this.access.may(caller, 'read', 'Agency', agencyRecord(tree.byId(id)!)));
  }
}

function* activeNodes(tree: TreeSnapshot): Generator<Findable> {
  for (const { id, code, name, shortName, state, kind } of tree.inOrder()) {
    if (state !== 'active') continue;
    const above = tree
      .ancestorsOrSelf(id)
      .slice(1, -1)
      .reverse()
      .map((ancestor) => tree.byId(ancestor)?.shortName ?? '');
    const hit = {
      id,
      title: name,
      note: [...above, code].join('　'),
      icon: kind === 'unit' ? 'users-group' : 'building',
      to: `/search/agencies/${encodeURIComponent(code)}`,
    };
    yield findable(hit, [name, shortName, code]);
  }
}
