import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { pageOf } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { type FollowedQuery, followedItem, followedQuery } from './follow.schemas.js';
import { FollowsService } from './follows.service.js';

const id = z.uuid('not-an-id');

/** The caller's own stars. */
@Controller('notices')
export class FollowsController {
  constructor(private readonly follows: FollowsService) {}

  @Get('followed')
  @Permission('read', 'Notice')
  @Answer(pageOf(followedItem))
  list(@CurrentCaller() caller: Caller, @Query({ schema: followedQuery }) query: FollowedQuery) {
    return this.follows.list(caller, query);
  }

  @Put(':id/follow')
  @Permission('read', 'Notice')
  @NoContent()
  follow(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) noticeId: string) {
    return this.follows.follow(caller, noticeId);
  }

  @Delete(':id/follow')
  @Permission('read', 'Notice')
  @NoContent()
  unfollow(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) noticeId: string) {
    return this.follows.unfollow(caller, noticeId);
  }
}
