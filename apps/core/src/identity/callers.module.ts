import { Global, Module } from '@nestjs/common';
import { AccountsRepository } from './accounts.repository.js';
import { Callers } from './callers.js';

/** Just enough of identity to act for somebody: for programs that answer no browser. */
@Global()
@Module({ providers: [AccountsRepository, Callers], exports: [AccountsRepository, Callers] })
export class CallersModule {}
