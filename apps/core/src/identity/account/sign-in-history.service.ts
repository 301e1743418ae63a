import { Injectable } from '@nestjs/common';
import type { Page, SignInRecord } from '@tessera/contracts';
import { addDays, type Caller, decodeCursor, encodeCursor, Parameters, startOfDay } from '@tessera/sdk';
import { SignInRecordsRepository } from '../sign-in/sign-in-records.repository.js';

export interface SignInHistoryQuery {
  /** First and last day, `YYYY-MM-DD` in the zone of the government. */
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

@Injectable()
export class SignInHistoryService {
  constructor(
    private readonly records: SignInRecordsRepository,
    private readonly parameters: Parameters,
  ) {}

  /** Own sign-ins, newest first, failed ones included. */
  async list(caller: Caller, { from, to, cursor, limit }: SignInHistoryQuery): Promise<Page<SignInRecord>> {
    const zone = this.parameters.get<string>('portal.time-zone');
    const filter = { list: 'sign-ins', from, to };
    const rows = await this.records.list({
      accountId: caller.accountId,
      from: from ? startOfDay(from, zone) : null,
      to: to ? startOfDay(addDays(to, 1), zone) : null,
      after: cursor ? (decodeCursor(cursor, filter, ['date', 'uuid']) as [string, string]) : null,
      limit,
    });
    const items = rows.slice(0, limit).map((row) => ({ ...row, at: row.at.toISOString() }));
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? encodeCursor([last.at, last.id], filter) : null };
  }
}
