import { Injectable } from '@nestjs/common';
import type { Transaction } from '@tessera/sdk';

/** Keeps the number that lists show. */
@Injectable()
export class AttachmentsRepository {
  async count(transaction: Transaction, noticeId: string, change: number): Promise<void> {
    await transaction.query('update plugin_bulletin.notice set attachments = attachments + $2 where id = $1', [
      noticeId,
      change,
    ]);
  }
}
