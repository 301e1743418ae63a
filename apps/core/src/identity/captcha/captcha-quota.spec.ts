import { describe, expect, it } from '@jest/globals';
import { CaptchaQuota } from './captcha-quota.js';

describe('the captcha quota', () => {
  it('holds for each address by itself and opens after a minute', () => {
    const clock = { at: 0, now: () => new Date(clock.at) };
    const quota = new CaptchaQuota({ get: () => 3 } as never, clock);
    for (let n = 0; n < 3; n++) quota.take('10.0.0.1');
    expect(() => quota.take('10.0.0.1')).toThrow(
      expect.objectContaining({ document: expect.objectContaining({ status: 429, retryAfter: 60 }) }),
    );
    quota.take('10.0.0.2');
    clock.at = 60_000;
    quota.take('10.0.0.1');
  });
});
