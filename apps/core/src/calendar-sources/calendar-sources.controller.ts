import { Controller, Get, Query, Res } from '@nestjs/common';
import {
  type CalendarEventsQuery,
  calendarEventsQuery,
  calendarLine,
  calendarSource,
  pageOf,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import type { FastifyReply } from 'fastify';
import { goneWith } from '../streams/aborts.js';
import { LineStream } from '../streams/line-stream.js';
import { CalendarSourcesService } from './calendar-sources.service.js';

const sources = pageOf(calendarSource).meta({ id: 'CalendarSources' });

@Controller('api/calendar-sources')
export class CalendarSourcesController {
  constructor(private readonly service: CalendarSourcesService) {}

  @Get()
  @SignedIn()
  @Answer(sources, { description: 'Whose events the caller may see in a calendar now.' })
  list(@CurrentCaller() caller: Caller) {
    return { items: this.service.list(caller), next: null };
  }

  /** One line of JSON per source, in the order in which they are ready. */
  @Get('events')
  @SignedIn()
  @LineStream(calendarLine, 'One JSON object a line: the sources, the events of each, last {"done": true}.')
  events(
    @CurrentCaller() caller: Caller,
    @Query({ schema: calendarEventsQuery }) query: CalendarEventsQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): AsyncGenerator<string> {
    return this.service.stream(caller, query, goneWith(reply));
  }
}
