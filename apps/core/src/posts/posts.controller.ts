import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  type ConcurrentPostInput,
  concurrentPost,
  concurrentPostEnd,
  concurrentPostInput,
  concurrentPosts,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { PostsService } from './posts.service.js';

@Controller('api/accounts/:id/posts')
export class PostsController {
  constructor(private readonly posts: PostsService) {}

  @Get()
  @Permission('read', 'Account')
  @Answer(concurrentPosts, { description: 'Concurrent posts of an account, newest first.' })
  async list(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string) {
    return { items: await this.posts.list(caller, id) };
  }

  @Post()
  @Permission('update', 'Account')
  @Answer(concurrentPost, {
    status: 201,
    description: 'For administrators of the person who also administer the agency of the post.',
  })
  add(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: concurrentPostInput }) input: ConcurrentPostInput,
  ) {
    return this.posts.add(caller, id, input);
  }

  @Post(':post/end')
  @Permission('update', 'Account')
  @Answer(concurrentPost, {
    description: 'Over at once. For administrators of the person or of the agency of the post.',
  })
  end(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Param('post', { schema: z.uuid() }) post: string,
    @Body({ schema: concurrentPostEnd }) { version }: z.infer<typeof concurrentPostEnd>,
  ) {
    return this.posts.end(caller, id, post, version);
  }
}
