import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { PortalCaller } from '@tessera/sdk';
import { Schedules } from '../jobs/schedules.js';
import { AccountController } from './account/account.controller.js';
import { AccountRepository } from './account/account.repository.js';
import { AccountService } from './account/account.service.js';
import { AccountPictureController } from './account/account-picture.controller.js';
import { AccountPictureService } from './account/account-picture.service.js';
import { AccountProfileRepository } from './account/account-profile.repository.js';
import { AccountProfileService } from './account/account-profile.service.js';
import { OwnSessionsService } from './account/own-sessions.service.js';
import { ProfileController } from './account/profile.controller.js';
import { RecoveryMailRepository } from './account/recovery-mail.repository.js';
import { RecoveryMailService } from './account/recovery-mail.service.js';
import { SignInHistoryService } from './account/sign-in-history.service.js';
import { StepUpService } from './account/step-up.service.js';
import { AccountsRepository } from './accounts.repository.js';
import { Callers } from './callers.js';
import { CaptchaQuota } from './captcha/captcha-quota.js';
import { Captchas } from './captcha/captchas.js';
import { PictureCaptcha } from './captcha/picture.captcha.js';
import { ProofOfWorkCaptcha } from './captcha/proof-of-work.captcha.js';
import { ChallengesRepository } from './challenges.repository.js';
import { IdentityCleanUpJob, identityCleanUp } from './identity-clean-up.job.js';
import { IdentityCleanUpRepository } from './identity-clean-up.repository.js';
import { PasswordChangeService } from './passwords/password-change.service.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordLimitsInForce } from './passwords/password-limits.js';
import { PasswordsRepository } from './passwords/passwords.repository.js';
import { ProofOfPassword } from './passwords/proof-of-password.js';
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
import { systemCaller } from './system-caller.js';
import { SecondFactor } from './totp/second-factor.js';
import { TotpController } from './totp/totp.controller.js';
import { TotpRepository } from './totp/totp.repository.js';
import { TotpService } from './totp/totp.service.js';

/** What plugins act by when no person acts. */
const portalCaller = { provide: PortalCaller, useValue: { get: systemCaller } satisfies PortalCaller };

const sessions = [
  portalCaller,
  AccountsRepository,
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
  CaptchaQuota,
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
const factors = [PasswordHasher, PasswordsRepository, PasswordMethod, SecondFactor, TotpRepository, SecretKeys];

const account = [
  AccountPictureService,
  AccountProfileRepository,
  AccountProfileService,
  AccountRepository,
  AccountService,
  OwnSessionsService,
  RecoveryMailRepository,
  RecoveryMailService,
  SignInHistoryService,
  StepUpService,
  PasswordChangeService,
  PasswordLimitsInForce,
  ProofOfPassword,
  TotpService,
];
const cleanUp = [IdentityCleanUpJob, IdentityCleanUpRepository];

/** Accounts, signing in, sessions, and what a person does with the own account. */
@Global()
@Module({
  controllers: [SessionController, AccountController, AccountPictureController, ProfileController, TotpController],
  providers: [...sessions, ...signingIn, ...factors, ...account, ...cleanUp],
  exports: [
    PortalCaller,
    Callers,
    Sessions,
    SessionGuard,
    SameOriginGuard,
    SessionViews,
    StepUpService,
    AttemptLimiter,
    SessionsRepository,
    TotpRepository,
  ],
})
export class IdentityModule implements OnModuleInit {
  constructor(private readonly schedules: Schedules) {}

  onModuleInit(): void {
    this.schedules.declare('core', identityCleanUp);
  }
}
