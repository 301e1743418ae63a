import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaptchaAnswer } from '@tessera/contracts';
import { Parameters } from '@tessera/sdk';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { SecretKeys } from '../secrets/secret-keys.js';
import type { CaptchaKind } from './captcha-kind.js';

/** Browsers derive natively; one derivation takes about a millisecond, and the server needs one to check. */
const algorithm = 'PBKDF2/SHA-256';
const iterations = 5_000;

interface KeptChallenge {
  kind: 'proof-of-work';
  challenge: Challenge;
}

/** The browser searches for the number by which the server made the key: no puzzle for the person. */
@Injectable()
export class ProofOfWorkCaptcha implements CaptchaKind<KeptChallenge> {
  readonly name = 'proof-of-work';
  private readonly secret: string;

  constructor(
    keys: SecretKeys,
    private readonly parameters: Parameters,
  ) {
    this.secret = keys.derivedSecret('captcha');
  }

  async make() {
    const most = this.parameters.get<number>('identity.captcha-cost');
    const challenge = await createChallenge({
      algorithm,
      cost: iterations,
      // never an easy one: at least half of the work
      counter: randomInt(Math.ceil(most / 2), most + 1),
      deriveKey,
      hmacSignatureSecret: this.secret,
    });
    return { puzzle: { kind: this.name, challenge } as const, kept: { kind: this.name, challenge } as const };
  }

  async verify({ challenge }: KeptChallenge, { solution }: CaptchaAnswer): Promise<boolean> {
    if (!solution) return false;
    const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: this.secret });
    return verified;
  }
}
