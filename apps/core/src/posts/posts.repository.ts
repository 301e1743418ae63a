import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import { postInForce } from './acting-post.js';

export interface PostRow {
  id: string;
  accountId: string;
  nodeId: string;
  title: string;
  startsAt: Date;
  /** Null: until somebody ends it. */
  endsAt: Date | null;
  version: number;
}

type Reader = Pick<Transaction, 'query'>;

const columns = `q.id, q.account_id as "accountId", q.node_id as "nodeId", q.title, q.starts_at as "startsAt",
  q.ends_at as "endsAt", q.version`;
/** Posts of one person that the console shows at most; who has more has a history, not a choice. */
const mostShown = 50;

@Injectable()
export class PostsRepository {
  constructor(private readonly sql: Sql) {}

  /** Newest first. */
  of(accountId: string): Promise<PostRow[]> {
    return this.sql.query<PostRow>(
      {
        name: 'posts-of',
        text: `select ${columns} from core.post q where q.account_id = $1 order by q.starts_at desc, q.id desc limit ${mostShown}`,
      },
      [accountId],
    );
  }

  /** Of the account's posts those that are not over. */
  open(tx: Reader, accountId: string, now: Date): Promise<PostRow[]> {
    return tx.query<PostRow>(
      `select ${columns} from core.post q where q.account_id = $1 and (q.ends_at is null or q.ends_at > $2)`,
      [accountId, now],
    );
  }

  /** A post of the account in force; undefined for every other. */
  async inForce(tx: Reader, id: string, accountId: string, now: Date): Promise<PostRow | undefined> {
    const [row] = await tx.query<PostRow>(
      `select ${columns} from core.post q where q.id = $1 and q.account_id = $2 and ${postInForce('$3')}`,
      [id, accountId, now],
    );
    return row;
  }

  /** The post, locked to the end of the transaction. */
  async lock(tx: Reader, id: string, accountId: string): Promise<PostRow | undefined> {
    const [row] = await tx.query<PostRow>(
      `select ${columns} from core.post q where q.id = $1 and q.account_id = $2 for update`,
      [id, accountId],
    );
    return row;
  }

  async insert(tx: Reader, row: Omit<PostRow, 'version'>, by: string, at: Date): Promise<void> {
    await tx.query(
      `insert into core.post (id, account_id, node_id, title, starts_at, ends_at, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [row.id, row.accountId, row.nodeId, row.title, row.startsAt, row.endsAt, by, at],
    );
  }

  /** Over from this moment on; one that has not begun never was. */
  async end(tx: Reader, id: string, by: string, at: Date): Promise<void> {
    await tx.query(
      `update core.post set ends_at = greatest($3, starts_at), ended_by = $2, version = version + 1 where id = $1`,
      [id, by, at],
    );
  }
}
