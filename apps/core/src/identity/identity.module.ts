import { Global, Module } from '@nestjs/common';
import { AccountsRepository } from './accounts.repository.js';
import { Callers } from './callers.js';
import { SameOriginGuard } from './same-origin.guard.js';
import { SessionGuard } from './session.guard.js';
import { Sessions } from './sessions.js';
import { SessionsRepository } from './sessions.repository.js';

/** Accounts, signing in, sessions, and what a person does with the own account. */
@Global()
@Module({
  providers: [AccountsRepository, Callers, SessionsRepository, Sessions, SessionGuard, SameOriginGuard],
  exports: [Callers, Sessions, SessionGuard, SameOriginGuard],
})
export class IdentityModule {}
