import { Injectable } from '@nestjs/common';
import {
  type Caller,
  EventHandler,
  type JobRunner,
  type OutgoingNotification,
  People,
  PermissionHolders,
  type Transaction,
} from '@tessera/sdk';
import { OwnerSwitch } from '../resources/owner-switch.js';
import type { Resource } from '../resources/resource.entity.js';
import { GoneKeepersRepository } from './gone-keepers.repository.js';

/** Tells administrators which resources need another first keeper. */
@Injectable()
export class GoneKeepers {
  constructor(
    private readonly resources: GoneKeepersRepository,
    private readonly holders: PermissionHolders,
    private readonly people: People,
    private readonly owners: OwnerSwitch,
  ) {}

  /** Who is back, or still there, is nobody's news; the same loss is told once. */
  async look(transaction: Transaction, accountId: string): Promise<void> {
    const left = await this.resources.of(transaction, accountId);
    if (left.length === 0) return;
    const keeper = (await this.people.byIds([accountId])).get(accountId)?.name ?? '';
    for (const resource of left) {
      if (!this.owners.isOn(resource.agencyId)) continue;
      const accounts = await this.holders.of('manage-keepers', 'Resource', { ...resource });
      if (accounts.length > 0) transaction.notify(keeperMissing(resource, accountId, keeper, accounts));
    }
  }
}

const keeperMissing = (
  { id, name }: Resource,
  accountId: string,
  keeper: string,
  accounts: readonly string[],
): OutgoingNotification => ({
  kind: 'keeper-missing',
  to: { accounts },
  subject: `${id}:${accountId}`,
  values: { resource: name, keeper },
  link: `/booking/resources/${id}/keepers`,
});

@Injectable()
@EventHandler('accounts.account-suspended@1')
export class SuspendedKeepers implements JobRunner {
  constructor(private readonly gone: GoneKeepers) {}

  run(_caller: Caller, { accountId }: Record<string, unknown>, transaction: Transaction): Promise<void> {
    return this.gone.look(transaction, String(accountId));
  }
}

/** A person may have moved to another agency. */
@Injectable()
@EventHandler('accounts.account-changed@1')
export class MovedKeepers implements JobRunner {
  constructor(private readonly gone: GoneKeepers) {}

  run(_caller: Caller, { accountId }: Record<string, unknown>, transaction: Transaction): Promise<void> {
    return this.gone.look(transaction, String(accountId));
  }
}
