import { createHmac, timingSafeEqual } from 'node:crypto';

/** A code changes each minute and is good for the minute after its own, too. */
export const codeSeconds = 60;
const macBytes = 16;

const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / codeSeconds);

const macOf = (key: Uint8Array, displayId: string, step: number): Buffer =>
  createHmac('sha256', key).update(`check-in ${displayId} ${step}`).digest().subarray(0, macBytes);

/**
 * What a door display shows as its QR code at this moment: it proves that somebody stood before it within the last two
 * minutes. `key` is the stored hash of the display's secret, so a revoked display proves nothing.
 */
export const doorCode = (key: Uint8Array, displayId: string, now: Date): string =>
  [displayId, stepAt(now).toString(36), macOf(key, displayId, stepAt(now)).toString('base64url')].join('.');

/** Until when the code of this moment is shown. */
export const codeUntil = (now: Date): Date => new Date((stepAt(now) + 1) * codeSeconds * 1000);

const shape = /^([0-9a-f-]{36})\.([0-9a-z]{1,10})\.([\w-]{22})$/;

/** Of which display a code claims to be; undefined for what is no such code. */
export const displayOfCode = (code: string): string | undefined => shape.exec(code)?.[1];

/** Is it a code of this display, and of this minute or the one before? Clocks of two servers may differ by a step. */
export function isCurrentCode(code: string, key: Uint8Array, displayId: string, now: Date): boolean {
  const [, of, written, mac] = shape.exec(code) ?? [];
  if (of !== displayId || written === undefined || mac === undefined) return false;
  const step = Number.parseInt(written, 36);
  if (Math.abs(step - stepAt(now)) > 1) return false;
  const given = Buffer.from(mac, 'base64url');
  return given.length === macBytes && timingSafeEqual(given, macOf(key, displayId, step));
}
