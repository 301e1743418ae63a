import { Injectable } from '@nestjs/common';
import type { Transaction } from '@tessera/sdk';

/** `core.plugin` as the catalogue page changes it. */
@Injectable()
export class PluginsRepository {
  /** Ends a quarantine; the reason it had, undefined when the plugin is in none. */
  async release(transaction: Transaction, id: string): Promise<string | undefined> {
    const [row] = await transaction.query<{ reason: string }>(
      `update core.plugin p set state = 'ready', state_reason = '', updated_at = now()
       from (select id, state_reason as reason from core.plugin where id = $1 and state = 'quarantined' for update) old
       where p.id = old.id returning old.reason`,
      [id],
    );
    return row?.reason;
  }
}
