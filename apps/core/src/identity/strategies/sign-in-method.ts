import type { AccountRow } from '../account-row.js';

/** What a method found out; the account is told even when it is not proven, for the owner's sign-in records. */
export interface Verdict {
  proven: boolean;
  account: AccountRow | undefined;
}

/**
 * A way of proving who one is, one file each: password now; smart card, phone, passkey later. A method only judges:
 * lockout, captcha, second factor, records and the session are the same for all and live in `SignInService`.
 */
export interface SignInMethod<Credentials> {
  /** Kept with sessions and sign-in records, e.g. `password`. */
  readonly name: string;
  /** A second factor follows when the account has one; methods that are two factors in themselves say no. */
  readonly asksSecondFactor: boolean;
  /** Must take the same time whether or not there is such an account. */
  judge(credentials: Credentials): Promise<Verdict>;
}
