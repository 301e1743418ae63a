import { Injectable } from '@nestjs/common';
import {
  Clock,
  dateIn,
  newId,
  type OfficeClosure,
  Parameters,
  systemAccountId,
  type Transaction,
  WorkingTime,
} from '@tessera/sdk';
import { offerFreedWork } from '../waiting-list/offer-freed-work.js';
import type { Closure } from './closure.entity.js';
import { closureChangedWork } from './closure-changed.job.js';
import { ClosureDeciders } from './closure-deciders.js';
import { closureMoments } from './closure-time.js';
import { ClosuresRepository, type StoredClosure } from './closures.repository.js';

/** Closures of the office calendar as those of resources: the offices are closed, so is what they lend. */
@Injectable()
export class OfficeClosures {
  constructor(
    private readonly closures: ClosuresRepository,
    private readonly deciders: ClosureDeciders,
    private readonly workingTime: WorkingTime,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** Whom bookings within it wait for is told. Nothing for one that is here already, withdrawn or not. */
  async declare(transaction: Transaction, office: OfficeClosure): Promise<void> {
    const closure = await this.closureOf(office);
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

  /** The offices are open after all. What was cancelled meanwhile stays cancelled. */
  async withdraw(transaction: Transaction, office: OfficeClosure): Promise<void> {
    const closure = await this.closures.ofOffice(transaction, office.id);
    if (closure) return this.end(transaction, closure);
    // heard of before its declaration: that must find it withdrawn
    const withdrawn = { ...(await this.closureOf(office)), withdrawnAt: this.clock.now(), withdrawnByName: '' };
    await this.closures.insert(transaction, withdrawn);
  }

  /**
   * Makes good for what nobody listened to: closures of before booking was there, or while it stood in quarantine. What
   * lies in the past stays as it was.
   */
  async catchUp(transaction: Transaction): Promise<void> {
    const now = this.clock.now();
    // asked first: the office calendar has what is here, unless it was withdrawn
    const here = await this.closures.ofOfficeInForce(transaction, now);
    const today = dateIn(now, this.parameters.get<string>('portal.time-zone'));
    const inForce = new Map((await this.workingTime.closures(today)).map((office) => [office.id, office]));
    const known = await this.closures.knownOfOffice(transaction, [...inForce.keys()]);
    for (const [id, office] of inForce) if (!known.has(id)) await this.declare(transaction, office);
    for (const id of here) {
      const closure = inForce.has(id) ? undefined : await this.closures.ofOffice(transaction, id);
      if (closure) await this.end(transaction, closure);
    }
  }

  private async end(transaction: Transaction, closure: StoredClosure): Promise<void> {
    if (closure.withdrawnAt) return;
    const { id, agencyId } = closure;
    const accounts = [...(await this.deciders.counts(transaction, closure)).keys()];
    if (accounts.length > 0) transaction.withdraw({ kind: 'closure-hits', to: { accounts }, subject: id });
    await this.closures.withdraw(transaction, id, this.clock.now(), '');
    transaction.audit({ action: 'closure.withdraw', subject: 'Closure', subjectId: id, agencyId });
    transaction.enqueue(closureChangedWork(id, false));
    transaction.enqueue(offerFreedWork);
  }

  private async closureOf({ id, date, part, agencyId }: OfficeClosure): Promise<Closure> {
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
