import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { bookingDetail } from '../bookings/booking.schemas.js';
import * as schemas from './check-in.schemas.js';
import { CheckInService } from './check-in.service.js';
import { SpotChecksService } from './spot-checks.service.js';

const id = z.uuid('not-an-id');

/** Checking in and spot checks over HTTP, below `/api/plugins/booking`. */
@Controller()
export class CheckInController {
  constructor(
    private readonly checkIns: CheckInService,
    private readonly spotChecks: SpotChecksService,
  ) {}

  @Post('bookings/:id/check-in')
  @Permission('check-in', 'Booking')
  @Answer(bookingDetail)
  checkIn(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) bookingId: string) {
    return this.checkIns.checkIn(caller, bookingId);
  }

  /** With a code that was read at the door. */
  @Post('check-in')
  @Permission('check-in', 'Booking')
  @Answer(schemas.checkedIn)
  byCode(@CurrentCaller() caller: Caller, @Body({ schema: schemas.doorCodeInput }) { code }: schemas.DoorCodeInput) {
    return this.checkIns.byCode(caller, code);
  }

  /** Approved bookings of today of what the caller keeps. */
  @Get('spot-checks')
  @Permission('spot-check', 'Booking')
  @Answer(schemas.spotCheckPage)
  today(@CurrentCaller() caller: Caller, @Query({ schema: schemas.spotCheckQuery }) query: schemas.SpotCheckQuery) {
    return this.spotChecks.today(caller, query);
  }

  @Post('bookings/:id/attendance')
  @Permission('spot-check', 'Booking')
  @Answer(bookingDetail)
  attendance(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) bookingId: string,
    @Body({ schema: schemas.attendanceInput }) input: schemas.AttendanceInput,
  ) {
    return this.spotChecks.attendance(caller, bookingId, input);
  }
}
