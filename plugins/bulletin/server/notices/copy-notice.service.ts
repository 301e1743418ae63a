import { Injectable } from '@nestjs/common';
import type { Caller } from '@tessera/sdk';
import { audienceOfKey } from '../audience/notice-audience.js';
import { UsableCategory } from '../categories/usable-category.js';
import type { NoticeDetail } from './notice.schemas.js';
import { NoticeReader } from './notice-reader.js';
import { NoticeWritingService } from './notice-writing.service.js';

/** A draft of one's own that begins as another notice: for what comes round each year. */
@Injectable()
export class CopyNoticeService {
  constructor(
    private readonly reader: NoticeReader,
    private readonly writing: NoticeWritingService,
    private readonly categories: UsableCategory,
  ) {}

  /** Content only: no times, no demands, no document, for these belong to the one that was copied. */
  async copy(caller: Caller, id: string): Promise<NoticeDetail> {
    const { title, body, audienceKey, categoryId, commentsAllowed } = await this.reader.readable(caller, id);
    return this.writing.post(
      caller,
      {
        title,
        body,
        audience: audienceOfKey(audienceKey),
        // another agency's may not be ours to use, and an archived one is nobody's any more
        categoryId: await this.categories.orNone(categoryId, caller.agencyId),
        pinned: false,
        allowComments: commentsAllowed,
        document: null,
        mustRead: null,
        draft: true,
      },
      {},
      'notice.copy',
      id,
    );
  }
}
