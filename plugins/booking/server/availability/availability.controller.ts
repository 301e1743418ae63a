import { Controller, Get, Param, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { freePage, week } from './availability.schemas.js';
import { type FreeQuery, freeQuery, type WeekQuery, weekQuery } from './availability-input.schemas.js';
import { FreeService } from './free.service.js';
import { WeekService } from './week.service.js';

const id = z.uuid('not-an-id');

/** When resources are free, over HTTP, below `/api/plugins/booking`. */
@Controller()
export class AvailabilityController {
  constructor(
    private readonly weeks: WeekService,
    private readonly free: FreeService,
  ) {}

  @Get('resources/:id/week')
  @Permission('read', 'Resource')
  @Answer(week)
  weekOf(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Query({ schema: weekQuery }) { from }: WeekQuery,
  ) {
    return this.weeks.of(caller, resourceId, from);
  }

  @Get('free')
  @Permission('book', 'Resource')
  @Answer(freePage)
  list(@CurrentCaller() caller: Caller, @Query({ schema: freeQuery }) query: FreeQuery) {
    return this.free.list(caller, query);
  }
}
