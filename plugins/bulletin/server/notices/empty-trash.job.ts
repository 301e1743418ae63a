import { Injectable } from '@nestjs/common';
import { type Caller, Clock, JobHandler, type JobRunner, type Transaction } from '@tessera/sdk';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { DueNoticesRepository } from './due-notices.repository.js';

const daysInTrash = 30;
const dayLength = 86_400_000;

/** Each day: what has lain in the trash for 30 days goes for good. */
@Injectable()
@JobHandler('empty-trash')
export class EmptyTrashJob implements JobRunner {
  constructor(
    private readonly due: DueNoticesRepository,
    private readonly attachments: AttachmentsService,
    private readonly clock: Clock,
  ) {}

  async run(_caller: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const until = new Date(this.clock.now().getTime() - daysInTrash * dayLength);
    for (const { id, agencyId } of await this.due.purge(transaction, until)) {
      await this.attachments.purge(transaction, id);
      transaction.audit({ action: 'notice.purge', subject: 'Notice', subjectId: id, agencyId });
    }
  }
}
