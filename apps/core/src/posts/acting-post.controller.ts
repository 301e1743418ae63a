import { Body, Controller, Put } from '@nestjs/common';
import { type ActingPostInput, actingPostInput, sessionView } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import { ActingPostService } from './acting-post.service.js';

@Controller('api/session/post')
export class ActingPostController {
  constructor(private readonly posts: ActingPostService) {}

  @Put()
  @SignedIn()
  @Answer(sessionView, { description: 'The post in which this session acts from now on, and what that changes.' })
  choose(@CurrentCaller() caller: Caller, @Body({ schema: actingPostInput }) { post }: ActingPostInput) {
    return this.posts.choose(caller, post);
  }
}
