import { PluginModule } from '@tessera/sdk';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { AttachmentsRepository } from './attachments/attachments.repository.js';
import { AttachmentsService } from './attachments/attachments.service.js';
import { InlinePicturesService } from './attachments/inline-pictures.service.js';
import { NoticeFileReader } from './attachments/notice-file.reader.js';
import { AudienceSizeRepository } from './audience/audience-size.repository.js';
import { CategoriesController } from './categories/categories.controller.js';
import { CategoriesRepository } from './categories/categories.repository.js';
import { CategoriesService } from './categories/categories.service.js';
import { CategoryOwners } from './categories/category-owners.js';
import { UsableCategory } from './categories/usable-category.js';
import { Comment } from './comments/comment.entity.js';
import { CommentActsService } from './comments/comment-acts.service.js';
import { CommentModerationService } from './comments/comment-moderation.service.js';
import { CommentWritingService } from './comments/comment-writing.service.js';
import { CommentsController } from './comments/comments.controller.js';
import { CommentsRepository } from './comments/comments.repository.js';
import { CommentsService } from './comments/comments.service.js';
import { fillNotices } from './demo/notice-demo.js';
import { DocumentsController } from './documents/documents.controller.js';
import { DocumentsRepository } from './documents/documents.repository.js';
import { DocumentsService } from './documents/documents.service.js';
import { FeedController } from './feed/feed.controller.js';
import { FeedService } from './feed/feed.service.js';
import { FeedBodiesRepository } from './feed/feed-bodies.repository.js';
import { Follow } from './follows/follow.entity.js';
import { FollowsController } from './follows/follows.controller.js';
import { FollowsRepository } from './follows/follows.repository.js';
import { FollowsService } from './follows/follows.service.js';
import { BulletinWhole1763720000000 } from './migrations/bulletin-whole.migration.js';
import { Notices1763700000000 } from './migrations/notices.migration.js';
import { Acknowledgement } from './must-read/acknowledgement.entity.js';
import { AcknowledgementsRepository } from './must-read/acknowledgements.repository.js';
import { AcknowledgementsService } from './must-read/acknowledgements.service.js';
import { EvidenceService } from './must-read/evidence.service.js';
import { MustReadController } from './must-read/must-read.controller.js';
import { MustReadQueue } from './must-read/must-read.queue.js';
import { MustReadTile } from './must-read/must-read.tile.js';
import { ProgressRepository } from './must-read/progress.repository.js';
import { ProgressService } from './must-read/progress.service.js';
import { RemindDueJob } from './must-read/remind-due.job.js';
import { Reminder } from './must-read/reminder.entity.js';
import { ReminderPace } from './must-read/reminder-pace.js';
import { ReminderSending } from './must-read/reminder-sending.js';
import { RemindersRepository } from './must-read/reminders.repository.js';
import { RemindersService } from './must-read/reminders.service.js';
import { SendReminderJob } from './must-read/send-reminder.job.js';
import { WaitingNoticesRepository } from './must-read/waiting-notices.repository.js';
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
import { NoticesAsOut1763700240000 } from './review/notices-as-out.migration.js';
import { NoticesAsOutRepository } from './review/notices-as-out.repository.js';
import { NoticesInReviewRepository } from './review/notices-in-review.repository.js';
import { PostingRules } from './review/posting-rules.js';
import { ReviewController } from './review/review.controller.js';
import { ReviewService } from './review/review.service.js';
import { ReviewChangedJob } from './review/review-changed.job.js';
import { ReviewChangesService } from './review/review-changes.service.js';
import { NoticesSearch } from './search/notices.search.js';
import { PastTitlesRepository } from './search/past-titles.repository.js';

@PluginModule({
  controllers: [
    CommentsController,
    FollowsController,
    NoticesController,
    AttachmentsController,
    CategoriesController,
    ReviewController,
    MustReadController,
    DocumentsController,
    FeedController,
  ],
  providers: [
    DocumentsService,
    DocumentsRepository,
    FeedService,
    FeedBodiesRepository,
    CommentsRepository,
    CommentsService,
    CommentActsService,
    CommentWritingService,
    CommentModerationService,
    FollowsRepository,
    FollowsService,
    AcknowledgementsRepository,
    AcknowledgementsService,
    WaitingNoticesRepository,
    MustReadQueue,
    MustReadTile,
    ProgressRepository,
    ProgressService,
    RemindersRepository,
    ReminderPace,
    ReminderSending,
    RemindersService,
    RemindDueJob,
    SendReminderJob,
    EvidenceService,
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
    CategoriesService,
    CategoriesRepository,
    CategoryOwners,
    PostingRules,
    ReviewService,
    NoticesQueue,
    NoticesInReviewRepository,
    ReviewChangedJob,
    ReviewChangesService,
    NoticesAsOutRepository,
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
  entities: [Acknowledgement, Reminder, Notice, Comment, Follow, Receipt, ReadWatermark],
  migrations: [Notices1763700000000, NoticesAsOut1763700240000, BulletinWhole1763720000000],
  demo: fillNotices,
})
export default class BulletinPlugin {}
