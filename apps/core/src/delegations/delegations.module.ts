import { Global, Module } from '@nestjs/common';
import { DelegationsController } from './delegations.controller.js';
import { DelegationsRepository } from './delegations.repository.js';
import { DelegationsService } from './delegations.service.js';
import { DelegationsInForce } from './delegations-in-force.js';

/** One ledger of who stands in for whom (職務代理), for the core and every plugin. */
@Global()
@Module({
  controllers: [DelegationsController],
  providers: [DelegationsInForce, DelegationsRepository, DelegationsService],
  exports: [DelegationsInForce],
})
export class DelegationsModule {}
