import { Controller, Get } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, TokenAccess } from '@tessera/sdk';
import { z } from 'zod';
import { LoansRepository } from './loans.repository.js';

const dueDates = z.object({ items: z.array(z.object({ equipment: z.string(), until: z.string() })) });

/** What the owner of the link has to bring back, for a program that reminds of it. */
@Controller('due-dates')
export class DueDatesController {
  constructor(private readonly loans: LoansRepository) {}

  @Get()
  @TokenAccess('due-dates')
  @Answer(dueDates, { description: 'Approved loans of the owner of the token, the most urgent first.' })
  async list(@CurrentCaller() caller: Caller) {
    return { items: await this.loans.dueFor(caller.accountId, 50, AbortSignal.timeout(2_000)) };
  }
}
