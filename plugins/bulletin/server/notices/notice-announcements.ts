import { Injectable } from '@nestjs/common';
import { LiveTiles, ReviewHints, type Transaction } from '@tessera/sdk';
import type { Notice } from './notice.entity.js';
import { noticePublished } from './notice-events.js';
import { isOut } from './notice-state.js';
import { publishedNotification, toldOf, updatedNotification } from './published-notification.js';

const isPublic = ({ state, deletedAt }: Notice): boolean => deletedAt === null && isOut(state);

type Published = Parameters<typeof publishedNotification>[0] & Parameters<typeof noticePublished>[0];

/** Who hears of a notice that was written, changed or taken away: bells, mail, other plugins, open browsers. */
@Injectable()
export class NoticeAnnouncements {
  constructor(
    private readonly live: LiveTiles,
    private readonly hints: ReviewHints,
  ) {}

  /** A notice has become public: its author's doing, or its time had come. */
  published(transaction: Transaction, notice: Published): void {
    transaction.emit(noticePublished(notice));
    transaction.notify(publishedNotification(notice));
  }

  /** Whom the notice reaches no longer, must not read of it in the bell either. */
  changed(transaction: Transaction, before: Notice, after: Notice, tellReaders: boolean): void {
    const told = publishedNotification(after);
    const stays =
      isPublic(after) && after.audienceKey === before.audienceKey && told.kind === publishedNotification(before).kind;
    if (isPublic(before) && !stays) for (const one of toldOf(before)) transaction.withdraw(one);
    if (after.state !== 'current' || after.deletedAt) return;
    if (!isOut(before.state)) this.published(transaction, after);
    else if (!stays || !isPublic(before) || after.revision > before.revision) transaction.notify(told);
    else if (tellReaders && after.updates > before.updates) transaction.notify(updatedNotification(after));
  }

  /** After the transaction: open browsers look again. */
  browsers(mustRead: boolean, ...audienceKeys: string[]): void {
    const keys = [...new Set(audienceKeys)];
    this.live.changed('bulletin', 'latest', keys);
    if (!mustRead) return;
    this.live.changed('bulletin', 'must-read', keys);
    this.hints.changed('bulletin', 'must-read', null);
  }
}
