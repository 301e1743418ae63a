import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { type TileLine, tileLine } from '@tessera/contracts';
import { type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { TilesService } from './tiles.service.js';

const tilesQuery = z.object({ placement: z.string().max(64).optional() });

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
  ): AsyncGenerator<TileLine> {
    const gone = new AbortController();
    request.raw.socket.once('close', () => gone.abort());
    return this.tiles.stream(caller, query.placement, gone.signal);
  }
}
