import { Injectable } from '@nestjs/common';
import { PluginSettings } from '@tessera/sdk';
import type { MustReadSettings } from './must-read-settings.js';

const hour = 3_600_000;

/** How often people may be reminded by hand. */
@Injectable()
export class ReminderPace {
  constructor(private readonly settings: PluginSettings) {}

  /** When the next reminder may go out after the last one; null: at once. */
  nextFrom(agencyId: string, last: Date | undefined): Date | null {
    if (!last) return null;
    const { remindAgainAfter } = this.settings.ofAgency<MustReadSettings>(agencyId);
    return new Date(last.getTime() + remindAgainAfter * hour);
  }
}
