import { Injectable } from '@nestjs/common';
import { Agencies, Enablement, type SqlCondition } from '@tessera/sdk';

/**
 * A resource is there only while booking is on for the agency that manages it, whoever asks. The host sees to the
 * caller's own agency.
 */
@Injectable()
export class OwnerSwitch {
  constructor(
    private readonly enablement: Enablement,
    private readonly agencies: Agencies,
  ) {}

  isOn(agencyId: string): boolean {
    return this.enablement.isEnabled('booking', agencyId);
  }

  /** The same for a column of agencies, e.g. `r.agency_id`. */
  condition(column: string, firstParameter: number): SqlCondition {
    const closed = this.agencies
      .children(null)
      .flatMap(({ id }) => this.agencies.subtree(id))
      .filter((id) => !this.isOn(id));
    // the closed ones, because they are few, and because no index tempts the planner to begin here
    return closed.length === 0
      ? { text: 'TRUE', values: [] }
      : { text: `${column} <> all($${firstParameter}::uuid[])`, values: [closed] };
  }
}
