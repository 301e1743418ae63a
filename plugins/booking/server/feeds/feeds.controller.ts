import { Controller, Get, Header, Param } from '@nestjs/common';
import {
  type Caller,
  CurrentCaller,
  Permission,
  type Revalidate,
  Revalidated,
  RevalidatedText,
  TokenAccess,
} from '@tessera/sdk';
import { z } from 'zod';
import { FeedsService } from './feeds.service.js';

const id = z.uuid('not-an-id');
const mediaType = 'text/calendar';

/** Calendars for programs outside of the portal: the token stands in the address as `?token=`. */
@Controller()
export class FeedsController {
  constructor(private readonly feeds: FeedsService) {}

  @Get('calendar.ics')
  @TokenAccess('calendar')
  @RevalidatedText(mediaType, "Bookings of the token's owner, 90 days back and a year ahead.")
  async mine(@CurrentCaller() caller: Caller, @Revalidated() answer: Revalidate): Promise<string | undefined> {
    const { text, updated } = await this.feeds.ofPerson(caller);
    return answer(text, updated);
  }

  @Get('resources/:id/calendar.ics')
  @TokenAccess('calendar')
  @RevalidatedText(mediaType, "When a resource is taken, in as much detail as the token's owner may see.")
  async resource(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Revalidated() answer: Revalidate,
  ): Promise<string | undefined> {
    const { text, updated } = await this.feeds.ofResource(caller, resourceId);
    return answer(text, updated);
  }

  @Get('bookings/:id/event.ics')
  @Permission('read', 'Booking')
  @RevalidatedText(mediaType, 'One booking, to be opened by a calendar.')
  @Header('content-disposition', 'attachment; filename="booking.ics"')
  async event(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) bookingId: string,
    @Revalidated() answer: Revalidate,
  ): Promise<string | undefined> {
    const { text, updated } = await this.feeds.ofBooking(caller, bookingId);
    return answer(text, updated);
  }
}
