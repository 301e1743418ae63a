import { Injectable } from '@nestjs/common';
import type { CaptchaAnswer, CaptchaView } from '@tessera/contracts';
import { Clock, Parameters } from '@tessera/sdk';
import { ChallengesRepository } from '../challenges.repository.js';
import type { CaptchaKind, CaptchaKindName } from './captcha-kind.js';
import { CaptchaQuota } from './captcha-quota.js';
import { PictureCaptcha } from './picture.captcha.js';
import { ProofOfWorkCaptcha } from './proof-of-work.captcha.js';

const lifetime = 5 * 60_000;

type CaptchaMode = 'always' | 'after-failures' | 'off';

/** Makes captchas of the kind in force and takes each answer once. */
@Injectable()
export class Captchas {
  private readonly kinds: Map<string, CaptchaKind>;

  constructor(
    proofOfWork: ProofOfWorkCaptcha,
    picture: PictureCaptcha,
    private readonly quota: CaptchaQuota,
    private readonly challenges: ChallengesRepository,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {
    const kinds = [proofOfWork, picture] as unknown as CaptchaKind[];
    this.kinds = new Map(kinds.map((kind) => [kind.name, kind]));
  }

  get mode(): CaptchaMode {
    return this.parameters.get<CaptchaMode>('identity.captcha-mode');
  }

  /** Does an account with that many wrong attempts need a captcha for the next one? */
  isNeeded(failures: number): boolean {
    if (this.mode === 'after-failures') return failures >= this.parameters.get<number>('identity.captcha-failures');
    return this.mode === 'always';
  }

  /** 429 for an address that asks for more than its share. */
  async make(address: string): Promise<CaptchaView> {
    this.quota.take(address);
    const kind = this.kinds.get(this.parameters.get<CaptchaKindName>('identity.captcha-kind'))!;
    const { puzzle, kept } = await kind.make();
    const expiresAt = new Date(this.clock.now().getTime() + lifetime);
    const id = await this.challenges.make('captcha', kept, expiresAt);
    return { ...puzzle, id, expiresAt: expiresAt.toISOString() };
  }

  /** Uses the captcha up, whether the answer is right or not. */
  async passes(answer: CaptchaAnswer): Promise<boolean> {
    const kept = await this.challenges.take<{ kind: string }>('captcha', answer.id, this.clock.now());
    const kind = kept && this.kinds.get(kept.kind);
    return kind ? kind.verify(kept, answer) : false;
  }
}
