import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import {
  type SearchInput,
  type SearchPageInput,
  searchKindKey,
  searchLine,
  searchPage,
  searchPageQuery,
  searchQuery,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import type { FastifyReply } from 'fastify';
import { SearchService } from './search.service.js';

/** Aborts when the browser has gone, as it does with every key typed. */
function goneWith(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return gone.signal;
}

@Controller('api/search')
export class SearchController {
  constructor(private readonly service: SearchService) {}

  /** One line of JSON per kind, in the order in which they are ready. */
  @Get()
  @SignedIn()
  @Header('content-type', 'application/x-ndjson; charset=utf-8')
  @Header('cache-control', 'no-store, no-transform')
  @Header('x-accel-buffering', 'no')
  @ApiProduces('application/x-ndjson')
  @ApiResponse({
    status: 200,
    description: 'One JSON object a line: the kinds, the hits of each, last {"done": true}.',
    standardSchema: searchLine,
  })
  stream(
    @CurrentCaller() caller: Caller,
    @Query({ schema: searchQuery }) query: SearchInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): AsyncGenerator<string> {
    return this.service.stream(caller, query, goneWith(reply));
  }

  @Get(':kind')
  @SignedIn()
  @Answer(searchPage, { description: 'Everything of one kind that holds the words, best first.' })
  page(
    @CurrentCaller() caller: Caller,
    @Param('kind', { schema: searchKindKey }) kind: string,
    @Query({ schema: searchPageQuery }) query: SearchPageInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.service.page(caller, kind, query, goneWith(reply));
  }
}
