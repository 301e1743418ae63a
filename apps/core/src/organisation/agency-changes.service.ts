import { Injectable } from '@nestjs/common';
import { Access, type Caller, Clock, newId, ProblemError, type Transaction, Transactions } from '@tessera/sdk';
import { AgenciesRepository, type LockedNode } from './agencies.repository.js';
import { AgenciesService, agencyRecord } from './agencies.service.js';
import { type AgencyDetail, type AgencyMove, type AgencyPatch, type NewAgency } from './agency.schemas.js';
import { AgencyRules } from './agency-rules.js';
import { organisationTopic } from './agency-tree.js';
import { attach, hang, lockTree, recomputeOwnAgency, record } from './tree-writes.repository.js';

/** Creating, describing anew and moving nodes. */
@Injectable()
export class AgencyChangesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: AgenciesRepository,
    private readonly agencies: AgenciesService,
    private readonly rules: AgencyRules,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  async create(caller: Caller, given: NewAgency): Promise<AgencyDetail> {
    await this.transactions.run(caller, async (tx) => {
      await lockTree(tx);
      const parent = given.parent === null ? null : await this.rules.activeNode(tx, given.parent, 'parent');
      this.access.assert(caller, 'create', 'Agency', { kind: given.kind, agencyId: parent?.id ?? null });
      this.rules.fits(given.kind, parent, 0);
      const { parent: _code, ...fields } = given;
      const node = { ...fields, id: newId(), parentId: parent?.id ?? null, shortName: given.shortName ?? given.name };
      if (!(await this.repository.insert(tx, node)))
        throw ProblemError.of('duplicate-code', { errors: [{ path: 'code', message: 'taken', code: 'taken' }] });
      await attach(tx, [node.id]);
      await record(tx, { ids: [node.id], change: 'created', at: this.clock.now(), by: caller.accountId });
      tx.audit({ action: 'agency.create', subject: 'Agency', subjectId: node.id, agencyId: node.id, after: given });
      tx.emit({ name: 'organisation.agency-created@1', payload: { agencyId: node.id, version: 1 }, agencyId: node.id });
      tx.touch(organisationTopic);
    });
    return this.agencies.detail(caller, given.code);
  }

  async update(caller: Caller, code: string, { version, ...wanted }: AgencyPatch): Promise<AgencyDetail> {
    await this.transactions.run(caller, async (tx) => {
      await lockTree(tx);
      const node = await this.rules.forChange(tx, caller, code, version);
      const next = { ...node, ...wanted };
      const { before, after } = difference(node, next);
      if (Object.keys(after).length === 0) return;
      if (next.kind !== node.kind) this.rules.rootIsNoUnit(next.kind, next.parentId);
      await this.repository.update(tx, next);
      if (next.kind !== node.kind) await recomputeOwnAgency(tx, [node.id]);
      if (next.kind !== node.kind || next.name !== node.name || next.shortName !== node.shortName)
        await record(tx, { ids: [node.id], change: 'changed', at: this.clock.now(), by: caller.accountId });
      tx.audit({ action: 'agency.update', subject: 'Agency', subjectId: node.id, agencyId: node.id, before, after });
      this.tell(tx, 'organisation.agency-changed@1', node);
    });
    return this.agencies.detail(caller, code);
  }

  async move(caller: Caller, code: string, { parent: to, order, version }: AgencyMove): Promise<AgencyDetail> {
    await this.transactions.run(caller, async (tx) => {
      await lockTree(tx);
      const node = await this.rules.forChange(tx, caller, code, version);
      const parent = to === null ? null : await this.rules.activeNode(tx, to, 'parent');
      const next = { ...node, parentId: parent?.id ?? null, order: order ?? node.order };
      if (next.parentId === node.parentId && next.order === node.order) return;
      if (parent) this.access.assert(caller, 'update', 'Agency', agencyRecord(parent));
      await this.rules.notBelowItself(tx, node, parent);
      this.rules.fits(node.kind, parent, node.height);
      await this.repository.update(tx, next);
      if (next.parentId !== node.parentId) {
        await hang(tx, node.id, next.parentId);
        // below a node that is an agency itself nobody's own agency changes
        if (node.kind === 'unit') await recomputeOwnAgency(tx, [node.id]);
        await record(tx, { ids: [node.id], change: 'moved', at: this.clock.now(), by: caller.accountId });
      }
      tx.audit({
        action: 'agency.move',
        subject: 'Agency',
        subjectId: node.id,
        agencyId: node.id,
        before: { parentId: node.parentId, order: node.order },
        after: { parentId: next.parentId, order: next.order },
      });
      this.tell(tx, 'organisation.agency-moved@1', node);
    });
    return this.agencies.detail(caller, code);
  }

  private tell(tx: Transaction, name: string, node: LockedNode): void {
    tx.emit({ name, payload: { agencyId: node.id, version: node.version + 1 }, agencyId: node.id });
    tx.touch(organisationTopic);
  }
}

const described = ['kind', 'name', 'shortName', 'order', 'phone'] as const;

function difference(node: LockedNode, next: LockedNode) {
  const changed = described.filter((field) => node[field] !== next[field]);
  const pick = (from: LockedNode) => Object.fromEntries(changed.map((field) => [field, from[field]]));
  return { before: pick(node), after: pick(next) };
}
