import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import {
  type ReviewInput,
  type ReviewQuery,
  reviewInput,
  reviewPage,
  reviewQuery,
  reviewResults,
} from './review.schemas.js';
import { ReviewService } from './review.service.js';
import { ReviewListsService } from './review-lists.service.js';

/** The review page of keepers; deputies and superiors decide by the portal's 待我處理. */
@Controller('reviews')
export class ReviewController {
  constructor(
    private readonly lists: ReviewListsService,
    private readonly reviews: ReviewService,
  ) {}

  @Get()
  @Permission('review', 'Booking')
  @Answer(reviewPage, { description: 'Bookings of what the caller keeps, what waits first.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: reviewQuery }) query: ReviewQuery) {
    return this.lists.list(caller, query);
  }

  /** Up to 500 at once, each for itself: a result per item, in the order given. */
  @Post()
  @Permission('review', 'Booking')
  @Answer(reviewResults)
  async decide(@CurrentCaller() caller: Caller, @Body({ schema: reviewInput }) { items, verdict, note }: ReviewInput) {
    return { results: await this.reviews.decide(caller, 'keeper', items, verdict, note) };
  }
}
