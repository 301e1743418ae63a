import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaptchaAnswer } from '@tessera/contracts';
import svgCaptcha from 'svg-captcha';
import { SecretKeys } from '../secrets/secret-keys.js';
import type { CaptchaKind } from './captcha-kind.js';

/** Without those that look like one another. */
const characters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const length = 5;

interface KeptText {
  kind: 'picture';
  /** Keyed hash of the text, hex: the database does not give the answers away. */
  fingerprint: string;
}

/** Characters to be read off a picture; case does not matter. */
@Injectable()
export class PictureCaptcha implements CaptchaKind<KeptText> {
  readonly name = 'picture';

  constructor(private readonly keys: SecretKeys) {}

  async make() {
    const { text, data } = svgCaptcha.create({
      size: length,
      charPreset: characters,
      noise: 3,
      width: 160,
      height: 50,
    });
    const picture = `data:image/svg+xml;base64,${Buffer.from(data).toString('base64')}`;
    return {
      puzzle: { kind: this.name, picture } as const,
      kept: { kind: this.name, fingerprint: this.fingerprint(text) } as const,
    };
  }

  async verify({ fingerprint }: KeptText, { text }: CaptchaAnswer): Promise<boolean> {
    return text !== undefined && timingSafeEqual(Buffer.from(this.fingerprint(text)), Buffer.from(fingerprint));
  }

  private fingerprint(text: string): string {
    return this.keys.fingerprint('captcha text', text.trim().toUpperCase()).toString('hex');
  }
}
