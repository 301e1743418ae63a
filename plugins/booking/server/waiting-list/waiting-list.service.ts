import { Injectable } from '@nestjs/common';
import {
  type Caller,
  Clock,
  Enablement,
  PluginSettings,
  PortalCaller,
  ProblemError,
  type Transaction,
} from '@tessera/sdk';
import type { BookingSettings } from '../booking-settings.js';
import type { BookingAct } from '../bookings/booking-acts.service.js';
import { ClosureReader } from '../closures/closure-reader.js';
import { ResourcesRepository } from '../resources/resources.repository.js';
import { holdUntil } from './hold-until.js';
import { offerFreedWork } from './offer-freed-work.js';
import { type Waiter, WaitingListRepository } from './waiting-list.repository.js';

/** `BookingActsService.performIn` within the transaction at hand. */
export type PerformIn = (caller: Caller, id: string, act: BookingAct) => Promise<unknown>;

/**
 * Those who wait for a time that somebody else has. What becomes free is offered in the transaction that frees it, to
 * the first whose whole time is free then: nobody who walks in can be faster.
 */
@Injectable()
export class WaitingList {
  constructor(
    private readonly waiters: WaitingListRepository,
    private readonly closures: ClosureReader,
    private readonly resources: ResourcesRepository,
    private readonly settings: PluginSettings,
    private readonly enablement: Enablement,
    private readonly portal: PortalCaller,
    private readonly clock: Clock,
  ) {}

  /**
   * Within the transaction that freed it: `resourceIds` are no longer held between the moments, buffers included. The
   * transaction holds their locks.
   */
  async freed(
    transaction: Transaction,
    freed: { resourceIds: readonly string[]; from: Date; to: Date },
    perform: PerformIn,
  ): Promise<void> {
    const agencies = this.enablement.enabledAgencies('booking');
    const waiters = await this.waiters.touched(transaction, this.clock.now(), agencies, freed);
    if (await this.offerAll(transaction, waiters, perform)) return;
    // somebody in the queue is being changed, or another resource of a wish is: asked again when that is over
    transaction.enqueue(offerFreedWork);
  }

  /** Offers to each in turn who can have it; false when it could not be told of one of them yet. */
  async offerAll(transaction: Transaction, waiters: readonly Waiter[], perform: PerformIn): Promise<boolean> {
    const portal = this.portal.get();
    for (const { id, resourceIds } of waiters) {
      if (!(await this.waiters.tryLocks(transaction, resourceIds))) return false;
      const standing = await this.waiters.standing(transaction, id);
      if (!standing) return false;
      if (standing.free) await this.offer(portal, id, perform);
    }
    return true;
  }

  private async offer(portal: Caller, id: string, perform: PerformIn): Promise<void> {
    try {
      await perform(portal, id, {
        name: 'booking.offer',
        permission: null,
        from: ['queued'],
        perform: async (booking, { now, resource, transaction }) => {
          // a driver who is absent then comes along as little as a closed car
          const driver = booking.driverId && (await this.resources.find(booking.driverId, transaction));
          const targets = driver ? [resource, driver] : [resource];
          const closed = await this.closures.withinEach(targets, booking.startsAt, booking.endsAt, transaction);
          if (closed.size > 0 || resource.deletedAt) return;
          const { holdMinutes } = this.settings.ofAgency<BookingSettings>(resource.agencyId);
          booking.state = 'offered';
          booking.holdUntil = holdUntil(now, holdMinutes, booking.startsAt);
        },
      });
    } catch (error) {
      // what refuses it refuses it before anything is written: the next one gets the chance
      if (!(error instanceof ProblemError)) throw error;
    }
  }
}
