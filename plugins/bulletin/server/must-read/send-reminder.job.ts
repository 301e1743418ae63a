import { Injectable } from '@nestjs/common';
import {
  type Caller,
  Clock,
  JobHandler,
  type JobRunner,
  Parameters,
  systemAccountId,
  type Transaction,
} from '@tessera/sdk';
import { z } from 'zod';
import { dueText } from './due-text.js';
import { ProgressRepository } from './progress.repository.js';
import { RemindersRepository } from './reminders.repository.js';

const portion = 500;
const payload = z.object({
  reminderId: z.uuid(),
  noticeId: z.uuid(),
  revision: z.number().int(),
  audienceKey: z.string(),
  title: z.string(),
  agency: z.string(),
  dueAt: z.iso.datetime().nullable(),
  /** Last account of the portion before. */
  after: z.uuid().nullable(),
});

/** Tells one portion of those who have not confirmed, as of now, and hands the rest on. */
@Injectable()
@JobHandler('send-reminder')
export class SendReminderJob implements JobRunner {
  constructor(
    private readonly progress: ProgressRepository,
    private readonly reminders: RemindersRepository,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async run({ agencyId }: Caller, given: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const { after, reminderId, noticeId: id, ...told } = payload.parse(given);
    const { revision, audienceKey, title, agency, dueAt } = told;
    // taken down, ended or revised since: what the reminder would ask for is asked no more
    if (!(await this.reminders.stillOpen(transaction, id, revision, this.clock.now()))) return;
    const accounts = await this.progress.missing(
      { id, revision, audienceKey },
      after ?? systemAccountId,
      portion,
      transaction,
    );
    if (accounts.length === 0) return;
    transaction.notify({
      kind: 'must-read-reminder',
      to: { accounts },
      subject: `${id} ${reminderId}`,
      values: { title, agency, due: dueText(dueAt, this.parameters.get<string>('portal.time-zone')) },
      link: `/bulletin/${id}`,
    });
    if (accounts.length === portion)
      transaction.enqueue({
        handler: 'bulletin.send-reminder',
        queue: 'slow',
        // the same switch as for the first portion
        agencyId: agencyId || null,
        payload: { ...given, after: accounts.at(-1)! },
      });
  }
}
