import { Injectable } from '@nestjs/common';
import type { Transaction } from '@tessera/sdk';

/** Sessions stay a while after their end, for those who look into what happened. */
const keepSessionsFor = 30 * 86_400_000;

@Injectable()
export class IdentityCleanUpRepository {
  async forget(transaction: Transaction, now: Date): Promise<void> {
    await transaction.query(
      'delete from core.sign_in_attempt where window_ends_at <= $1 and (locked_until is null or locked_until <= $1)',
      [now],
    );
    await transaction.query('delete from core.challenge where expires_at <= $1', [now]);
    await transaction.query('delete from core.session where ends_at <= $1', [
      new Date(now.getTime() - keepSessionsFor),
    ]);
  }
}
