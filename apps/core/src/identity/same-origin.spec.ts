import { describe, expect, it } from '@jest/globals';
import { isOwnRequest, type RequestSource } from './same-origin.js';

const source: RequestSource = {
  method: 'POST',
  host: 'portal.city.gov.tw',
  origin: undefined,
  secFetchSite: undefined,
  contentType: 'application/json',
};
const publicOrigin = 'https://portal.city.gov.tw';

describe('the same-origin check', () => {
  it.each<[boolean, string, Partial<RequestSource>]>([
    [true, 'a page of ours', { secFetchSite: 'same-origin', origin: 'https://portal.city.gov.tw' }],
    [
      true,
      'a safe method from anywhere',
      { method: 'GET', secFetchSite: 'cross-site', origin: 'https://evil.example' },
    ],
    [false, 'another site', { secFetchSite: 'cross-site', origin: 'https://evil.example' }],
    [false, 'a sister site of the same domain', { secFetchSite: 'same-site', origin: 'https://blog.city.gov.tw' }],
    [false, 'another site without Origin', { secFetchSite: 'cross-site' }],
    [false, 'something typed or bookmarked', { secFetchSite: 'none' }],
    [
      false,
      'http posing as our host, by a browser that says so',
      { secFetchSite: 'cross-site', origin: 'http://portal.city.gov.tw' },
    ],
    [true, 'the public address behind a proxy that changes the host', { host: '10.0.0.5:3000', origin: publicOrigin }],
    [true, 'an old browser on our page', { origin: 'https://portal.city.gov.tw' }],
    [false, 'an old browser elsewhere', { origin: 'https://evil.example' }],
    [false, 'our host with another port', { origin: 'https://portal.city.gov.tw:8443' }],
    [false, 'a sandboxed page', { origin: 'null' }],
    [false, 'a host that only begins like ours', { origin: 'https://portal.city.gov.tw.evil.example' }],
    [true, 'a script with JSON', {}],
    [true, 'a script with a JSON flavour', { contentType: 'application/merge-patch+json; charset=utf-8' }],
    [false, 'what a form sends', { contentType: 'application/x-www-form-urlencoded' }],
    [false, 'what a form may pretend', { contentType: 'text/plain; application/json' }],
    [false, 'no type at all', { contentType: undefined }],
    [true, 'a script that deletes: no form can', { method: 'DELETE', contentType: undefined }],
    [false, 'another site that deletes', { method: 'DELETE', origin: 'https://evil.example' }],
  ])('says %s for %s', (expected, _what, change) => {
    expect(isOwnRequest({ ...source, ...change }, publicOrigin)).toBe(expected);
  });

  it('knows no public address unless told', () => {
    expect(isOwnRequest({ ...source, host: '10.0.0.5:3000', origin: publicOrigin }, null)).toBe(false);
  });
});
