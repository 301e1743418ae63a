import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import * as schemas from './booking.schemas.js';
import { BookingApplicationsService } from './booking-applications.service.js';
import { BookingChangingService } from './booking-changing.service.js';
import { BookingDetails } from './booking-details.js';
import { BookingReader } from './booking-reader.js';

const id = z.uuid('not-an-id');

/** Single bookings over HTTP, below `/api/plugins/booking`. */
@Controller('bookings')
export class BookingsController {
  constructor(
    private readonly applications: BookingApplicationsService,
    private readonly changing: BookingChangingService,
    private readonly reader: BookingReader,
    private readonly details: BookingDetails,
  ) {}

  /** 409 `slot-taken` with the nearest free times; 422 `unbookable-time` with what would work. */
  @Post()
  @Permission('book', 'Resource')
  @Answer(schemas.bookingDetail, { status: 201 })
  apply(@CurrentCaller() caller: Caller, @Body({ schema: schemas.bookingInput }) input: schemas.BookingInput) {
    return this.applications.apply(caller, input);
  }

  @Get(':id')
  @Permission('read', 'Booking')
  @Answer(schemas.bookingDetail)
  async open(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) bookingId: string) {
    return this.details.of(caller, await this.reader.readable(caller, bookingId));
  }

  /** 409 `conflict`, `booking-moved-on`, `booking-has-begun`, and what `POST` may answer. */
  @Put(':id')
  @Permission('change', 'Booking')
  @Answer(schemas.bookingDetail)
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) bookingId: string,
    @Body({ schema: schemas.bookingChange }) input: schemas.BookingChange,
  ) {
    return this.changing.change(caller, bookingId, input);
  }

  @Post(':id/cancel')
  @Permission('cancel', 'Booking')
  @Answer(schemas.bookingDetail)
  cancel(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) bookingId: string,
    @Body({ schema: schemas.cancelInput }) input: schemas.CancelInput,
  ) {
    return this.changing.cancel(caller, bookingId, input);
  }
}
