import { Injectable } from '@nestjs/common';
import {
  Access,
  type Caller,
  ProblemError,
  type RecordLookup,
  RecordReader,
  type SqlCondition,
  type Transaction,
} from '@tessera/sdk';
import { OwnerSwitch } from './owner-switch.js';
import type { Resource } from './resource.entity.js';
import { resourceRuleColumns } from './resource-columns.js';
import { ResourcesRepository } from './resources.repository.js';

/** What may be done to a resource, as the manifest names it. */
export type ResourceAction =
  | 'read'
  | 'book'
  | 'create'
  | 'update'
  | 'delete'
  | 'manage-keepers'
  | 'close'
  | 'display'
  | 'report';

/**
 * The one door to resources: 404 for what the caller may not know of, what was deleted, and what belongs to an agency
 * for which booking is off.
 */
@Injectable()
@RecordReader('Resource')
export class ResourceReader implements RecordLookup {
  constructor(
    private readonly resources: ResourcesRepository,
    private readonly owners: OwnerSwitch,
    private readonly access: Access,
  ) {}

  /** 403 unless the caller may also do `action` to it. With a transaction, as that sees it. */
  async readable(caller: Caller, id: string, action?: ResourceAction, within?: Transaction): Promise<Resource> {
    return this.judged(caller, await this.resources.find(id, within), action);
  }

  /** The same, held until the transaction ends. */
  async locked(transaction: Transaction, caller: Caller, id: string, action?: ResourceAction): Promise<Resource> {
    return this.judged(caller, await this.resources.findLocked(transaction, id), action);
  }

  may(caller: Caller, action: ResourceAction, resource: Resource): boolean {
    return this.access.may(caller, action, 'Resource', resource);
  }

  /** The same for lists: which rows `r` of `plugin_booking.resource` the caller may read, and do `action` to. */
  condition(caller: Caller, firstParameter: number, action: ResourceAction = 'read'): SqlCondition {
    const there = this.thereCondition(firstParameter);
    const rules = this.rules(caller, firstParameter + there.values.length, action);
    return { text: `(${there.text} and (${rules.text}))`, values: [...there.values, ...rules.values] };
  }

  /** Rows `r` that are there at all, for whom ever. */
  thereCondition(firstParameter: number): SqlCondition {
    const { text, values } = this.owners.condition('r.agency_id', firstParameter);
    return { text: `r.deleted_at is null and ${text}`, values };
  }

  async recordFor(id: string): Promise<Resource | null> {
    const found = await this.resources.find(id);
    return found && !found.deletedAt ? found : null;
  }

  private rules(caller: Caller, firstParameter: number, action: ResourceAction): SqlCondition {
    if (isPortal(caller)) return { text: 'TRUE', values: [] };
    return this.access.condition(caller, action, 'Resource', resourceRuleColumns, firstParameter);
  }

  private judged(caller: Caller, resource: Resource | undefined, action: ResourceAction | undefined): Resource {
    if (!resource || resource.deletedAt || !this.owners.isOn(resource.agencyId)) throw ProblemError.of('not-found');
    if (isPortal(caller)) return resource;
    this.access.assert(caller, 'read', 'Resource', resource, true);
    if (action) this.access.assert(caller, action, 'Resource', resource);
    return resource;
  }
}

/** Jobs act for the portal itself, which no rule is about. */
const isPortal = ({ kind }: Caller): boolean => kind === 'system';
