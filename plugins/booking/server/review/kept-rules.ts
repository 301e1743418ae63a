import { Injectable } from '@nestjs/common';
import { Access, type Caller, type SqlCondition } from '@tessera/sdk';
import { bookingRuleColumns } from '../bookings/booking-conditions.js';
import { OwnerSwitch } from '../resources/owner-switch.js';

/** What every list of bookings demands: the caller's rules for an action, and the owner's switch. */
@Injectable()
export class KeptRules {
  constructor(
    private readonly access: Access,
    private readonly owners: OwnerSwitch,
  ) {}

  of(caller: Caller, action: string): ((firstParameter: number) => SqlCondition)[] {
    return [
      (first) => this.owners.condition('b.resource_agency_id', first),
      (first) => this.access.condition(caller, action, 'Booking', bookingRuleColumns, first),
    ];
  }
}
