import { Controller, Get, Param, Query, Res } from '@nestjs/common';
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
import { goneWith } from '../streams/aborts.js';
import { LineStream } from '../streams/line-stream.js';
import { SearchService } from './search.service.js';

@Controller('api/search')
export class SearchController {
  constructor(private readonly service: SearchService) {}

  /** One line of JSON per kind, in the order in which they are ready. */
  @Get()
  @SignedIn()
  @LineStream(searchLine, 'One JSON object a line: the kinds, the hits of each, last {"done": true}.')
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
