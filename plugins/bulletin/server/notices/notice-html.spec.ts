import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainText, safeHtml, summaryOf } from './notice-html.js';

describe('safeHtml', () => {
  it('keeps what a notice is made of', () => {
    const html =
      '<h2>標題</h2><p class="align-center">一<strong>二</strong><br />三</p><ul><li>四</li></ul>' +
      '<table><thead><tr><th>課程</th></tr></thead><tbody><tr><td colspan="2">五</td></tr></tbody></table>';
    expect(safeHtml(html)).toBe(html);
  });

  it.each<[string, string, string]>([
    ['scripts with their text', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['handlers', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['styles, which the security policy would drop', '<p style="color:red">a</p>', '<p>a</p>'],
    ['classes that are no alignment', '<p class="t-button align-end">a</p>', '<p class="align-end">a</p>'],
    ['script addresses', '<a href="javascript:alert(1)">a</a>', '<a rel="noopener noreferrer">a</a>'],
    ['addresses without a scheme', '<a href="//evil.example">a</a>', '<a rel="noopener noreferrer">a</a>'],
    ['pictures from elsewhere', '<p><img src="https://evil.example/p.png">a</p>', '<p>a</p>'],
    ['frames and forms', '<iframe src="x"></iframe><form><input></form>a', 'a'],
    ['drawings', '<svg><animate onbegin="alert(1)"/></svg>a', 'a'],
    ['huge cells', '<table><tr><td colspan="9999">a</td></tr></table>', '<table><tr><td>a</td></tr></table>'],
    ['comments', '<!--[if IE]><p>x</p><![endif]--><p>a</p>', '<p>a</p>'],
  ])('takes out %s', (_what, given, expected) => {
    expect(safeHtml(given)).toBe(expected);
  });

  it('sends links away without a trace of where from', () => {
    expect(safeHtml('<a href="https://city.example/" target="_top">市府</a>')).toBe(
      '<a href="https://city.example/" rel="noopener noreferrer">市府</a>',
    );
  });

  it('is finished after one pass, and never lets a tag through that it does not know', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<script',
      '>',
      '<',
      '&lt;',
      '"',
      "'",
      'on',
      '=',
      'x',
      '<td colspan=',
      '<a href="',
      '\u0000',
      '<svg><style>',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = safeHtml(pieces.join(''));
        expect(safeHtml(once)).toBe(once);
        expect(once).not.toMatch(/<\/?(script|svg|style|iframe|img)|\son\w+\s*=\s*["']?[^<]*>/i);
      }),
      { numRuns: 200 },
    );
  });
});

describe('plainText and summaryOf', () => {
  it('keeps words apart and turns entities back', () => {
    expect(plainText('<p>甲&amp;乙</p><p>丙 &lt;丁&gt;</p>')).toBe('甲&乙 丙 <丁>');
  });

  it('cuts at 200 characters, never through one', () => {
    const summary = summaryOf(`<p>${'𠀀'.repeat(300)}</p>`);
    expect([...summary]).toHaveLength(200);
    expect(summary.isWellFormed()).toBe(true);
  });
});
