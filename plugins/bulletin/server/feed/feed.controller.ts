import { Controller, Get, Param } from '@nestjs/common';
import { type Caller, CurrentCaller, type Revalidate, Revalidated, RevalidatedText, TokenAccess } from '@tessera/sdk';
import { type FeedAudience, feedAudience } from './feed.schemas.js';
import { FeedService } from './feed.service.js';

@Controller('feed')
export class FeedController {
  constructor(private readonly feed: FeedService) {}

  /** The token stands in the address as `?token=`. */
  @Get(':audience')
  @TokenAccess('feed')
  @RevalidatedText('application/atom+xml', 'The 50 newest notices that reach the owner of the token.')
  async read(
    @CurrentCaller() caller: Caller,
    @Param('audience', { schema: feedAudience }) audience: FeedAudience,
    @Revalidated() answer: Revalidate,
  ): Promise<string | undefined> {
    const { xml, updated } = await this.feed.read(caller, audience);
    return answer(xml, updated);
  }
}
