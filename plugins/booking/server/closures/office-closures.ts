import { Injectable } from '@nestjs/common';
import {
  type Caller,
  Clock,
  EventHandler,
  type JobRunner,
  newId,
  Parameters,
  systemAccountId,
  type Transaction,
  WorkingTime,
} from '@tessera/sdk';
import { z } from 'zod';
import { offerFreedWork } from '../waiting-list/offer-freed-work.js';
import type { Closure } from './closure.entity.js';
import { closureChangedWork } from './closure-changed.job.js';
import { ClosureDeciders } from './closure-deciders.js';
import { closureMoments } from './closure-time.js';
import { ClosuresRepository } from './closures.repository.js';

const told = z.object({
  id: z.uuid(),
  date: z.iso.date(),
  part: z.enum(['day', 'morning', 'afternoon']),
  /** Null: the whole government; else the agency with those below. */
  agencyId: z.uuid().nullable(),
});
type Told = z.infer<typeof told>;

/** A closure of the office calendar as one of resources. */
@Injectable()
export class OfficeClosures {
  constructor(
    private readonly workingTime: WorkingTime,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async closureOf({ id, date, part, agencyId }: Told): Promise<Closure> {
    const { remark } = await this.workingTime.day(date, agencyId ?? undefined);
    return {
      id: newId(),
      scope: agencyId === null ? 'government' : 'agency',
      resourceId: null,
      site: null,
      agencyId,
      kind: 'office',
      reason: remark || '停止上班',
      ...closureMoments({ date, toDate: date, part }, this.parameters.get<string>('portal.time-zone')),
      officeClosureId: id,
      declaredBy: systemAccountId,
      declaredByName: '',
      declaredAt: this.clock.now(),
      settledAt: null,
      withdrawnAt: null,
      withdrawnByName: null,
      version: 1,
    };
  }
}

/** The offices are closed: so is what they lend, and whom its bookings wait for is told. */
@Injectable()
@EventHandler('working-time.closure-declared@1')
export class OfficeClosureDeclared implements JobRunner {
  constructor(
    private readonly office: OfficeClosures,
    private readonly closures: ClosuresRepository,
  ) {}

  async run(_caller: Caller, payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const closure = await this.office.closureOf(told.parse(payload));
    if (!(await this.closures.insert(transaction, closure))) return;
    transaction.audit({
      action: 'closure.declare',
      subject: 'Closure',
      subjectId: closure.id,
      agencyId: closure.agencyId,
      after: { officeClosureId: closure.officeClosureId, startsAt: closure.startsAt, endsAt: closure.endsAt },
    });
    transaction.enqueue(closureChangedWork(closure.id, true));
  }
}

/** The offices are open after all. What was cancelled meanwhile stays cancelled. */
@Injectable()
@EventHandler('working-time.closure-withdrawn@1')
export class OfficeClosureWithdrawn implements JobRunner {
  constructor(
    private readonly office: OfficeClosures,
    private readonly closures: ClosuresRepository,
    private readonly deciders: ClosureDeciders,
    private readonly clock: Clock,
  ) {}

  async run(_caller: Caller, payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const event = told.parse(payload);
    const now = this.clock.now();
    const closure = await this.closures.ofOffice(transaction, event.id);
    // heard of before its declaration: that must find it withdrawn
    if (!closure) {
      const withdrawn = { ...(await this.office.closureOf(event)), withdrawnAt: now, withdrawnByName: '' };
      await this.closures.insert(transaction, withdrawn);
      return;
    }
    if (closure.withdrawnAt) return;
    const accounts = [...(await this.deciders.counts(transaction, closure)).keys()];
    if (accounts.length > 0) transaction.withdraw({ kind: 'closure-hits', to: { accounts }, subject: closure.id });
    await this.closures.withdraw(transaction, closure.id, now, '');
    const { id, agencyId } = closure;
    transaction.audit({ action: 'closure.withdraw', subject: 'Closure', subjectId: id, agencyId });
    transaction.enqueue(closureChangedWork(id, false));
    transaction.enqueue(offerFreedWork);
  }
}
