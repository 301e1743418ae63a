import { Injectable } from '@nestjs/common';
import type { NotificationCount, NotificationPage, NotificationQuery, NotificationsSeen } from '@tessera/contracts';
import { type Caller, Clock, decodeCursor, Enablement, encodeCursor, ProblemError, Transactions } from '@tessera/sdk';
import { NotificationHints } from '../events/notification-hints.js';
import { kindsFor } from './notification-kinds.js';
import { readerOf } from './notification-reader.js';
import { NotificationsRepository } from './notifications.repository.js';

const mostCounted = 99;

/** A person's own notifications. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly repository: NotificationsRepository,
    private readonly enablement: Enablement,
    private readonly transactions: Transactions,
    private readonly hints: NotificationHints,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, { unread, kind, cursor, limit }: NotificationQuery): Promise<NotificationPage> {
    const kinds = kindsFor(this.enablement, caller.agencyId);
    const filter = { unread, kind: kind ?? null };
    const after = cursor ? (decodeCursor(cursor, filter, ['date', 'uuid']) as [string, string]) : null;
    const asked = kind ? kinds.filter(({ key }) => key === kind) : kinds;
    const query = { unread, after, limit: limit + 1 };
    const rows = await this.repository.list(readerOf(caller, asked), this.clock.now(), query);
    const items = rows.slice(0, limit).map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
    const last = items.at(-1);
    return {
      items,
      next: last && rows.length > limit ? encodeCursor([last.at, last.id], filter) : null,
      kinds: Object.fromEntries(kinds.map(({ key, name, text, icon }) => [key, { name, text, icon }])),
    };
  }

  async count(caller: Caller): Promise<NotificationCount> {
    const reader = readerOf(caller, kindsFor(this.enablement, caller.agencyId));
    const found = await this.repository.count(reader, this.clock.now(), mostCounted + 1);
    return { value: Math.min(found, mostCounted), exact: found <= mostCounted };
  }

  /** 404 when one of the ids is not the caller's; then none is marked. A moment in the future means now. */
  async markSeen(caller: Caller, seen: NotificationsSeen): Promise<NotificationCount> {
    const reader = readerOf(caller, kindsFor(this.enablement, caller.agencyId));
    const now = this.clock.now();
    await this.transactions.run(caller, async (transaction) => {
      if ('until' in seen) {
        const until = new Date(Math.min(Date.parse(seen.until), now.getTime()));
        await this.repository.markAllSeen(transaction, reader, until, now);
      } else if (!(await this.repository.markSeen(transaction, reader, seen.ids, now)))
        throw ProblemError.of('not-found');
    });
    // the person's other devices
    this.hints.changed({ accounts: [caller.accountId] });
    return this.count(caller);
  }
}
