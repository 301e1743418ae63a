import { Injectable } from '@nestjs/common';
import { type Caller, Clock, ProblemError, type RecordChanges, type Transaction, Transactions } from '@tessera/sdk';
import type { Resource } from './resource.entity.js';
import { differenceOf } from './resource-changes.js';
import { ResourceDetails } from './resource-details.service.js';
import { type ResourceAction, ResourceReader } from './resource-reader.js';
import { ResourcesRepository } from './resources.repository.js';

// biome-ignore lint/suspicious/noConfusingVoidType: most acts change columns only and answer nothing
type Changed = RecordChanges | undefined | void;

/** What is done to a resource: the audit log's name of the act, and the permission it needs. */
export interface ResourceAct {
  name: string;
  permission: ResourceAction;
  /** Version the editor started from. */
  version?: number | undefined;
  /** Answers what it changed besides the resource's own columns, e.g. its pictures. */
  perform: (resource: Resource, now: Date, transaction: Transaction) => Changed | Promise<Changed>;
}

/** The one way to change a stored resource: locked, judged and audited in one transaction. */
@Injectable()
export class ResourceActs {
  constructor(
    private readonly resources: ResourcesRepository,
    private readonly reader: ResourceReader,
    private readonly details: ResourceDetails,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The resource as it stands afterwards; an act that changes nothing leaves no trace. */
  perform(caller: Caller, id: string, act: ResourceAct): Promise<Resource> {
    return this.transactions.run(caller, (transaction) => this.performIn(transaction, caller, id, act));
  }

  /** The same within a transaction. */
  async performIn(transaction: Transaction, caller: Caller, id: string, act: ResourceAct): Promise<Resource> {
    const before = await this.reader.locked(transaction, caller, id, act.permission);
    if (act.version !== undefined && act.version !== before.version) throw await this.conflict(caller, before);
    const now = this.clock.now();
    const after = { ...before };
    const beside = await act.perform(after, now, transaction);
    const difference = differenceOf(before, after, beside ?? undefined);
    if (!difference) return before;
    after.version += 1;
    Object.assign(after, { changedAt: now, changedBy: caller.accountId, changedByName: caller.name });
    await this.resources.update(transaction, after);
    const { agencyId } = before;
    transaction.audit({ action: act.name, subject: 'Resource', subjectId: id, agencyId, ...difference });
    return after;
  }

  /** Who changed it, when, and how it stands now, so that the editor can choose. */
  private async conflict(caller: Caller, resource: Resource): Promise<ProblemError> {
    const { changedByName, changedAt, version } = resource;
    return ProblemError.of('conflict', {
      changedBy: changedByName,
      changedAt: changedAt.toISOString(),
      version,
      current: await this.details.of(caller, resource),
    });
  }
}
