import type { CaptchaAnswer, CaptchaView } from '@tessera/contracts';
import { type ProofOfWork, solveProofOfWork } from './proof-of-work.js';
import { freshCaptcha } from './session-requests.js';

/** Do not send what may be over by the time it arrives. */
const margin = 15_000;

/** Holds the captcha for the next try and starts on a proof of work as soon as it is given. */
export class CaptchaSolver {
  private captcha: CaptchaView | null = null;
  private work: Promise<CaptchaAnswer> | null = null;
  private ending = new AbortController();

  /** The picture to show, if the captcha is one. */
  get picture(): string | null {
    return this.captcha?.kind === 'picture' ? this.captcha.picture : null;
  }

  get needed(): boolean {
    return this.captcha !== null;
  }

  /** Takes the next captcha, or none. */
  take(captcha: CaptchaView | null): void {
    this.ending.abort();
    this.ending = new AbortController();
    this.captcha = captcha;
    this.work = captcha?.kind === 'proof-of-work' ? this.start(captcha) : null;
  }

  /** Another captcha in place of this one. */
  async renew(): Promise<void> {
    const fresh = await freshCaptcha();
    if (fresh) this.take(fresh);
  }

  /** What to send along; undefined when no captcha is asked. Good for one try: take a new one afterwards. */
  async answer(text: string): Promise<CaptchaAnswer | undefined> {
    if (this.captcha?.kind === 'proof-of-work' && Date.parse(this.captcha.expiresAt) - margin < Date.now())
      await this.renew();
    if (this.captcha?.kind === 'picture') return { id: this.captcha.id, text: text.trim() };
    return this.work ?? undefined;
  }

  private start(captcha: ProofOfWork): Promise<CaptchaAnswer> {
    const work = solveProofOfWork(captcha, this.ending.signal);
    // Whoever waits for the answer sees the failure; until then it must not count as unhandled.
    work.catch(() => undefined);
    return work;
  }
}
