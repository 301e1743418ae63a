import { Injectable } from '@nestjs/common';
import {
  addDays,
  type Caller,
  Clock,
  dateIn,
  Enablement,
  JobHandler,
  type JobRunner,
  momentIn,
  Parameters,
  PluginSettings,
  type Transaction,
  WorkingTime,
} from '@tessera/sdk';
import { dueDayOf } from './due-day.js';
import type { MustReadSettings } from './must-read-settings.js';
import { ReminderSending } from './reminder-sending.js';
import { type DueDemand, RemindersRepository } from './reminders.repository.js';

/** When offices open: nobody needs a reminder in the night. */
const sentFrom = '08:00';
/** Far enough for the most working days before the due date that an agency may settle, over the longest holidays. */
const horizonDays = 40;

/** By the clock: reminders some working days before the due date and on the day itself, each once for a revision. */
@Injectable()
@JobHandler('remind-due')
export class RemindDueJob implements JobRunner {
  constructor(
    private readonly reminders: RemindersRepository,
    private readonly sending: ReminderSending,
    private readonly settings: PluginSettings,
    private readonly workingTime: WorkingTime,
    private readonly parameters: Parameters,
    private readonly enablement: Enablement,
    private readonly clock: Clock,
  ) {}

  async run({ accountId, name }: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const now = this.clock.now();
    const zone = this.parameters.get<string>('portal.time-zone');
    const today = dateIn(now, zone);
    if (now < momentIn(today, sentFrom, zone)) return;
    const until = momentIn(addDays(today, horizonDays), '00:00', zone);
    const demands = await this.reminders.due(transaction, now, until, this.enablement.enabledAgencies('bulletin'));
    for (const demand of demands) {
      const kind = await this.kindFor(demand, today, zone);
      if (!kind) continue;
      const people = await this.sending.start(transaction, demand, kind, { id: accountId, name }, now);
      if (people === undefined) continue;
      const { id, agencyId, revision } = demand;
      transaction.audit({
        action: `notice.remind-${kind}`,
        subject: 'Notice',
        subjectId: id,
        agencyId,
        after: { revision, people },
      });
    }
  }

  /** What is to go out today; none for a notice that was published on the day or later. */
  private async kindFor(
    { agencyId, dueAt, publishedAt, remindedBefore }: DueDemand,
    today: string,
    zone: string,
  ): Promise<'before-due' | 'due' | null> {
    const dueDay = dueDayOf(dueAt, zone);
    const published = dateIn(publishedAt, zone);
    if (dueDay === today) return published < today ? 'due' : null;
    // known before anybody is counted: the job comes often, and counting a whole government takes long
    if (remindedBefore) return null;
    const { remindDaysBefore } = this.settings.ofAgency<MustReadSettings>(agencyId);
    if (remindDaysBefore === 0) return null;
    const day = await this.workingTime.addWorkingDays(dueDay, -remindDaysBefore, agencyId);
    return day <= today && published < day ? 'before-due' : null;
  }
}
