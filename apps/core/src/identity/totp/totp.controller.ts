import { Body, Controller, Delete, HttpCode, Post, Req } from '@nestjs/common';
import { recoveryCodes, text, totpEnrolment } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import { z } from 'zod';
import { StepUpService } from '../account/step-up.service.js';
import type { IdentifiedRequest } from '../identified-request.js';
import { TotpService } from './totp.service.js';

const confirmation = z.object({ code: text({ max: 20 }) });

/** The second factor of the own account. Changing it needs a fresh proof of who one is. */
@Controller('api/account/totp')
export class TotpController {
  constructor(
    private readonly totp: TotpService,
    private readonly stepUps: StepUpService,
  ) {}

  @Post()
  @SignedIn()
  @Answer(totpEnrolment, { status: 201, description: 'A secret to be confirmed by a code.' })
  begin(@CurrentCaller() caller: Caller, @Req() request: IdentifiedRequest) {
    this.stepUps.assertFresh(request.session);
    return this.totp.begin(caller);
  }

  @Post('confirm')
  @SignedIn()
  @Answer(recoveryCodes, { description: 'On from now; recovery codes, shown this once.' })
  async confirm(
    @CurrentCaller() caller: Caller,
    @Body({ schema: confirmation }) { code }: z.infer<typeof confirmation>,
  ) {
    return { recoveryCodes: await this.totp.confirm(caller, code) };
  }

  @Post('recovery-codes')
  @SignedIn()
  @Answer(recoveryCodes, { description: 'New recovery codes, shown this once.' })
  async renewRecoveryCodes(@CurrentCaller() caller: Caller, @Req() request: IdentifiedRequest) {
    this.stepUps.assertFresh(request.session);
    return { recoveryCodes: await this.totp.renewRecoveryCodes(caller) };
  }

  @Delete()
  @SignedIn()
  @HttpCode(204)
  async remove(@CurrentCaller() caller: Caller, @Req() request: IdentifiedRequest): Promise<void> {
    this.stepUps.assertFresh(request.session);
    await this.totp.remove(caller);
  }
}
