import { describe, expect, it } from '@jest/globals';
import { isCommonPassword } from './is-common-password.js';

describe('common passwords', () => {
  it.each([
    'password',
    'P@ssw0rd',
    'P@ssw0rd2026!',
    'Dragon123!',
    '!!Welcome1',
    'Qwer1234!',
    '1qaz@WSX',
    'Taipei2026#',
  ])('know %s', (password) => expect(isCommonPassword(password)).toBe(true));

  it.each(['Wp9!rtzKm', 'Ku7-harbour-Lim', 'x', '!!!!', '20261121'])('let %s pass', (password) =>
    expect(isCommonPassword(password)).toBe(false),
  );
});
