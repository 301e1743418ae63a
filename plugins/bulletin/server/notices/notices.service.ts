import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import { Access, type Caller, decodeCursor, Parameters, ProblemError, pageOfRows } from '@tessera/sdk';
import { ReceiptsService } from '../receipts/receipts.service.js';
import type { NoticeDetail, OwnNoticeItem } from './notice.schemas.js';
import type { OwnNoticeQuery } from './notice-input.schemas.js';
import { detailOf, ownItemOf } from './notice-views.js';
import { NoticesRepository } from './notices.repository.js';
import { OwnNoticesRepository } from './own-notices.repository.js';

/** One notice for its reader, and the list of what one has written. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly ownNotices: OwnNoticesRepository,
    private readonly access: Access,
    private readonly receipts: ReceiptsService,
    private readonly parameters: Parameters,
  ) {}

  /** The whole notice; whoever opens a published one of somebody else counts as its reader, after the answer. */
  async open(caller: Caller, id: string): Promise<NoticeDetail> {
    const found = await this.notices.findForReader(id, caller.accountId);
    if (!found || found.notice.deletedAt) throw ProblemError.of('not-found');
    const { notice, setting } = found;
    this.access.assert(caller, 'read', 'Notice', notice, true);
    if (notice.state === 'current' && notice.authorId !== caller.accountId) this.receipts.note(caller, id);
    return detailOf(this.access, caller, notice, setting);
  }

  /** What the caller wrote, last changed first. */
  async own(caller: Caller, { cursor, limit, ...filter }: OwnNoticeQuery): Promise<Page<OwnNoticeItem>> {
    const key = cursor === undefined ? null : decodeCursor(cursor, filter, ['date', 'uuid']);
    const after = key && { changedAt: key[0]!, id: key[1]! };
    const zone = this.parameters.get<string>('portal.time-zone');
    const rows = await this.ownNotices.newest(caller.accountId, { ...filter, zone }, after, limit + 1);
    return pageOfRows(rows, { limit, filter }, ownItemOf, (last) => [last.changed_at.toISOString(), last.id]);
  }
}
