import { Injectable } from '@nestjs/common';
import {
  Agencies,
  type Caller,
  Clock,
  JobHandler,
  type JobRunner,
  type OutgoingWork,
  Parameters,
  PermissionHolders,
  ReviewHints,
  type Transaction,
} from '@tessera/sdk';
import { z } from 'zod';
import { timeWords } from '../review/time-words.js';
import { ClosureHitsRepository, type HitRow } from './closure-hits.repository.js';
import { closurePlaceWords } from './closure-place-words.js';
import { ClosuresRepository, type StoredClosure } from './closures.repository.js';

const changed = z.object({ closureId: z.uuid(), tell: z.boolean() });

/** After an act on a closure; `tell`: those who look after what it hit do not know of it yet. */
export const closureChangedWork = (closureId: string, tell: boolean): OutgoingWork => ({
  handler: 'booking.closure-changed',
  payload: { closureId, tell },
});

/** Of more nobody is told by count; the page shows them all. */
const mostHits = 5000;

/** After the act has become visible: whom bookings within a closure wait for is told once, and browsers look again. */
@Injectable()
@JobHandler('closure-changed')
export class ClosureChangedJob implements JobRunner {
  constructor(
    private readonly closures: ClosuresRepository,
    private readonly hits: ClosureHitsRepository,
    private readonly holders: PermissionHolders,
    private readonly hints: ReviewHints,
    private readonly agencies: Agencies,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async run(_caller: Caller, payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const { closureId, tell } = changed.parse(payload);
    const closure = tell ? await this.closures.find(closureId, transaction) : undefined;
    if (closure && !closure.withdrawnAt) await this.tell(transaction, closure);
    this.hints.changed('booking', 'closures', null);
  }

  private async tell(transaction: Transaction, closure: StoredClosure): Promise<void> {
    const everybody = () => ({ text: 'r.deleted_at is null', values: [] });
    const hits = await this.hits.open(closure, everybody, { now: this.clock.now(), limit: mostHits }, transaction);
    const zone = this.parameters.get<string>('portal.time-zone');
    const resource = closurePlaceWords(closure, (id) => this.agencies.byId(id)?.shortName ?? '');
    const time = timeWords({ ...closure, zone: closure.resourceZone ?? zone }, zone);
    for (const [account, count] of await this.countPerReader(hits))
      transaction.notify({
        kind: 'closure-hits',
        to: { accounts: [account] },
        subject: closure.id,
        values: { resource, time, count },
        link: `/booking/closures/${closure.id}`,
      });
  }

  /** Keepers of what is closed, and who administers it by a role: how many bookings each may decide about. */
  private async countPerReader(hits: readonly HitRow[]): Promise<Map<string, number>> {
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
