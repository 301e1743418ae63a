import { describe, expect, it } from '@jest/globals';
import { readBoot } from './boot.js';

describe('readBoot', () => {
  it('offers only methods it knows, and the password when none is left', () => {
    const government = { 'zh-Hant': '示範市政府', en: 'Demo City' };
    expect(readBoot(JSON.stringify({ government, support: '1999', methods: ['carrier-pigeon', 'password'] }))).toEqual({
      government,
      support: '1999',
      methods: ['password'],
    });
    expect(readBoot('{"methods":["carrier-pigeon"]}').methods).toEqual(['password']);
  });

  it('lets people sign in without a data block', () => {
    expect(readBoot(undefined)).toEqual({ government: { 'zh-Hant': '', en: '' }, support: '', methods: ['password'] });
  });
});
