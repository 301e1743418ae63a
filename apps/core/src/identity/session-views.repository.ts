import { Injectable } from '@nestjs/common';
import type { Preferences } from '@tessera/contracts';
import { Sql } from '@tessera/sdk';
import { postInForce } from '../posts/acting-post.js';

/** A concurrent post in force. */
export interface HeldPost {
  id: string;
  nodeId: string;
  title: string;
  /** ISO 8601 */
  endsAt: string | null;
}

export interface SessionViewRow extends Preferences {
  title: string;
  picture: string | null;
  passwordChangedAt: Date | null;
  mustChange: boolean | null;
  idleUntil: Date | null;
  posts: HeldPost[];
}

@Injectable()
export class SessionViewsRepository {
  constructor(private readonly sql: Sql) {}

  async row(accountId: string, sessionId: string | null, now: Date): Promise<SessionViewRow | undefined> {
    const [row] = await this.sql.query<SessionViewRow>(
      {
        name: 'identity-session-view',
        text: `select a.title, a.picture_id as picture, a.locale, a.theme, a.text_size as "textSize", a.calendar,
            p.changed_at as "passwordChangedAt", p.must_change as "mustChange", s.idle_until as "idleUntil",
            (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'nodeId', q.node_id, 'title', q.title,
                'endsAt', q.ends_at) order by q.starts_at, q.id), '[]')
             from core.post q where q.account_id = a.id and ${postInForce('$3')}) as posts
          from core.account a
          left join core.password p on p.account_id = a.id
          left join core.session s on s.id = $2
          where a.id = $1`,
      },
      [accountId, sessionId, now],
    );
    return row;
  }
}
