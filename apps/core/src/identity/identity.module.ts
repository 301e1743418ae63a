import { Global, Module } from '@nestjs/common';
import { AccountsRepository } from './accounts.repository.js';
import { Callers } from './callers.js';
import { Captchas } from './captcha/captchas.js';
import { PictureCaptcha } from './captcha/picture.captcha.js';
import { ProofOfWorkCaptcha } from './captcha/proof-of-work.captcha.js';
import { ChallengesRepository } from './challenges.repository.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordsRepository } from './passwords/passwords.repository.js';
import { SameOriginGuard } from './same-origin.guard.js';
import { SecretKeys } from './secrets/secret-keys.js';
import { SessionGuard } from './session.guard.js';
import { SessionViews } from './session-views.js';
import { SessionViewsRepository } from './session-views.repository.js';
import { Sessions } from './sessions.js';
import { SessionsRepository } from './sessions.repository.js';
import { AttemptLimiter } from './sign-in/attempt-limiter.js';
import { AttemptsRepository } from './sign-in/attempts.repository.js';
import { SessionController } from './sign-in/session.controller.js';
import { SignInRepository } from './sign-in/sign-in.repository.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { SignInCompletion } from './sign-in/sign-in-completion.js';
import { SignInRecordsRepository } from './sign-in/sign-in-records.repository.js';
import { SignOutService } from './sign-in/sign-out.service.js';
import { PasswordMethod } from './strategies/password.method.js';
import { SecondFactor } from './totp/second-factor.js';
import { TotpRepository } from './totp/totp.repository.js';

const sessions = [
  Callers,
  SessionsRepository,
  Sessions,
  SessionGuard,
  SameOriginGuard,
  SessionViews,
  SessionViewsRepository,
];
const signingIn = [
  AttemptLimiter,
  AttemptsRepository,
  Captchas,
  PictureCaptcha,
  ProofOfWorkCaptcha,
  ChallengesRepository,
  SignInRepository,
  SignInService,
  SignInCompletion,
  SignInRecordsRepository,
  SignOutService,
];
const factors = [
  AccountsRepository,
  PasswordHasher,
  PasswordsRepository,
  PasswordMethod,
  SecondFactor,
  TotpRepository,
  SecretKeys,
];

/** Accounts, signing in, sessions, and what a person does with the own account. */
@Global()
@Module({
  controllers: [SessionController],
  providers: [...sessions, ...signingIn, ...factors],
  exports: [Callers, Sessions, SessionGuard, SameOriginGuard, SessionViews],
})
export class IdentityModule {}
