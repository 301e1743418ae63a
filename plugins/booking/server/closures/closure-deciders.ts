import { Injectable } from '@nestjs/common';
import { Clock, PermissionHolders, type Transaction } from '@tessera/sdk';
import { OwnerSwitch } from '../resources/owner-switch.js';
import { ClosureHitsRepository, type ClosureSpan, type Say } from './closure-hits.repository.js';

/** Of more than these nobody is told by count; the page shows them all. */
const mostHits = 5000;

/** For whom bookings within a closure wait: keepers of what is closed, and who administers it by a role. */
@Injectable()
export class ClosureDeciders {
  constructor(
    private readonly hits: ClosureHitsRepository,
    private readonly owners: OwnerSwitch,
    private readonly holders: PermissionHolders,
    private readonly clock: Clock,
  ) {}

  private readonly everybody: Say = (first) => {
    const { text, values } = this.owners.condition('r.agency_id', first);
    return { text: `r.deleted_at is null and ${text}`, values };
  };

  /** How many undecided bookings each of them may decide about, by account. */
  async counts(transaction: Transaction, closure: ClosureSpan): Promise<Map<string, number>> {
    const now = this.clock.now();
    const hits = await this.hits.open(closure, this.everybody, { now, limit: mostHits }, transaction);
    const administrators = new Map<string, string[]>();
    for (const agencyId of new Set(hits.map(({ closedAgencyId }) => closedAgencyId)))
      administrators.set(agencyId, await this.holders.of('close', 'Resource', { agencyId }));
    const counts = new Map<string, number>();
    for (const { closedKeeperIds, closedAgencyId } of hits)
      for (const account of new Set([...closedKeeperIds, ...(administrators.get(closedAgencyId) ?? [])]))
        counts.set(account, (counts.get(account) ?? 0) + 1);
    return counts;
  }
}
