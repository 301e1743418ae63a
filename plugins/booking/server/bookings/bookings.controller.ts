import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { type BookingInput, bookingDetail, bookingInput } from './booking.schemas.js';
import { BookingApplicationsService } from './booking-applications.service.js';
import { BookingDetails } from './booking-details.js';
import { BookingReader } from './booking-reader.js';

const id = z.uuid('not-an-id');

/** Single bookings over HTTP, below `/api/plugins/booking`. */
@Controller('bookings')
export class BookingsController {
  constructor(
    private readonly applications: BookingApplicationsService,
    private readonly reader: BookingReader,
    private readonly details: BookingDetails,
  ) {}

  /** 409 `slot-taken` with the nearest free times; 422 `unbookable-time` with what would work. */
  @Post()
  @Permission('book', 'Resource')
  @Answer(bookingDetail, { status: 201 })
  apply(@CurrentCaller() caller: Caller, @Body({ schema: bookingInput }) input: BookingInput) {
    return this.applications.apply(caller, input);
  }

  @Get(':id')
  @Permission('read', 'Booking')
  @Answer(bookingDetail)
  async open(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) bookingId: string) {
    return this.details.of(caller, await this.reader.readable(caller, bookingId));
  }
}
