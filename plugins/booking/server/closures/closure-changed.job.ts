import { Injectable } from '@nestjs/common';
import {
  Agencies,
  type Caller,
  JobHandler,
  type JobRunner,
  type OutgoingWork,
  Parameters,
  ReviewHints,
  type Transaction,
} from '@tessera/sdk';
import { z } from 'zod';
import { timeWords } from '../review/time-words.js';
import { ClosureDeciders } from './closure-deciders.js';
import { closurePlaceWords } from './closure-place-words.js';
import { ClosuresRepository, type StoredClosure } from './closures.repository.js';

const changed = z.object({ closureId: z.uuid(), tell: z.boolean() });

/** After an act on a closure; `tell`: those who look after what it hit do not know of it yet. */
export const closureChangedWork = (closureId: string, tell: boolean): OutgoingWork => ({
  handler: 'booking.closure-changed',
  payload: { closureId, tell },
});

/** After the act has become visible: whom bookings within a closure wait for is told once, and browsers look again. */
@Injectable()
@JobHandler('closure-changed')
export class ClosureChangedJob implements JobRunner {
  constructor(
    private readonly closures: ClosuresRepository,
    private readonly deciders: ClosureDeciders,
    private readonly hints: ReviewHints,
    private readonly agencies: Agencies,
    private readonly parameters: Parameters,
  ) {}

  async run(_caller: Caller, payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const { closureId, tell } = changed.parse(payload);
    const closure = tell ? await this.closures.find(closureId, transaction) : undefined;
    if (closure && !closure.withdrawnAt) await this.tell(transaction, closure);
    this.hints.changed('booking', 'closures', null);
  }

  private async tell(transaction: Transaction, closure: StoredClosure): Promise<void> {
    const zone = this.parameters.get<string>('portal.time-zone');
    const resource = closurePlaceWords(closure, (id) => this.agencies.byId(id)?.shortName ?? '');
    const time = timeWords({ ...closure, zone: closure.resourceZone ?? zone }, zone);
    for (const [account, count] of await this.deciders.counts(transaction, closure))
      transaction.notify({
        kind: 'closure-hits',
        to: { accounts: [account] },
        subject: closure.id,
        values: { resource, time, count },
        link: `/booking/closures/${closure.id}`,
      });
  }
}
