import { Controller, Get, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { type ExplanationQuery, explanation, explanationQuery } from './explanation.schemas.js';
import { ExplanationService } from './explanation.service.js';

@Controller('api/permissions')
export class ExplanationController {
  constructor(private readonly explanations: ExplanationService) {}

  @Get('explain')
  @Permission('read', 'Explanation')
  @Answer(explanation, { description: 'May the account do this, by which rule and role, given by whom and when.' })
  explain(@CurrentCaller() caller: Caller, @Query({ schema: explanationQuery }) query: ExplanationQuery) {
    return this.explanations.explain(caller, query);
  }
}
