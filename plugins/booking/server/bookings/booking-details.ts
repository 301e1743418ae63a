import { Injectable } from '@nestjs/common';
import { Access, type Caller, Clock, isSelf, People } from '@tessera/sdk';
import { canCheckIn } from '../check-in/can-check-in.js';
import type { BookingDetail } from './booking.schemas.js';
import type { StoredBooking } from './booking-columns.js';
import { cancellableStates, changeableStates } from './booking-states.js';
import { bookingDetailOf } from './booking-views.js';
import { BookingsRepository } from './bookings.repository.js';

/** A booking as its detail page shows it, with what this caller may do about it now. */
@Injectable()
export class BookingDetails {
  constructor(
    private readonly bookings: BookingsRepository,
    private readonly people: People,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  async of(caller: Caller, booking: StoredBooking): Promise<BookingDetail> {
    const now = this.clock.now();
    const [people, series] = await Promise.all([
      this.people.byIds(booking.invited),
      booking.seriesId ? this.bookings.idsOfSeries(booking.seriesId, now) : [],
    ]);
    const invited = booking.invited.flatMap((id) => {
      const person = people.get(id);
      return person ? [{ id, name: person.name }] : [];
    });
    return bookingDetailOf(booking, { invited, seriesLeft: series.length, may: this.allowed(caller, booking, now) });
  }

  /** Permission, state and time together: what a button may offer. */
  private allowed(caller: Caller, booking: StoredBooking, now: Date): BookingDetail['may'] {
    const may = (action: string) => this.access.may(caller, action, 'Booking', booking);
    const ahead = booking.startsAt > now;
    const { state } = booking;
    return {
      change: ahead && changeableStates.includes(state) && may('change'),
      cancel: ahead && cancellableStates.includes(state) && may('cancel'),
      review: state === 'waiting' && may('review') && !isSelf(caller, booking.applicantId),
      approveFirst: state === 'awaiting-superior' && may('approve-first'),
      accept: state === 'offered' && isSelf(caller, booking.applicantId),
      checkIn: canCheckIn(booking, now) && may('check-in'),
      spotCheck: state === 'approved' && !ahead && may('spot-check'),
    };
  }
}
