import type { CaptchaAnswer, CaptchaView } from '@tessera/contracts';

export type CaptchaKindName = CaptchaView['kind'];
/** A captcha without the members that all kinds share. */
export type CaptchaPuzzle =
  | Omit<Extract<CaptchaView, { kind: 'proof-of-work' }>, 'id' | 'expiresAt'>
  | Omit<Extract<CaptchaView, { kind: 'picture' }>, 'id' | 'expiresAt'>;

/** One way of making a sign-in cost something; one file per kind. `kept` is stored with the one-time challenge. */
export interface CaptchaKind<Kept extends object = object> {
  readonly name: CaptchaKindName;
  make(): Promise<{ puzzle: CaptchaPuzzle; kept: Kept }>;
  verify(kept: Kept, answer: CaptchaAnswer): Promise<boolean>;
}
