import { describe, expect, it } from '@jest/globals';
import { readHelpText, unsafeLinks } from './help-text.js';

const linksOf = (text: string) =>
  readHelpText(text).flatMap(({ lines }) => lines.flat().flatMap(({ href }) => href ?? []));

describe('the text of a help entry', () => {
  it('is headings, paragraphs with their line breaks, and lists', () => {
    expect(readHelpText('## A\nfirst\r\nline\n\n- one\n- two\n\n\nlast - one')).toEqual([
      { kind: 'heading', lines: [[{ text: 'A' }]] },
      { kind: 'paragraph', lines: [[{ text: 'first' }], [{ text: 'line' }]] },
      { kind: 'list', lines: [[{ text: 'one' }], [{ text: 'two' }]] },
      { kind: 'paragraph', lines: [[{ text: 'last - one' }]] },
    ]);
  });

  it('keeps markup as words', () => {
    expect(readHelpText('<img src=x onerror=alert(1)>')).toEqual([
      { kind: 'paragraph', lines: [[{ text: '<img src=x onerror=alert(1)>' }]] },
    ]);
  });

  it('leads to pages, sites, mail and telephones', () => {
    const all = ['/account?x=1#y', 'https://example.gov.tw/a?b=c', 'mailto:a@example.gov.tw', 'tel:+886-2-5550,2188'];
    expect(linksOf(all.map((one) => `see [it](${one}) now`).join('\n'))).toEqual(all);
    expect(unsafeLinks(all.map((one) => `[it](${one})`).join())).toEqual([]);
  });

  it.each([
    'javascript:alert',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'https://a:b@evil.example',
    'ftp://x',
  ])('leads nowhere for %s', (address) => {
    expect(linksOf(`[it](${address})`)).toEqual([]);
    expect(
      readHelpText(`[it](${address})`)[0]
        ?.lines[0]?.map(({ text }) => text)
        .join(''),
    ).toBe(`[it](${address})`);
    expect(unsafeLinks(`[it](${address})`)).toEqual([address]);
  });
});
