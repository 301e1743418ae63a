import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { noticeDetail } from '../notices/notice.schemas.js';
import { PostingRules } from './posting-rules.js';
import { postingRulesView, reviewChanges, type Withdrawal, withdrawal } from './review.schemas.js';
import { ReviewService } from './review.service.js';
import { ReviewChangesService } from './review-changes.service.js';

const id = z.uuid('not-an-id');

/** Before and around a review; decisions come by the portal's 待我處理. */
@Controller('notices')
export class ReviewController {
  constructor(
    private readonly rules: PostingRules,
    private readonly reviews: ReviewService,
    private readonly changes: ReviewChangesService,
  ) {}

  @Get('posting-rules')
  @Permission('create', 'Notice')
  @Answer(postingRulesView, { description: 'What the caller may post in the name of the own agency.' })
  postingRules(@CurrentCaller() caller: Caller) {
    return this.rules.of(caller);
  }

  @Get(':id/review-changes')
  @Permission('review', 'Notice')
  @Answer(reviewChanges, { description: 'What changed since readers last saw the notice.' })
  reviewChanges(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) noticeId: string) {
    return this.changes.of(caller, noticeId);
  }

  /** The author takes a submitted notice back. */
  @Post(':id/withdraw')
  @Permission('update', 'Notice')
  @Answer(noticeDetail)
  withdraw(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Body({ schema: withdrawal }) { version }: Withdrawal,
  ) {
    return this.reviews.withdraw(caller, noticeId, version);
  }
}
