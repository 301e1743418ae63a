import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import {
  accountView,
  longestSignInPassword,
  openSession,
  pageOf,
  pageQuery,
  preferences,
  preferencesChange,
  signInPassword,
  signInRecordPage,
  text,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import { z } from 'zod';
import type { IdentifiedRequest } from '../identified-request.js';
import { PasswordChangeService } from '../passwords/password-change.service.js';
import { signingInOf } from '../sign-in/signing-in.js';
import { AccountService } from './account.service.js';
import { OwnSessionsService } from './own-sessions.service.js';
import { SignInHistoryService } from './sign-in-history.service.js';
import { StepUpService } from './step-up.service.js';

const passwordChange = z.object({ current: signInPassword, next: z.string().max(longestSignInPassword) });
const stepUp = z.object({ password: signInPassword, code: text({ max: 40 }).optional() });
const day = z.iso.date();
const historyQuery = pageQuery.extend({ from: day.optional(), to: day.optional() });

@Controller('api/account')
export class AccountController {
  constructor(
    private readonly accounts: AccountService,
    private readonly passwords: PasswordChangeService,
    private readonly sessions: OwnSessionsService,
    private readonly history: SignInHistoryService,
    private readonly stepUps: StepUpService,
  ) {}

  @Get()
  @SignedIn()
  @Answer(accountView, { description: 'My account.' })
  view(@CurrentCaller() caller: Caller) {
    return this.accounts.view(caller);
  }

  @Patch('preferences')
  @SignedIn()
  @Answer(preferences, { description: 'Preferences as they are now.' })
  setPreferences(
    @CurrentCaller() caller: Caller,
    @Body({ schema: preferencesChange }) body: z.infer<typeof preferencesChange>,
  ) {
    return this.accounts.setPreferences(caller, body);
  }

  @Put('password')
  @SignedIn()
  @HttpCode(204)
  changePassword(
    @CurrentCaller() caller: Caller,
    @Body({ schema: passwordChange }) body: z.infer<typeof passwordChange>,
  ): Promise<void> {
    return this.passwords.change(caller, body);
  }

  @Post('step-up')
  @SignedIn()
  @HttpCode(204)
  stepUp(
    @CurrentCaller() caller: Caller,
    @Body({ schema: stepUp }) body: z.infer<typeof stepUp>,
    @Req() request: IdentifiedRequest,
  ): Promise<void> {
    return this.stepUps.prove(caller, body, signingInOf(request));
  }

  @Get('sessions')
  @SignedIn()
  @Answer(pageOf(openSession), { description: 'Where I am signed in, last used first.' })
  async listSessions(@CurrentCaller() caller: Caller) {
    return { items: await this.sessions.list(caller), next: null };
  }

  @Delete('sessions/:id')
  @SignedIn()
  @HttpCode(204)
  endSession(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    return this.sessions.end(caller, id);
  }

  @Get('sign-ins')
  @SignedIn()
  @Answer(signInRecordPage, { description: 'My sign-ins, newest first.' })
  listSignIns(@CurrentCaller() caller: Caller, @Query({ schema: historyQuery }) query: z.infer<typeof historyQuery>) {
    return this.history.list(caller, query);
  }
}
