import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import { decodeCursor, encodeCursor, Sql, type Transaction } from '@tessera/sdk';
import type { MailDetail, MailLine, MailsQuery } from './mail.schemas.js';

type Dated<Line> = Omit<Line, 'createdAt' | 'nextAt' | 'sentAt'> & {
  createdAt: Date;
  nextAt: Date;
  sentAt: Date | null;
};

const columns = `m.id, m.plugin, m.recipient, m.subject, m.state, m.attempt, m.last_error as "lastError",
  m.agency_id as "agencyId", m.created_at as "createdAt", m.next_at as "nextAt", m.sent_at as "sentAt"`;

/** Mails as administrators see them. */
@Injectable()
export class MailRepository {
  constructor(private readonly sql: Sql) {}

  async list({ cursor, limit, ...asked }: MailsQuery): Promise<Page<MailLine>> {
    const { state, q } = { state: asked.state ?? null, q: asked.q ?? null };
    const filter = { state, q };
    const [at, id] = cursor ? decodeCursor(cursor, filter, ['date', 'uuid']) : [null, null];
    const rows = await this.sql.query<Dated<MailLine>>(
      `select ${columns} from core.mail m
       where ($1::text is null or m.state = $1) and ($2::text is null or m.recipient ilike $2 or m.subject ilike $2)
         and ($3::timestamptz is null or (m.created_at, m.id) < ($3, $4::uuid))
       order by m.created_at desc, m.id desc limit $5`,
      [state, q && `%${q.replace(/[\\%_]/g, '\\$&')}%`, at, id, limit + 1],
    );
    const items = rows.slice(0, limit).map(plain);
    const last = items.at(-1);
    return { items, next: last && rows.length > limit ? encodeCursor([last.createdAt, last.id], filter) : null };
  }

  async byId(id: string): Promise<MailDetail | undefined> {
    const [row] = await this.sql.query<Dated<MailDetail>>(
      `select ${columns}, m.message_id as "messageId", m.body, m.attachments, l.raw,
         case when l.mail_id is not null then 'local' when m.state = 'sent' then 'smtp' end as carrier
       from core.mail m left join core.local_outbox l on l.message_id = m.message_id where m.id = $1`,
      [id],
    );
    return row && plain(row);
  }

  /** False when it is neither failed nor dropped. */
  async again(transaction: Transaction, id: string, now: Date): Promise<boolean> {
    const rows = await transaction.query(
      `update core.mail set state = 'pending', attempt = 0, next_at = $2, held_at = null
       where id = $1 and state in ('failed', 'dropped') returning id`,
      [id, now],
    );
    return rows.length > 0;
  }
}

const open = new Set(['pending', 'sending', 'held']);

const plain = <Line extends Dated<MailLine>>(row: Line) => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  nextAt: open.has(row.state) ? row.nextAt.toISOString() : null,
  sentAt: row.sentAt?.toISOString() ?? null,
});
