import { PluginModule } from '@tessera/sdk';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { AttachmentsRepository } from './attachments/attachments.repository.js';
import { AttachmentsService } from './attachments/attachments.service.js';
import { InlinePicturesService } from './attachments/inline-pictures.service.js';
import { NoticeFileReader } from './attachments/notice-file.reader.js';
import { AudienceSizeRepository } from './audience/audience-size.repository.js';
import { UsableCategory } from './categories/usable-category.js';
import { Comment } from './comments/comment.entity.js';
import { CommentWritingService } from './comments/comment-writing.service.js';
import { CommentsController } from './comments/comments.controller.js';
import { CommentsRepository } from './comments/comments.repository.js';
import { CommentsService } from './comments/comments.service.js';
import { fillNotices } from './demo/notice-demo.js';
import { Follow } from './follows/follow.entity.js';
import { FollowsController } from './follows/follows.controller.js';
import { FollowsRepository } from './follows/follows.repository.js';
import { FollowsService } from './follows/follows.service.js';
import { BulletinWhole1763720000000 } from './migrations/bulletin-whole.migration.js';
import { Notices1763700000000 } from './migrations/notices.migration.js';
import { AnnounceJob } from './notices/announce.job.js';
import { CopyNoticeService } from './notices/copy-notice.service.js';
import { DueNoticesRepository } from './notices/due-notices.repository.js';
import { EmptyTrashJob } from './notices/empty-trash.job.js';
import { LatestNoticesTile } from './notices/latest-notices.tile.js';
import { Notice } from './notices/notice.entity.js';
import { NoticeActsService } from './notices/notice-acts.service.js';
import { NoticeAnnouncements } from './notices/notice-announcements.js';
import { NoticeListsRepository } from './notices/notice-lists.repository.js';
import { NoticeListsService } from './notices/notice-lists.service.js';
import { NoticeReader } from './notices/notice-reader.js';
import { NoticeWritingService } from './notices/notice-writing.service.js';
import { NoticesController } from './notices/notices.controller.js';
import { NoticesRepository } from './notices/notices.repository.js';
import { NoticesService } from './notices/notices.service.js';
import { OwnNoticesRepository } from './notices/own-notices.repository.js';
import { PublishDueJob } from './notices/publish-due.job.js';
import { ReadWatermark } from './receipts/read-watermark.entity.js';
import { Receipt } from './receipts/receipt.entity.js';
import { ReceiptsRepository } from './receipts/receipts.repository.js';
import { ReceiptsService } from './receipts/receipts.service.js';
import { TurnMonthsJob } from './receipts/turn-months.job.js';
import { NoticesQueue } from './review/notices.queue.js';
import { PostingRules } from './review/posting-rules.js';
import { ReviewController } from './review/review.controller.js';
import { ReviewService } from './review/review.service.js';
import { ReviewChangedJob } from './review/review-changed.job.js';
import { WaitingNoticesRepository } from './review/waiting-notices.repository.js';
import { NoticesSearch } from './search/notices.search.js';
import { PastTitlesRepository } from './search/past-titles.repository.js';

@PluginModule({
  controllers: [CommentsController, FollowsController, NoticesController, AttachmentsController, ReviewController],
  providers: [
    CommentsRepository,
    CommentsService,
    CommentWritingService,
    FollowsRepository,
    FollowsService,
    NoticesService,
    OwnNoticesRepository,
    NoticeReader,
    NoticeActsService,
    NoticeAnnouncements,
    CopyNoticeService,
    AttachmentsService,
    AttachmentsRepository,
    InlinePicturesService,
    NoticeFileReader,
    AudienceSizeRepository,
    UsableCategory,
    PostingRules,
    ReviewService,
    NoticesQueue,
    WaitingNoticesRepository,
    ReviewChangedJob,
    NoticeListsService,
    NoticeWritingService,
    ReceiptsService,
    NoticesRepository,
    NoticeListsRepository,
    DueNoticesRepository,
    ReceiptsRepository,
    LatestNoticesTile,
    PastTitlesRepository,
    NoticesSearch,
    PublishDueJob,
    AnnounceJob,
    EmptyTrashJob,
    TurnMonthsJob,
  ],
  entities: [Notice, Comment, Follow, Receipt, ReadWatermark],
  migrations: [Notices1763700000000, BulletinWhole1763720000000],
  demo: fillNotices,
})
export default class BulletinPlugin {}
