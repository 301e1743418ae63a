import { Injectable } from '@nestjs/common';
import { Access, type Caller, ProblemError, type Transaction } from '@tessera/sdk';
import type { Notice } from './notice.entity.js';
import { NoticesRepository } from './notices.repository.js';

/** The one door to a single notice: 404 for what the caller may not read or what lies in the trash. */
@Injectable()
export class NoticeReader {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly access: Access,
  ) {}

  /** 403 unless the caller may also do `action` to it. */
  async readable(caller: Caller, id: string, action?: string): Promise<Notice> {
    return this.judged(caller, await this.notices.find(id), action);
  }

  /** The same, held until the transaction ends. */
  async locked(transaction: Transaction, caller: Caller, id: string, action?: string): Promise<Notice> {
    return this.judged(caller, await this.notices.findLocked(transaction, id), action);
  }

  private judged(caller: Caller, notice: Notice | undefined, action: string | undefined): Notice {
    if (!notice || notice.deletedAt) throw ProblemError.of('not-found');
    this.access.assert(caller, 'read', 'Notice', notice, true);
    if (action) this.access.assert(caller, action, 'Notice', notice);
    return notice;
  }
}
