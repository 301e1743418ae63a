import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import {
  Agencies,
  type Caller,
  Clock,
  decodeCursor,
  newId,
  Parameters,
  ProblemError,
  pageOfRows,
  Transactions,
} from '@tessera/sdk';
import { offeredTimeOf } from '../bookings/slot-times.js';
import { offerFreedWork } from '../waiting-list/offer-freed-work.js';
import type { Closure } from './closure.entity.js';
import type * as wire from './closure.schemas.js';
import { ClosureAuthority } from './closure-authority.js';
import { closureChangedWork } from './closure-changed.job.js';
import { ClosureHitsRepository, type ClosureSpan } from './closure-hits.repository.js';
import { closureMoments, closureTimeFaults } from './closure-time.js';
import { closureItemOf, hitKey, hitOf, mostCounted, totalOf } from './closure-views.js';
import { ClosuresRepository, type StoredClosure } from './closures.repository.js';
import { absenceOfDriver, closureIsFixed, unfitClosureTime } from './closures-problems.js';

/** Closures: what one would hit, declaring, listing and withdrawing them. Nothing is cancelled here. */
@Injectable()
export class ClosuresService {
  constructor(
    private readonly closures: ClosuresRepository,
    private readonly hits: ClosureHitsRepository,
    private readonly authority: ClosureAuthority,
    private readonly agencies: Agencies,
    private readonly transactions: Transactions,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, { cursor, limit, ...filter }: wire.ClosureQuery): Promise<Page<wire.ClosureItem>> {
    const concern = await this.authority.concern(caller, 6);
    const [at, id] = cursor ? decodeCursor(cursor, filter, ['date', 'uuid']) : [];
    const after = at && id ? { at, id } : null;
    const rows = await this.closures.list(filter, this.clock.now(), after, limit + 1, concern);
    const page = pageOfRows(
      rows,
      { limit, filter },
      (row) => row,
      (last) => [last.startsAt.toISOString(), last.id],
    );
    return { ...page, items: await Promise.all(page.items.map((row) => this.item(caller, row))) };
  }

  async open(caller: Caller, id: string): Promise<wire.ClosureItem> {
    return this.item(caller, await this.readable(caller, id));
  }

  /** 404 unless it concerns the caller. */
  async readable(caller: Caller, id: string): Promise<StoredClosure> {
    const closure = await this.closures.find(id);
    if (!closure) throw ProblemError.of('not-found');
    const say = this.authority.say(caller);
    if ((await this.hits.countResources(closure, say)) === 0) throw ProblemError.of('not-found');
    return closure;
  }

  /** What it would hit, of what the caller decides about. */
  async preview(
    caller: Caller,
    input: wire.PreviewInput,
    { cursor, limit }: { cursor?: string | undefined; limit: number },
  ): Promise<wire.ClosurePreviewResult> {
    const { span, zone } = await this.span(caller, input);
    const say = this.authority.say(caller);
    const [at, id] = cursor ? decodeCursor(cursor, input, ['date', 'uuid']) : [];
    const after = at && id ? { at, id } : undefined;
    const now = this.clock.now();
    const [rows, found, resources] = await Promise.all([
      this.hits.open(span, say, { now, after, limit: limit + 1 }),
      this.hits.countOpen(span, say, { now, limit: mostCounted + 1 }),
      this.hits.countResources(span, say),
    ]);
    return {
      ...pageOfRows(rows, { limit, filter: input }, hitOf, hitKey),
      time: offeredTimeOf(span.startsAt, span.endsAt, zone),
      zone,
      total: totalOf(found),
      resources,
    };
  }

  async declare(caller: Caller, { kind, reason, ...input }: wire.ClosureInput): Promise<wire.ClosureItem> {
    const { span, resource } = await this.span(caller, input);
    if (kind === 'absence' && resource?.kind !== 'driver') throw absenceOfDriver();
    const closure: Closure = {
      ...span,
      id: newId(),
      kind,
      reason,
      officeClosureId: null,
      declaredBy: caller.accountId,
      declaredByName: caller.name,
      declaredAt: this.clock.now(),
      settledAt: null,
      withdrawnAt: null,
      withdrawnByName: null,
      version: 1,
    };
    await this.transactions.run(caller, async (transaction) => {
      await this.closures.insert(transaction, closure);
      const { id, scope, site, startsAt, endsAt } = closure;
      transaction.audit({
        action: 'closure.declare',
        subject: resource ? 'Resource' : 'Closure',
        subjectId: resource?.id ?? id,
        agencyId: resource?.agencyId ?? span.agencyId ?? caller.agencyId,
        after: { closureId: id, scope, site, kind, reason, startsAt, endsAt },
      });
      transaction.enqueue(closureChangedWork(id, false));
    });
    return this.open(caller, closure.id);
  }

  /** What was cancelled stays cancelled. */
  async withdraw(caller: Caller, id: string, version: number | undefined): Promise<void> {
    await this.readable(caller, id);
    await this.transactions.run(caller, async (transaction) => {
      const closure = await this.closures.findLocked(transaction, id);
      if (!closure) throw ProblemError.of('not-found');
      if (closure.withdrawnAt) throw closureIsFixed('withdrawn');
      if (closure.kind === 'office') throw closureIsFixed('office');
      if (!this.authority.mayWithdraw(caller, closure))
        throw ProblemError.of('forbidden', { action: 'close', subject: 'Resource' });
      if (version !== undefined && version !== closure.version)
        throw ProblemError.of('conflict', { version: closure.version });
      const now = this.clock.now();
      await this.closures.withdraw(transaction, id, now, caller.name);
      const agencyId = closure.agencyId ?? caller.agencyId;
      transaction.audit({ action: 'closure.withdraw', subject: 'Closure', subjectId: id, agencyId });
      transaction.enqueue(closureChangedWork(id, false));
      transaction.enqueue(offerFreedWork);
    });
  }

  private async span(caller: Caller, input: wire.PreviewInput) {
    const { reach, zone, resource } = await this.authority.reach(caller, input);
    const [fault] = closureTimeFaults(input, zone, this.clock.now());
    if (fault) throw unfitClosureTime(fault);
    const span: ClosureSpan = { ...reach, id: null, ...closureMoments(input, zone) };
    return { span, zone, resource };
  }

  private async item(caller: Caller, closure: StoredClosure): Promise<wire.ClosureItem> {
    const now = this.clock.now();
    const waits = !closure.withdrawnAt && closure.endsAt > now;
    const open = waits
      ? await this.hits.countOpen(closure, this.authority.say(caller), { now, limit: mostCounted + 1 })
      : 0;
    return closureItemOf(closure, {
      zone: this.parameters.get<string>('portal.time-zone'),
      agencyName: (id) => this.agencies.byId(id)?.shortName ?? '',
      open,
      mayWithdraw: !closure.withdrawnAt && closure.kind !== 'office' && this.authority.mayWithdraw(caller, closure),
    });
  }
}
