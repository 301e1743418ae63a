import { Body, Controller, Param, Post } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { type BookingInput, bookingDetail, bookingInput } from '../bookings/booking.schemas.js';
import { JoiningService } from './joining.service.js';
import { OffersService } from './offers.service.js';
import { type OfferAnswer, offerAnswer } from './waiting-list.schemas.js';

const id = z.uuid('not-an-id');

/** Waiting for a taken time over HTTP, below `/api/plugins/booking`. */
@Controller()
export class WaitingListController {
  constructor(
    private readonly joining: JoiningService,
    private readonly offers: OffersService,
  ) {}

  @Post('waiting-list')
  @Permission('book', 'Resource')
  @Answer(bookingDetail, { status: 201 })
  join(@CurrentCaller() caller: Caller, @Body({ schema: bookingInput }) input: BookingInput) {
    return this.joining.join(caller, input);
  }

  @Post('bookings/:id/accept')
  @Permission('change', 'Booking')
  @Answer(bookingDetail)
  accept(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) bookingId: string,
    @Body({ schema: offerAnswer }) { version }: OfferAnswer,
  ) {
    return this.offers.accept(caller, bookingId, version);
  }

  @Post('bookings/:id/decline')
  @Permission('change', 'Booking')
  @Answer(bookingDetail)
  decline(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) bookingId: string,
    @Body({ schema: offerAnswer }) { version }: OfferAnswer,
  ) {
    return this.offers.decline(caller, bookingId, version);
  }
}
