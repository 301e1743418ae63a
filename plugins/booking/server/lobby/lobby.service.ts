import { Injectable } from '@nestjs/common';
import { type Caller, Clock, PluginSettings, ProblemError } from '@tessera/sdk';
import { type BookingSettings, shownToOthers } from '../booking-settings.js';
import { offeredTimeOf } from '../bookings/slot-times.js';
import { OwnerSwitch } from '../resources/owner-switch.js';
import type { Resource } from '../resources/resource.entity.js';
import { ResourceReader } from '../resources/resource-reader.js';
import { ResourcesRepository } from '../resources/resources.repository.js';
import { type BookedMeeting, LobbyRepository } from './lobby.repository.js';
import type { Lobby, LobbyMeeting } from './lobby.schemas.js';
import { isExpected, type LobbyVisitor, mayJoin, opensAt } from './lobby-door.js';

/** The page before an online meeting: the one place that tells its link, to who may join and while they may. */
@Injectable()
export class LobbyService {
  constructor(
    private readonly meetings: LobbyRepository,
    private readonly resources: ResourcesRepository,
    private readonly reader: ResourceReader,
    private readonly owners: OwnerSwitch,
    private readonly settings: PluginSettings,
    private readonly clock: Clock,
  ) {}

  /** 404 for a venue that is not online, and one that the caller neither may know of nor is expected in. */
  async show(caller: Caller, resourceId: string): Promise<Lobby> {
    const resource = await this.resources.find(resourceId);
    if (!resource?.online || resource.deletedAt || !this.owners.isOn(resource.agencyId))
      throw ProblemError.of('not-found');
    const now = this.clock.now();
    const mayRead = this.reader.may(caller, 'read', resource);
    // who is invited from elsewhere learns of the own meetings alone
    const meetings = await this.meetings.coming(resourceId, now, mayRead ? null : caller.accountId);
    if (!mayRead && meetings.length === 0) throw ProblemError.of('not-found');
    return this.lobbyOf(caller, resource, meetings, now);
  }

  private lobbyOf(caller: Caller, resource: Resource, meetings: readonly BookedMeeting[], now: Date): Lobby {
    const { id, name, agencyName, rules, phone, zone, meetingLink, agencyId } = resource;
    const linkFor = resource.linkFor ?? 'invited';
    const visitor = { accountId: caller.accountId, mayBook: this.reader.may(caller, 'book', resource) };
    const { gridDetail } = this.settings.ofAgency<BookingSettings>(agencyId);
    const viewOf = (meeting: BookedMeeting | undefined) =>
      meeting ? meetingView(meeting, zone, visitor, gridDetail) : null;
    const current = meetings.find(({ startsAt }) => startsAt <= now);
    const open = meetings.find((meeting) => mayJoin(meeting, linkFor, visitor, now));
    return {
      resource: { id, name, agency: agencyName, rules, phone },
      zone,
      linkFor,
      at: now.toISOString(),
      now: viewOf(current),
      next: viewOf(meetings.find((meeting) => meeting !== current)),
      join: open && meetingLink ? { meetingId: open.id, link: meetingLink } : null,
    };
  }
}

function meetingView(
  meeting: BookedMeeting,
  zone: string,
  visitor: LobbyVisitor,
  gridDetail: BookingSettings['gridDetail'],
): LobbyMeeting {
  const mine = isExpected(meeting, visitor);
  return {
    id: meeting.id,
    time: offeredTimeOf(meeting.startsAt, meeting.endsAt, zone),
    ...shownToOthers(mine ? 'purpose' : gridDetail, meeting),
    mine,
    opensAt: opensAt(meeting).toISOString(),
  };
}
