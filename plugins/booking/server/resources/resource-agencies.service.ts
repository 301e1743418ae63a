import { Injectable } from '@nestjs/common';
import { foldText, searchWords } from '@tessera/contracts';
import { Access, Agencies, type AgencyNode, type Caller, fieldError, ProblemError } from '@tessera/sdk';
import type { ManagingAgencies } from './resource.schemas.js';

const most = 50;

/** Agencies that manage resources, and whose people may book them. */
@Injectable()
export class ResourceAgencies {
  constructor(
    private readonly agencies: Agencies,
    private readonly access: Access,
  ) {}

  /** 422 for what is no active agency (units share their agency's). */
  named(id: string, path: string): AgencyNode {
    const node = this.agencies.byId(id);
    if (!node || node.kind === 'unit' || node.state !== 'active')
      throw ProblemError.invalid([fieldError(path, 'unknown-agency')]);
    return node;
  }

  /** Agencies for which the caller may make resources, or all that one may list; those whose name holds the words, as in the tree. */
  search(caller: Caller, words: string, which: 'managed' | 'all'): ManagingAgencies {
    const sought = searchWords(words);
    const items: ManagingAgencies['items'] = [];
    const visit = (node: AgencyNode): void => {
      if (node.kind === 'unit' || node.state !== 'active' || items.length === most) return;
      const { id, code, name, shortName } = node;
      const mine = which === 'all' || this.access.may(caller, 'create', 'Resource', { agencyId: id });
      const names = foldText(`${name} ${shortName} ${code}`);
      if (mine && sought.every((word) => names.includes(word))) items.push({ id, code, name, shortName });
      for (const child of this.agencies.children(id)) visit(child);
    };
    for (const root of this.agencies.children(null)) visit(root);
    return { items };
  }
}
