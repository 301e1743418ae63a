import { Injectable } from '@nestjs/common';
import {
  addDays,
  Clock,
  dateIn,
  PluginSettings,
  PortalAddress,
  ProblemError,
  qrCodePicture,
  startOfDay,
  timeIn,
  tokenSecretHash,
  WorkingTime,
} from '@tessera/sdk';
import { type BookingSettings, shownToOthers } from '../booking-settings.js';
import { codeUntil, doorCode } from '../check-in/door-code.js';
import { ClosureReader } from '../closures/closure-reader.js';
import { OwnerSwitch } from '../resources/owner-switch.js';
import type { Resource } from '../resources/resource.entity.js';
import { ResourcesRepository } from '../resources/resources.repository.js';
import type { Door, DoorBlockView } from './display.schemas.js';
import { checkInAddress } from './display-addresses.js';
import { DoorRepository } from './door.repository.js';
import { doorHours } from './door-hours.js';
import { type DoorSecret, DoorSecretsRepository } from './door-secrets.repository.js';

/** What the display beside a door shows to whoever passes, without anybody being signed in. */
@Injectable()
export class DoorService {
  constructor(
    private readonly secrets: DoorSecretsRepository,
    private readonly resources: ResourcesRepository,
    private readonly bookings: DoorRepository,
    private readonly owners: OwnerSwitch,
    private readonly closures: ClosureReader,
    private readonly workingTime: WorkingTime,
    private readonly settings: PluginSettings,
    private readonly portal: PortalAddress,
    private readonly clock: Clock,
  ) {}

  /** 401 `token-refused` for a secret that opens nothing (any more): revoked, deleted, switched off, invented. */
  async show(secret: string): Promise<Door> {
    const found = await this.secrets.byHash(tokenSecretHash(secret), 'display');
    const resource = found && (await this.resources.find(found.resourceId));
    if (!resource || resource.deletedAt || resource.kind === 'driver' || !this.owners.isOn(resource.agencyId))
      throw ProblemError.of('token-refused');
    const now = this.clock.now();
    await this.secrets.noteUse(found.id, dateIn(now, resource.zone));
    return this.doorOf(resource, resource.kind, found, now);
  }

  private async doorOf(resource: Resource, kind: 'venue' | 'vehicle', secret: DoorSecret, now: Date): Promise<Door> {
    const { zone, agencyId, name, site, floor, agencyName } = resource;
    const today = dateIn(now, zone);
    const [from, to] = [startOfDay(today, zone), startOfDay(addDays(today, 1), zone)];
    const [booked, closed, days] = await Promise.all([
      this.bookings.within(resource.id, from, to),
      this.closures.within(resource, from, to),
      this.workingTime.days(addDays(today, -1), today, agencyId),
    ]);
    const { gridDetail } = this.settings.ofAgency<BookingSettings>(agencyId);
    const blocks: DoorBlockView[] = [
      ...booked.map((booking) => ({
        ...timesOf(booking, zone),
        kind: booking.approved ? ('approved' as const) : ('waiting' as const),
        ...shownToOthers(gridDetail, booking),
      })),
      ...closed.map((closure) => ({
        ...timesOf(closure, zone),
        kind: 'closed' as const,
        title: closure.reason,
        unit: '',
      })),
    ];
    const hours = doorHours(resource, new Map(days.map((day) => [day.date, day])), now);
    return {
      resource: { kind, name, site, floor: floor ?? '', agency: agencyName },
      zone,
      at: now.toISOString(),
      opensAt: hours.opensAt?.toISOString() ?? null,
      closesAt: hours.closesAt?.toISOString() ?? null,
      blocks: blocks.sort((a, b) => a.startsAt.localeCompare(b.startsAt)),
      checkIn: resource.checkIn ? await this.codeOf(secret, now) : null,
    };
  }

  private async codeOf({ hash, id }: DoorSecret, now: Date): Promise<Door['checkIn']> {
    const address = this.portal.of(checkInAddress(doorCode(hash, id, now)));
    return { picture: await qrCodePicture(address), until: codeUntil(now).toISOString() };
  }
}

const timesOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, zone: string) => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  from: timeIn(startsAt, zone),
  to: timeIn(endsAt, zone),
});
