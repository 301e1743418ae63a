import { Injectable } from '@nestjs/common';
import { type Caller, Clock } from '@tessera/sdk';
import type { BookingDetail } from '../bookings/booking.schemas.js';
import { BookingActsService } from '../bookings/booking-acts.service.js';
import { OwnerSwitch } from '../resources/owner-switch.js';
import type { Resource } from '../resources/resource.entity.js';
import { ResourcesRepository } from '../resources/resources.repository.js';
import { CheckInRepository, type OwnBooking } from './check-in.repository.js';
import type { CheckedIn } from './check-in.schemas.js';
import { checkInBy } from './check-in-act.js';
import { codeIsOver, nothingToCheckInTo } from './check-in-problems.js';
import { checkInStanding } from './check-in-window.js';
import { DoorCodes } from './door-codes.js';

/** How far ahead somebody who came too early is told of the own booking. */
const ahead = 12 * 3_600_000;

/** Saying that one is there: by a button, or by the code at the door. */
@Injectable()
export class CheckInService {
  constructor(
    private readonly acts: BookingActsService,
    private readonly codes: DoorCodes,
    private readonly bookings: CheckInRepository,
    private readonly resources: ResourcesRepository,
    private readonly owners: OwnerSwitch,
    private readonly clock: Clock,
  ) {}

  /** By the applicant or a keeper; once done it stays done. */
  checkIn(caller: Caller, id: string): Promise<BookingDetail> {
    return this.acts.perform(caller, id, checkInBy(caller));
  }

  /** By who stands at the door: to the own booking there whose time it is. */
  async byCode(caller: Caller, code: string): Promise<CheckedIn> {
    const resourceId = await this.codes.resourceOf(code);
    const resource = resourceId ? await this.resources.find(resourceId) : undefined;
    if (!resource || resource.deletedAt || !this.owners.isOn(resource.agencyId)) throw codeIsOver();
    const own = await this.ownAt(resource, caller);
    const detail = await this.acts.perform(caller, own.id, checkInBy(caller));
    return {
      bookingId: detail.id,
      number: detail.number,
      resource: detail.resource.name,
      site: detail.resource.site,
      time: detail.time,
      zone: detail.zone,
      at: detail.checkedInAt ?? this.clock.now().toISOString(),
      already: own.checkedInAt !== null,
    };
  }

  /** The one whose window is open, else the one that goes on; 404 with the coming one when there is neither. */
  private async ownAt({ id, name, checkInGrace }: Resource, { accountId }: Caller): Promise<OwnBooking> {
    const now = this.clock.now();
    const own = await this.bookings.own(id, accountId, now, new Date(now.getTime() + ahead));
    const found =
      own.find((booking) => checkInStanding(booking, checkInGrace, now) === 'open') ??
      own.find(({ startsAt }) => startsAt <= now);
    if (!found) throw nothingToCheckInTo({ resource: name, next: own[0]?.startsAt.toISOString() ?? null });
    return found;
  }
}
