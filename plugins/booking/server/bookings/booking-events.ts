import type { DomainEvent } from '@tessera/sdk';
import type { Booking } from './booking.entity.js';

/** `booking.booking-changed@1`: a booking was made or changed in any way; listeners ask for what they need of it. */
export const bookingChanged = ({ id, version, resourceId, resourceAgencyId, state }: Booking): DomainEvent => ({
  name: 'booking.booking-changed@1',
  payload: { bookingId: id, version, resourceId, state },
  agencyId: resourceAgencyId,
});
