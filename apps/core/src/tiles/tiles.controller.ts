import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { dashboardKey, tileLine } from '@tessera/contracts';
import { type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { backgroundHeader } from '../identity/session.guard.js';
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
  @Header('content-type', 'application/x-ndjson; charset=utf-8')
  @Header('cache-control', 'no-store, no-transform')
  @Header('x-accel-buffering', 'no')
  @ApiProduces('application/x-ndjson')
  @ApiResponse({
    status: 200,
    description: 'One JSON object a line; the last is {"done": true}.',
    standardSchema: tileLine,
  })
  stream(
    @CurrentCaller() caller: Caller,
    @Query({ schema: tilesQuery }) query: z.infer<typeof tilesQuery>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): AsyncGenerator<string> {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const background = request.headers[backgroundHeader] !== undefined;
    const { dashboard, placement: placements, fresh } = query;
    return this.tiles.stream(caller, { dashboard, placements, background, fresh }, gone.signal);
  }
}
