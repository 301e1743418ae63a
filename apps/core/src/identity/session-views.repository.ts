import { Injectable } from '@nestjs/common';
import type { Preferences } from '@tessera/contracts';
import { Sql } from '@tessera/sdk';

export interface SessionViewRow extends Preferences {
  title: string;
  picture: string | null;
  passwordChangedAt: Date | null;
  mustChange: boolean | null;
  idleUntil: Date | null;
}

@Injectable()
export class SessionViewsRepository {
  constructor(private readonly sql: Sql) {}

  async row(accountId: string, sessionId: string | null): Promise<SessionViewRow | undefined> {
    const [row] = await this.sql.query<SessionViewRow>(
      {
        name: 'identity-session-view',
        text: `select a.title, a.picture_id as picture, a.locale, a.theme, a.text_size as "textSize", a.calendar,
            p.changed_at as "passwordChangedAt", p.must_change as "mustChange", s.idle_until as "idleUntil"
          from core.account a
          left join core.password p on p.account_id = a.id
          left join core.session s on s.id = $2
          where a.id = $1`,
      },
      [accountId, sessionId],
    );
    return row;
  }
}
