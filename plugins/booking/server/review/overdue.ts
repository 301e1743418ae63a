import { Injectable } from '@nestjs/common';
import { addDays, Clock, dateIn, Parameters, PluginSettings, WorkingTime } from '@tessera/sdk';
import type { BookingSettings } from '../booking-settings.js';

/** How long a request may wait for a word, by the office calendar of the agency whose resource it is. */
@Injectable()
export class Overdue {
  constructor(
    private readonly settings: PluginSettings,
    private readonly workingTime: WorkingTime,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  days(agencyId: string): number {
    return this.settings.ofAgency<BookingSettings>(agencyId).remindAfterDays;
  }

  /** Tells of each of the agencies whether something that waits since a moment waits too long. */
  async test(agencyIds: readonly string[]): Promise<(agencyId: string, since: Date) => boolean> {
    const zone = this.parameters.get<string>('portal.time-zone');
    const today = dateIn(this.clock.now(), zone);
    const latest = new Map<string, string>();
    for (const agencyId of new Set(agencyIds)) {
      const days = this.days(agencyId);
      // a request of Monday has waited two working days when Wednesday begins
      if (days > 0) latest.set(agencyId, await this.workingTime.addWorkingDays(addDays(today, 1), -days - 1, agencyId));
    }
    return (agencyId, since) => {
      const day = latest.get(agencyId);
      return day !== undefined && dateIn(since, zone) <= day;
    };
  }
}
