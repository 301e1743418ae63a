import { Injectable } from '@nestjs/common';
import { Access, type Caller, ProblemError } from '@tessera/sdk';
import { AgenciesRepository, type LockedNode } from './agencies.repository.js';
import { agencyRecord } from './agencies.service.js';
import { deepest } from './agency.schemas.js';
import type { TreeNode } from './tree-snapshot.js';
import type { Writer } from './tree-writes.repository.js';

const refused = (path: string, code: string): ProblemError =>
  ProblemError.invalid([{ path, message: code.replaceAll('-', ' '), code }]);

/** What must hold of a change of the tree; everything here runs under the tree's lock. */
@Injectable()
export class AgencyRules {
  constructor(
    private readonly repository: AgenciesRepository,
    private readonly access: Access,
  ) {}

  /** The node to be changed: 404 if unknown, 403 if not the caller's to change, 409 if changed by others or dissolved. */
  async forChange(tx: Writer, caller: Caller, code: string, version: number | undefined): Promise<LockedNode> {
    const node = await this.repository.lock(tx, code);
    if (!node) throw ProblemError.of('not-found');
    this.access.assert(caller, 'update', 'Agency', agencyRecord(node));
    if (node.state === 'dissolved') throw ProblemError.of('agency-dissolved');
    if (version !== undefined && version !== node.version) {
      const { code: _code, depth: _depth, height: _height, ...current } = node;
      throw ProblemError.of('conflict', { current });
    }
    return node;
  }

  /** A node named in the input field `path`: 422 unless it exists and is active. */
  async activeNode(tx: Writer, code: string, path: string): Promise<LockedNode> {
    const node = await this.repository.lock(tx, code);
    if (!node) throw refused(path, 'unknown-agency');
    if (node.state === 'dissolved') throw refused(path, 'agency-dissolved');
    return node;
  }

  /** A node of `kind` with `height` levels below it has room under `parent`. */
  fits(kind: TreeNode['kind'], parent: LockedNode | null, height: number): void {
    this.rootIsNoUnit(kind, parent?.id ?? null);
    if (parent && parent.depth + 1 + height > deepest) throw refused('parent', 'too-deep');
  }

  /** Everybody has an own agency: so above every unit hangs an agency. */
  rootIsNoUnit(kind: TreeNode['kind'], parentId: string | null): void {
    if (kind === 'unit' && parentId === null) throw refused('kind', 'unit-without-agency');
  }

  async notBelowItself(tx: Writer, node: LockedNode, target: LockedNode | null): Promise<void> {
    if (target && (await this.repository.isWithin(tx, target.id, node.id))) throw ProblemError.of('agency-cycle');
  }
}
