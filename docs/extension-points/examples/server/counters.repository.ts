import { Injectable } from '@nestjs/common';
import { newId, newTokenSecret, Sql, type Transaction, tokenSecretHash } from '@tessera/sdk';

export interface Counter {
  id: string;
  place: string;
  agencyId: string;
}

@Injectable()
export class CountersRepository {
  constructor(private readonly sql: Sql) {}

  /** A new counter and the secret of its screen, which is told now and never again. */
  async add(transaction: Transaction, place: string, agencyId: string): Promise<{ id: string; secret: string }> {
    const made = { id: newId(), secret: newTokenSecret() };
    await transaction.query('insert into counter (id, place, agency_id, secret_hash) values ($1, $2, $3, $4)', [
      made.id,
      place,
      agencyId,
      tokenSecretHash(made.secret),
    ]);
    return made;
  }

  /** `secret_hash bytea not null unique`: found by its index, and told from others by nobody's patience. */
  async bySecret(hash: Buffer): Promise<Counter | undefined> {
    const text = 'select c.id, c.place, c.agency_id as "agencyId" from counter c where c.secret_hash = $1';
    const [counter] = await this.sql.query<Counter>(text, [hash]);
    return counter;
  }

  async readyAt(counter: string): Promise<string[]> {
    const text = `select l.equipment from loan l where l.counter_id = $1 and l.state = 'approved' order by l.equipment`;
    return (await this.sql.query<{ equipment: string }>(text, [counter])).map(({ equipment }) => equipment);
  }
}
