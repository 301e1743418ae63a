import { Injectable } from '@nestjs/common';
import { Agencies, type Caller, Clock, EventHandler, type JobRunner, type Transaction } from '@tessera/sdk';
import { z } from 'zod';
import { MergedAgenciesRepository } from './merged-agencies.repository.js';

const merged = z.object({ agencyId: z.uuid(), intoId: z.uuid() });

/**
 * An agency was merged into another: what it lent belongs to that one now, with all that was ever booked, and its people
 * may go on booking what was lent to them. Else it would be there for nobody.
 */
@Injectable()
@EventHandler('organisation.agency-merged@1')
export class MergedAgencies implements JobRunner {
  constructor(
    private readonly resources: MergedAgenciesRepository,
    private readonly agencies: Agencies,
    private readonly clock: Clock,
  ) {}

  async run(caller: Caller, payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const { agencyId, intoId } = merged.parse(payload);
    const heir = this.agencies.byId(intoId);
    // not heard of yet here: tried again
    if (!heir) throw new Error(`there is no agency ${intoId}`);
    const by = { at: this.clock.now(), id: caller.accountId, name: caller.name };
    await this.resources.openTo(transaction, agencyId, intoId);
    const taken = await this.resources.takeOver(transaction, agencyId, { id: intoId, name: heir.shortName }, by);
    for (const subjectId of taken)
      transaction.audit({
        action: 'resource.take-over',
        subject: 'Resource',
        subjectId,
        agencyId: intoId,
        before: { agencyId },
        after: { agencyId: intoId },
      });
  }
}
