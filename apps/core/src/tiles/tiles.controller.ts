import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { dashboardKey, tileLine } from '@tessera/contracts';
import { type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { backgroundHeader } from '../identity/session.guard.js';
import { goneWith } from '../streams/aborts.js';
import { LineStream } from '../streams/line-stream.js';
import { TilesService } from './tiles.service.js';

const placementId = z.string().max(64);
const tilesQuery = z.object({
  /** Which of the caller's dashboards; the current one unless told. */
  dashboard: dashboardKey.optional(),
  /** A person asked for newer data than is kept. */
  fresh: z.stringbool().default(false),
  /** Only these; may be given several times. */
  placement: z.union([placementId.transform((id) => [id]), z.array(placementId).max(60)]).optional(),
});

@Controller('api/home/tiles')
export class TilesController {
  constructor(private readonly tiles: TilesService) {}

  /** One line of JSON per tile, in the order in which they are ready. */
  @Get()
  @SignedIn()
  @LineStream(tileLine, 'One JSON object a line; the last is {"done": true}.')
  stream(
    @CurrentCaller() caller: Caller,
    @Query({ schema: tilesQuery }) query: z.infer<typeof tilesQuery>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): AsyncGenerator<string> {
    const background = request.headers[backgroundHeader] !== undefined;
    const { dashboard, placement: placements, fresh } = query;
    return this.tiles.stream(caller, { dashboard, placements, background, fresh }, goneWith(reply));
  }
}
