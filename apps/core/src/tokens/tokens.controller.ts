import { Body, Controller, Delete, Get, Param, Post, Query, Req } from '@nestjs/common';
import {
  madePersonalToken,
  newPersonalToken,
  pageOf,
  pageQuery,
  personalToken,
  tokenPurpose,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, SignedIn } from '@tessera/sdk';
import { z } from 'zod';
import { StepUpService } from '../identity/account/step-up.service.js';
import type { IdentifiedRequest } from '../identity/identified-request.js';
import { TokensService } from './tokens.service.js';

const tokens = pageOf(personalToken).meta({ id: 'PersonalTokens' });
const purposes = z.object({ items: z.array(tokenPurpose) }).meta({ id: 'TokenPurposes' });

@Controller('api/account/tokens')
export class TokensController {
  constructor(
    private readonly tokens: TokensService,
    private readonly stepUps: StepUpService,
  ) {}

  @Get()
  @SignedIn()
  @Answer(tokens, { description: 'My links and tokens, newest first.' })
  own(@CurrentCaller() caller: Caller, @Query({ schema: pageQuery }) query: z.infer<typeof pageQuery>) {
    return this.tokens.own(caller, query);
  }

  @Get('purposes')
  @SignedIn()
  @Answer(purposes, { description: 'What I may make links and tokens for.' })
  async openPurposes(@CurrentCaller() caller: Caller) {
    return { items: await this.tokens.openPurposes(caller) };
  }

  @Post()
  @SignedIn()
  @Answer(madePersonalToken, { status: 201, description: 'A new token; its secret is shown this once.' })
  async make(
    @CurrentCaller() caller: Caller,
    @Body({ schema: newPersonalToken }) input: z.output<typeof newPersonalToken>,
    @Req() request: IdentifiedRequest,
  ) {
    // a program that acts is worth more than a reader's link: its token needs a fresh proof of who asks for it
    const { kind } = await this.tokens.wanted(caller, input);
    if (kind === 'bearer') this.stepUps.assertFresh(request.session);
    return this.tokens.make(caller, input);
  }

  @Delete(':id')
  @SignedIn()
  @NoContent('Worth nothing from now on.')
  revoke(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string) {
    return this.tokens.revoke(caller, id);
  }
}
