import { Body, Controller, Patch, Post, Req } from '@nestjs/common';
import {
  accountView,
  type OwnAccountChange,
  ownAccountChange,
  pendingRecoveryMail,
  type RecoveryMailChange,
  recoveryMailChange,
  recoveryMailConfirmation,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, SignedIn } from '@tessera/sdk';
import type { z } from 'zod';
import type { IdentifiedRequest } from '../identified-request.js';
import { AccountProfileService } from './account-profile.service.js';
import { RecoveryMailService } from './recovery-mail.service.js';
import { StepUpService } from './step-up.service.js';

/** What people keep of themselves: work data and the way back into the account. */
@Controller('api/account')
export class ProfileController {
  constructor(
    private readonly profile: AccountProfileService,
    private readonly recoveryMail: RecoveryMailService,
    private readonly stepUps: StepUpService,
  ) {}

  @Patch()
  @SignedIn()
  @Answer(accountView, { description: 'My account as it is now.' })
  update(@CurrentCaller() caller: Caller, @Body({ schema: ownAccountChange }) body: OwnAccountChange) {
    return this.profile.update(caller, body);
  }

  /** Whoever holds the recovery address can become this person: a fresh proof of who one is comes first. */
  @Post('recovery-mail')
  @SignedIn()
  @Answer(pendingRecoveryMail, { status: 201, description: 'A code is on its way to the new address.' })
  begin(
    @CurrentCaller() caller: Caller,
    @Body({ schema: recoveryMailChange }) body: RecoveryMailChange,
    @Req() request: IdentifiedRequest,
  ) {
    this.stepUps.assertFresh(request.session);
    return this.recoveryMail.begin(caller, body);
  }

  @Post('recovery-mail/confirm')
  @SignedIn()
  @NoContent('The new address is in force.')
  confirm(
    @CurrentCaller() caller: Caller,
    @Body({ schema: recoveryMailConfirmation }) { code }: z.infer<typeof recoveryMailConfirmation>,
  ): Promise<void> {
    return this.recoveryMail.confirm(caller, code);
  }
}
