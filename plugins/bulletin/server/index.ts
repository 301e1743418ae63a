import { PluginModule } from '@tessera/sdk';
import { fillNotices } from './demo/notice-demo.js';
import { Notices1763700000000 } from './migrations/notices.migration.js';
import { AnnounceJob } from './notices/announce.job.js';
import { DueNoticesRepository } from './notices/due-notices.repository.js';
import { EmptyTrashJob } from './notices/empty-trash.job.js';
import { LatestNoticesTile } from './notices/latest-notices.tile.js';
import { Notice } from './notices/notice.entity.js';
import { NoticeListsRepository } from './notices/notice-lists.repository.js';
import { NoticeListsService } from './notices/notice-lists.service.js';
import { NoticeWritingService } from './notices/notice-writing.service.js';
import { NoticesController } from './notices/notices.controller.js';
import { NoticesRepository } from './notices/notices.repository.js';
import { NoticesService } from './notices/notices.service.js';
import { PublishDueJob } from './notices/publish-due.job.js';
import { ReadWatermark } from './receipts/read-watermark.entity.js';
import { Receipt } from './receipts/receipt.entity.js';
import { ReceiptsRepository } from './receipts/receipts.repository.js';
import { ReceiptsService } from './receipts/receipts.service.js';
import { NoticeBodiesRepository } from './search/notice-bodies.repository.js';
import { NoticesSearch } from './search/notices.search.js';

@PluginModule({
  controllers: [NoticesController],
  providers: [
    NoticesService,
    NoticeListsService,
    NoticeWritingService,
    ReceiptsService,
    NoticesRepository,
    NoticeListsRepository,
    DueNoticesRepository,
    ReceiptsRepository,
    LatestNoticesTile,
    NoticeBodiesRepository,
    NoticesSearch,
    PublishDueJob,
    AnnounceJob,
    EmptyTrashJob,
  ],
  entities: [Notice, Receipt, ReadWatermark],
  migrations: [Notices1763700000000],
  demo: fillNotices,
})
export default class BulletinPlugin {}
