import { Injectable } from '@nestjs/common';
import { type Caller, type TileLoader, TileSource } from '@tessera/sdk';
import { LoansRepository } from './loans.repository.js';

export interface DueData {
  items: { id: string; equipment: string; until: string }[];
}

/** What the caller has to bring back, the most urgent first. */
@Injectable()
@TileSource('due')
export class DueTile implements TileLoader<DueData> {
  constructor(private readonly loans: LoansRepository) {}

  async load(caller: Caller, settings: Record<string, unknown>, signal: AbortSignal): Promise<DueData> {
    const rows = await this.loans.dueFor(caller.accountId, Number(settings.count ?? 5), signal);
    return { items: rows.map(({ id, equipment, until }) => ({ id, equipment, until })) };
  }
}
