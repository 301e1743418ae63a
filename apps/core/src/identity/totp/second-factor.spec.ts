import { describe, expect, it } from '@jest/globals';
import { generate, generateSecret } from 'otplib';
import { looksLikeRecoveryCode, makeRecoveryCodes, recoveryCodeHash } from './recovery-codes.js';
import { SecondFactor } from './second-factor.js';

const now = Date.parse('2026-03-02T01:00:10Z');

function stage() {
  const secret = generateSecret();
  const codes = makeRecoveryCodes();
  const row = { lastStep: 0, left: codes.map(recoveryCodeHash), confirmedAt: new Date(now) as Date | null };
  const clock = { at: now, now: () => new Date(clock.at) };
  const repository = {
    of: async () => ({ sealedSecret: Buffer.from(secret), recoveryCodesLeft: row.left.length, ...row }),
    useStep: async (_account: string, step: number) => {
      if (step <= row.lastStep) return false;
      row.lastStep = step;
      return true;
    },
    useRecoveryCode: async (_account: string, hash: string) => {
      const at = row.left.indexOf(hash);
      if (at >= 0) row.left.splice(at, 1);
      return at >= 0;
    },
  };
  const keys = { open: (sealed: Buffer) => sealed.toString() };
  const factor = new SecondFactor(repository as never, keys as never, clock);
  const codeAt = (offset: number) => generate({ secret, epoch: Math.floor((clock.at + offset) / 1000) });
  return { factor, clock, codes, row, codeAt };
}

describe('the second factor', () => {
  it('takes the code of now, with or without a space, once', async () => {
    const { factor, codeAt } = stage();
    const code = await codeAt(0);
    expect(await factor.proves('a', `${code.slice(0, 3)} ${code.slice(3)}`)).toBe(true);
    expect(await factor.proves('a', code)).toBe(false);
  });

  it('bears a clock half a minute off, and no more', async () => {
    const { factor, codeAt } = stage();
    expect(await factor.proves('a', await codeAt(-30_000))).toBe(true);
    expect(await factor.proves('a', await codeAt(-90_000))).toBe(false);
    expect(await factor.proves('a', await codeAt(90_000))).toBe(false);
  });

  it('takes no earlier code after a later one', async () => {
    const { factor, codeAt } = stage();
    expect(await factor.proves('a', await codeAt(0))).toBe(true);
    expect(await factor.proves('a', await codeAt(-30_000))).toBe(false);
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])('refuses %j without asking', async (code) => {
    expect(await stage().factor.proves('a', code)).toBe(false);
  });

  it('takes each recovery code once, however it is typed', async () => {
    const { factor, codes } = stage();
    expect(await factor.proves('a', codes[0]!.replace('-', '').toUpperCase())).toBe(true);
    expect(await factor.proves('a', codes[0]!)).toBe(false);
    expect(await factor.proves('a', codes[1]!)).toBe(true);
  });

  it('is worth nothing before it was confirmed', async () => {
    const { factor, codeAt, codes, row } = stage();
    row.confirmedAt = null;
    expect(await factor.isOn('a')).toBe(false);
    expect(await factor.proves('a', await codeAt(0))).toBe(false);
    expect(await factor.proves('a', codes[0]!)).toBe(false);
  });

  it('makes ten recovery codes, all different', () => {
    const codes = makeRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(looksLikeRecoveryCode(code)).toBe(true);
  });
});
