import { describe, expect, it } from '@jest/globals';
import { notificationText } from './notification-text.js';

const writer = { moment: (iso: string) => `[${iso}]`, date: (iso: string) => `(${iso})` };
const en = (text: string, values = {}) => notificationText({ 'zh-Hant': '', en: text }, 'en', values, writer);

describe('the words of a notification', () => {
  it.each([
    ['{a} and {b}', { a: 'x', b: 2 }, 'x and 2'],
    ['{days|# day|# days} left', { days: 1 }, '1 day left'],
    ['{days|# day|# days} left', { days: 3 }, '3 days left'],
    [
      '{at:moment} to {until:date}',
      { at: '2026-03-12T00:00:00Z', until: '2026-03-13' },
      '[2026-03-12T00:00:00Z] to (2026-03-13)',
    ],
    ['role {role}', { role: { 'zh-Hant': '甲', en: 'A' } }, 'role A'],
    ['nothing {missing} here', {}, 'nothing  here'],
    // what a value says stays what it says
    ['{a}', { a: '{b} <b>$&</b>', b: 'no' }, '{b} <b>$&</b>'],
  ])('%s', (text, values, expected) => {
    expect(en(text, values)).toBe(expected);
  });
});
