import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  captchaView,
  type SecondFactorRequest,
  type SignInRequest,
  secondFactorRequest,
  sessionView,
  signInRequest,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, Public, SignedIn } from '@tessera/sdk';
import type { FastifyReply } from 'fastify';
import { Captchas } from '../captcha/captchas.js';
import type { IdentifiedRequest } from '../identified-request.js';
import { clearSessionCookie, setSessionCookie } from '../session-cookie.js';
import { SessionViews } from '../session-views.js';
import { SignInService } from './sign-in.service.js';
import type { SignedIn as SignInResult } from './sign-in-completion.js';
import { SignOutService } from './sign-out.service.js';
import { signingInOf } from './signing-in.js';

@Controller('api')
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly signOuts: SignOutService,
    private readonly views: SessionViews,
    private readonly captchas: Captchas,
  ) {}

  @Post('session')
  @Public()
  @Answer(sessionView, { description: 'Signed in; the session is in the cookie.' })
  async signIn(
    @Body({ schema: signInRequest }) body: SignInRequest,
    @Req() request: IdentifiedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.answer(await this.signIns.signIn(body, signingInOf(request)), request, reply);
  }

  @Post('session/second-factor')
  @Public()
  @Answer(sessionView, { description: 'Signed in with a second factor; the session is in the cookie.' })
  async proveSecondFactor(
    @Body({ schema: secondFactorRequest }) body: SecondFactorRequest,
    @Req() request: IdentifiedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.answer(await this.signIns.proveSecondFactor(body, signingInOf(request)), request, reply);
  }

  @Get('session')
  @SignedIn()
  @Answer(sessionView, { description: 'Who I am, what I may, and which plugins are on for my agency.' })
  view(@CurrentCaller() caller: Caller) {
    return this.views.of(caller);
  }

  @Delete('session')
  @Public()
  @HttpCode(204)
  async signOut(
    @CurrentCaller() caller: Caller | undefined,
    @Req() request: IdentifiedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (caller) await this.signOuts.signOut(caller, signingInOf(request));
    clearSessionCookie(request, reply);
    // not "cookies": that would reach into other sites of the same domain
    reply.header('clear-site-data', '"storage"');
  }

  @Get('captcha')
  @Public()
  @Answer(captchaView, { description: 'A fresh captcha, good for one try.' })
  captcha(@Req() request: IdentifiedRequest) {
    return this.captchas.make(request.ip);
  }

  private answer({ token, view }: SignInResult, request: IdentifiedRequest, reply: FastifyReply) {
    setSessionCookie(request, reply, token);
    return view;
  }
}
