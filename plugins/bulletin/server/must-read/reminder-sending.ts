import { Injectable } from '@nestjs/common';
import { newId, type Transaction } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';
import type { ReminderKind } from './must-read.schemas.js';
import { ProgressRepository } from './progress.repository.js';
import { RemindersRepository } from './reminders.repository.js';

export type Reminded = Pick<Notice, 'id' | 'title' | 'audienceKey' | 'agencyId' | 'agencyName' | 'revision' | 'dueAt'>;

/** Sets a reminder going: it is recorded with its number of people, and work of its own reaches them in portions. */
@Injectable()
export class ReminderSending {
  constructor(
    private readonly progress: ProgressRepository,
    private readonly reminders: RemindersRepository,
  ) {}

  /** Number of people told; undefined when this reminder had gone out before. */
  async start(
    transaction: Transaction,
    notice: Reminded,
    kind: ReminderKind,
    by: { id: string; name: string },
    at: Date,
  ): Promise<number | undefined> {
    const people = missingIn(await this.progress.byAgency(notice, transaction));
    const id = newId();
    const made = await this.reminders.insert(transaction, {
      id,
      noticeId: notice.id,
      revision: notice.revision,
      kind,
      byId: by.id,
      byName: by.name,
      at,
      people,
    });
    if (!made) return undefined;
    const { title, audienceKey, agencyId, agencyName, revision, dueAt } = notice;
    if (people > 0)
      transaction.enqueue({
        handler: 'bulletin.send-reminder',
        queue: 'slow',
        agencyId,
        payload: {
          reminderId: id,
          noticeId: notice.id,
          revision,
          audienceKey,
          title,
          agency: agencyName,
          dueAt: dueAt?.toISOString() ?? null,
          after: null,
        },
      });
    return people;
  }
}

const missingIn = (figures: readonly { addressed: number; acknowledged: number }[]): number =>
  figures.reduce((sum, { addressed, acknowledged }) => sum + addressed - acknowledged, 0);
