import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import {
  type DecisionsInput,
  decisionResults,
  decisionsInput,
  forPrincipal,
  pageQuery,
  reviewPage,
  waitingCount,
  waitingLine,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { goneWith } from '../streams/aborts.js';
import { LineStream } from '../streams/line-stream.js';
import { DecisionsService } from './decisions.service.js';
import { WaitingService } from './waiting.service.js';

const name = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/);
const listQuery = pageQuery.extend({ for: forPrincipal });
type ListQuery = z.infer<typeof listQuery>;

@Controller('api/waiting')
export class WaitingController {
  constructor(
    private readonly waiting: WaitingService,
    private readonly decisions: DecisionsService,
  ) {}

  /** One line of JSON per queue, in the order in which they are ready. */
  @Get()
  @SignedIn()
  @LineStream(waitingLine, 'One JSON object a line: the queues, each with count and first items, then {"done": true}.')
  stream(@CurrentCaller() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply): AsyncGenerator<string> {
    return this.waiting.stream(caller, goneWith(reply));
  }

  @Get('count')
  @SignedIn()
  @Answer(waitingCount, { description: 'How much waits for me in all queues.' })
  count(@CurrentCaller() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.waiting.count(caller, goneWith(reply));
  }

  @Get(':plugin/:kind')
  @SignedIn()
  @Answer(reviewPage, { description: 'What waits for me in one queue, oldest need first.' })
  list(
    @CurrentCaller() caller: Caller,
    @Param('plugin', { schema: name }) plugin: string,
    @Param('kind', { schema: name }) kind: string,
    @Query({ schema: listQuery }) { cursor, limit, for: principalId }: ListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.waiting.page(caller, plugin, kind, { cursor, limit, principalId }, goneWith(reply));
  }

  @Post(':plugin/:kind/decisions')
  @SignedIn()
  @Answer(decisionResults, { description: 'What became of each item; each was judged alone.' })
  async decide(
    @CurrentCaller() caller: Caller,
    @Param('plugin', { schema: name }) plugin: string,
    @Param('kind', { schema: name }) kind: string,
    @Body({ schema: decisionsInput }) input: DecisionsInput,
  ) {
    return { results: await this.decisions.decide(caller, plugin, kind, input) };
  }
}
