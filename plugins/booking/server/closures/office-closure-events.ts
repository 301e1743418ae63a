import { Injectable } from '@nestjs/common';
import { type Caller, EventHandler, type JobRunner, type Transaction } from '@tessera/sdk';
import { z } from 'zod';
import { OfficeClosures } from './office-closures.js';

const told = z.object({
  id: z.uuid(),
  date: z.iso.date(),
  part: z.enum(['day', 'morning', 'afternoon']),
  /** Null: the whole government; else the agency with those below. */
  agencyId: z.uuid().nullable(),
});

@Injectable()
@EventHandler('working-time.closure-declared@1')
export class OfficeClosureDeclared implements JobRunner {
  constructor(private readonly office: OfficeClosures) {}

  run(_caller: Caller, payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    return this.office.declare(transaction, told.parse(payload));
  }
}

@Injectable()
@EventHandler('working-time.closure-withdrawn@1')
export class OfficeClosureWithdrawn implements JobRunner {
  constructor(private readonly office: OfficeClosures) {}

  run(_caller: Caller, payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    return this.office.withdraw(transaction, told.parse(payload));
  }
}
