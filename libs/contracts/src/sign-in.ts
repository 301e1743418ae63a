import { z } from 'zod';
import { text } from './text.js';

/** Sign-in takes any password that may ever have been set; rules apply only when one is set. */
export const longestSignInPassword = 1024;
const bytesOf = (value: string) => new TextEncoder().encode(value).length;

export const signInPassword = z
  .string()
  .min(1)
  .refine((value) => bytesOf(value) <= longestSignInPassword, 'too-long');

/**
 * A check that a program at the other end costs something. `proof-of-work` is solved by `altcha-lib` 2 in the
 * background (`solveChallenge` over `challenge`, key derivation as `challenge.parameters.algorithm` says); `picture`
 * is read by a person. Each is good for one try before `expiresAt`.
 */
export const captchaView = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('proof-of-work'),
      id: z.string(),
      challenge: z.object({
        parameters: z.object({
          algorithm: z.string(),
          nonce: z.string(),
          salt: z.string(),
          cost: z.number(),
          keyLength: z.number(),
          keyPrefix: z.string(),
          expiresAt: z.number().optional(),
        }),
        signature: z.string().optional(),
      }),
      expiresAt: z.string(),
    }),
    z.object({
      kind: z.literal('picture'),
      id: z.string(),
      /** `data:` URL for an `img`. */
      picture: z.string(),
      expiresAt: z.string(),
    }),
  ])
  .meta({ id: 'Captcha' });
export type CaptchaView = z.infer<typeof captchaView>;

/** The answer to a captcha: what `solveChallenge` found, or the characters of the picture. */
export const captchaAnswer = z
  .object({
    id: z.uuid(),
    solution: z
      .object({ counter: z.number().int().min(0).max(0xffffffff), derivedKey: z.string().regex(/^[0-9a-f]{2,128}$/) })
      .optional(),
    text: z.string().max(20).optional(),
  })
  .meta({ id: 'CaptchaAnswer' });
export type CaptchaAnswer = z.infer<typeof captchaAnswer>;

/** `POST /api/session`. 401 `captcha-required` and 401 `wrong-credentials` may bring the next `captcha`. */
export const signInRequest = z
  .object({ account: text({ max: 100 }), password: signInPassword, captcha: captchaAnswer.optional() })
  .meta({ id: 'SignIn' });
export type SignInRequest = z.infer<typeof signInRequest>;

/** `POST /api/session/second-factor`: code of the authenticator or one recovery code. A challenge is good for one try. */
export const secondFactorRequest = z
  .object({ challenge: z.uuid(), code: text({ max: 40 }) })
  .meta({ id: 'SecondFactor' });
export type SecondFactorRequest = z.infer<typeof secondFactorRequest>;
