import { Injectable } from '@nestjs/common';
import { Sql, type SqlCondition, type Transaction } from '@tessera/sdk';

export interface LoanRow {
  id: string;
  version: number;
  equipment: string;
  borrowerId: string;
  borrower: string;
  agency: string;
  agencyId: string;
  askedAt: Date;
  /** `YYYY-MM-DD` */
  until: string;
  state: 'waiting' | 'approved' | 'refused';
  /** Who decided and when; null while it waits. */
  decidedBy: string | null;
  decidedAt: Date | null;
}

/** Fields that rules on `Loan` may name. */
export const loanColumns = { agencyId: 'l.agency_id' };
const shown = `l.id, l.version, l.equipment, l.borrower_id as "borrowerId", l.borrower, l.agency, l.agency_id as "agencyId",
  l.asked_at as "askedAt", l.until::text as until, l.state,
  l.decided_by as "decidedBy", l.decided_at as "decidedAt"`;

/** The only place with SQL. Rules come as a condition, values are bound. */
@Injectable()
export class LoansRepository {
  constructor(private readonly sql: Sql) {}

  dueFor(accountId: string, count: number, signal: AbortSignal): Promise<LoanRow[]> {
    const text = `select ${shown} from loan l where l.borrower_id = $1 and l.state = 'approved' order by l.until limit $2`;
    return this.sql.query({ text, name: 'loans-due' }, [accountId, count], signal);
  }

  /** What one person has to bring back from the first to the last of two days. */
  dueBetween(accountId: string, [from, to]: [string, string], limit: number, signal: AbortSignal): Promise<LoanRow[]> {
    const text = `select ${shown} from loan l where l.borrower_id = $1 and l.state = 'approved' and l.until between $2 and $3
      order by l.until, l.id limit $4`;
    return this.sql.query({ text, name: 'loans-due-between' }, [accountId, from, to, limit], signal);
  }

  /** Words are compared as they are folded for the index: see `textSearchFunctions`. */
  find(words: string, rules: SqlCondition, from: number, limit: number, signal: AbortSignal): Promise<LoanRow[]> {
    const text = `select ${shown} from loan l where l.search like all ((select like_patterns($1))::text[]) and ${rules.text}
      order by l.equipment, l.id offset $2 limit $3`;
    return this.sql.query(text, [words, from, limit, ...rules.values], signal);
  }

  /** Waiting requests that are not the caller's own, the oldest first. */
  waiting(
    accountId: string,
    rules: SqlCondition,
    from: number,
    limit: number,
    signal: AbortSignal,
  ): Promise<LoanRow[]> {
    const text = `select ${shown} from loan l where l.state = 'waiting' and l.borrower_id <> $1 and ${rules.text}
      order by l.asked_at, l.id offset $2 limit $3`;
    return this.sql.query(text, [accountId, from, limit, ...rules.values], signal);
  }

  /** Locked, so that two reviewers end as one decision and one `taken`. */
  async locked(transaction: Transaction, id: string): Promise<LoanRow | undefined> {
    const [row] = await transaction.query<LoanRow>(`select ${shown} from loan l where l.id = $1 for update`, [id]);
    return row;
  }

  async decide(transaction: Transaction, id: string, state: LoanRow['state'], by: string, at: Date): Promise<void> {
    const text = 'update loan set state = $2, decided_by = $3, decided_at = $4, version = version + 1 where id = $1';
    await transaction.query(text, [id, state, by, at]);
  }
}
