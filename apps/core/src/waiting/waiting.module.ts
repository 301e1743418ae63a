import { Global, Module } from '@nestjs/common';
import { ReviewHints } from '@tessera/sdk';
import { DecisionsService } from './decisions.service.js';
import { FailedJobsQueue } from './failed-jobs.queue.js';
import { FailedJobsRepository } from './failed-jobs.repository.js';
import { GuardedSource } from './guarded-source.js';
import { HubReviewHints } from './hub-review-hints.js';
import { ReviewQueues } from './review-queues.js';
import { WaitingController } from './waiting.controller.js';
import { WaitingService } from './waiting.service.js';
import { WaitingTile } from './waiting.tile.js';
import { WaitingCounts } from './waiting-counts.js';

/** One list of everything that waits for a person's decision, over the queues of core and plugins. */
@Global()
@Module({
  controllers: [WaitingController],
  providers: [
    DecisionsService,
    FailedJobsQueue,
    FailedJobsRepository,
    GuardedSource,
    HubReviewHints,
    { provide: ReviewHints, useExisting: HubReviewHints },
    ReviewQueues,
    WaitingCounts,
    WaitingService,
    WaitingTile,
  ],
  exports: [HubReviewHints, ReviewHints],
})
export class WaitingModule {}
