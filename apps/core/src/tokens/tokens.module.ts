import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../jobs/schedules.js';
import { ForgetTokensJob, forgetTokens } from './forget-tokens.job.js';
import { TokenCallers } from './token-callers.js';
import { TokenFailures } from './token-failures.js';
import { TokenPurposes } from './token-purposes.js';
import { TokensController } from './tokens.controller.js';
import { TokensRepository } from './tokens.repository.js';
import { TokensService } from './tokens.service.js';

/** Personal tokens: what people leave to feed readers and other programs. */
@Global()
@Module({
  controllers: [TokensController],
  providers: [ForgetTokensJob, TokenCallers, TokenFailures, TokenPurposes, TokensRepository, TokensService],
  exports: [TokenCallers, TokenFailures, TokenPurposes],
})
export class TokensModule implements OnModuleInit {
  constructor(private readonly schedules: Schedules) {}

  onModuleInit(): void {
    this.schedules.declare('core', forgetTokens);
  }
}
