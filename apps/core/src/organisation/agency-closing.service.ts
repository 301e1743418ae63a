import { Injectable } from '@nestjs/common';
import { Access, type Caller, Clock, ProblemError, type Transaction, Transactions } from '@tessera/sdk';
import { AgenciesRepository, type LockedNode } from './agencies.repository.js';
import { AgenciesService, agencyRecord } from './agencies.service.js';
import type { AgencyDetail, AgencyDissolve, AgencyMerge } from './agency.schemas.js';
import { AgencyPeopleRepository } from './agency-people.repository.js';
import { AgencyRules } from './agency-rules.js';
import { organisationTopic } from './agency-tree.js';
import { hang, lockTree, recomputeOwnAgency, record } from './tree-writes.repository.js';

/** The two ends of a node: taken over by another, or dissolved. Its row and its past stay. */
@Injectable()
export class AgencyClosingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: AgenciesRepository,
    private readonly people: AgencyPeopleRepository,
    private readonly agencies: AgenciesService,
    private readonly rules: AgencyRules,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  /**
   * Nodes and people of `code` go over to `into`; roles granted over it end, because nobody gave them over `into`.
   */
  async merge(caller: Caller, code: string, { into, version }: AgencyMerge): Promise<AgencyDetail> {
    await this.transactions.run(caller, async (tx) => {
      await lockTree(tx);
      const node = await this.rules.forChange(tx, caller, code, version);
      const heir = await this.rules.activeNode(tx, into, 'into');
      this.access.assert(caller, 'update', 'Agency', agencyRecord(heir));
      await this.rules.notBelowItself(tx, node, heir);
      this.rules.fits('unit', heir, Math.max(0, node.height - 1));
      const children = (await this.repository.activeChildren(tx, node.id)).map(({ id }) => id);
      for (const child of children) await hang(tx, child, heir.id);
      const at = this.clock.now();
      await record(tx, { ids: children, change: 'moved', at, by: caller.accountId });
      const rehoused = await this.people.rehouse(tx, node.id, heir.id);
      await recomputeOwnAgency(tx, [heir.id]);
      const ended = await this.close(tx, caller, { ...node, mergedInto: heir.id }, 'merged', at);
      tx.audit({
        action: 'agency.merge',
        subject: 'Agency',
        subjectId: node.id,
        agencyId: node.id,
        before: { state: node.state },
        after: { state: 'dissolved', mergedInto: heir.id, children, people: rehoused.length, grantsEnded: ended },
      });
      tx.emit({
        name: 'organisation.agency-merged@1',
        payload: { agencyId: node.id, intoId: heir.id, version: node.version + 1 },
        agencyId: heir.id,
      });
    });
    return this.agencies.detail(caller, code);
  }

  /** Refused with the figures while nodes or people are left. */
  async dissolve(caller: Caller, code: string, { version }: AgencyDissolve): Promise<AgencyDetail> {
    await this.transactions.run(caller, async (tx) => {
      await lockTree(tx);
      const node = await this.rules.forChange(tx, caller, code, version);
      const children = (await this.repository.activeChildren(tx, node.id)).length;
      const accounts = await this.people.count(tx, node.id);
      if (children + accounts > 0) throw ProblemError.of('agency-not-empty', { children, accounts });
      const ended = await this.close(tx, caller, node, 'dissolved', this.clock.now());
      tx.audit({
        action: 'agency.dissolve',
        subject: 'Agency',
        subjectId: node.id,
        agencyId: node.id,
        before: { state: node.state },
        after: { state: 'dissolved', grantsEnded: ended },
      });
      tx.emit({
        name: 'organisation.agency-dissolved@1',
        payload: { agencyId: node.id, version: node.version + 1 },
        agencyId: node.id,
      });
    });
    return this.agencies.detail(caller, code);
  }

  private async close(
    tx: Transaction,
    caller: Caller,
    node: LockedNode,
    change: 'merged' | 'dissolved',
    at: Date,
  ): Promise<{ account: string; role: string }[]> {
    await this.repository.update(tx, { ...node, state: 'dissolved' });
    await record(tx, { ids: [node.id], change, at, by: caller.accountId });
    const ended = await this.people.endGrants(tx, node.id, at);
    for (const { account } of ended) tx.touch(`account:${account}`);
    tx.touch(organisationTopic);
    return ended.map(({ account, role }) => ({ account, role }));
  }
}
