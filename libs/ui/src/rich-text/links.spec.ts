import { describe, expect, it } from '@jest/globals';
import { isOwnPicture, linkAddress } from './links.js';

describe('the address of a link', () => {
  it.each([
    ['https://www.gov.tw/a?b=1#c', 'https://www.gov.tw/a?b=1#c'],
    [' www.gov.tw ', 'https://www.gov.tw'],
    ['www.gov.tw:8443/a', 'https://www.gov.tw:8443/a'],
    ['service@city.gov.tw', 'mailto:service@city.gov.tw'],
    ['mailto:service@city.gov.tw', 'mailto:service@city.gov.tw'],
    ['tel:1999', 'tel:1999'],
    ['tel:+886-2-2720-8889', 'tel:+886-2-2720-8889'],
  ])('%s is %s', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'javascript:window.open(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'https://',
    '//elsewhere.example',
    '/bulletin',
    'two words',
    'word',
    'mailto:',
  ])('%s is none', (typed) => {
    expect(linkAddress(typed)).toBeUndefined();
  });
});

it.each([
  '//elsewhere/x.png',
  '/\\elsewhere/x.png',
  '/\t/elsewhere/x.png',
  '/api/files/../session',
  '/api/files/%2e%2e/session',
  '/api/files/1?x=1',
  'https://elsewhere/x.png',
  'data:image/png;base64,x',
  'x.png',
])('takes %j for no picture of the portal', (src) => {
  expect([isOwnPicture(src), isOwnPicture('/api/files/1'), isOwnPicture('/src/logo.svg')]).toEqual([false, true, true]);
});
