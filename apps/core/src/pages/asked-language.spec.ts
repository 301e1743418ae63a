import { describe, expect, it } from '@jest/globals';
import { askedLanguage } from './asked-language.js';

describe('the language of somebody unknown', () => {
  it.each([
    [undefined, undefined, 'zh-Hant'],
    [undefined, 'en-GB,en;q=0.9', 'en'],
    [undefined, 'en;q=0.5, zh-TW;q=0.8', 'zh-Hant'],
    [undefined, 'fr, de;q=0.9, en;q=0.1', 'en'],
    [undefined, 'fr', 'zh-Hant'],
    ['en', 'zh-TW', 'en'],
    ['zh-Hant', 'en', 'zh-Hant'],
    ['xx', 'en', 'en'],
    [['en'], 'zh-TW', 'zh-Hant'],
    [undefined, ';;q=x,,', 'zh-Hant'],
  ])('?lang=%j and %j: %s', (lang, header, language) => expect(askedLanguage(lang, header)).toBe(language));
});
