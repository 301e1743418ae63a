import { describe, expect, it } from '@jest/globals';
import { escaped, feedHtml } from './feed-html.js';

const outside = (html: string) =>
  feedHtml(html, { absolute: (path) => `https://portal.example${path}`, picture: (alt) => `[${alt}]` });

describe('the text of a notice outside of the portal', () => {
  it('has words in place of pictures, which only signed-in people can open', () => {
    expect(outside('<p>甲<img src="/api/files/1" alt="A & <b>" />乙</p>')).toBe(
      '<p>甲<span>[A &amp; &lt;b&gt;]</span>乙</p>',
    );
  });

  it('leads to whole addresses', () => {
    expect(outside('<a href="/bulletin/1" rel="noopener">x</a>')).toBe(
      '<a rel="noopener" href="https://portal.example/bulletin/1">x</a>',
    );
    expect(outside('<a href="https://example.gov.tw/?a=1&amp;b=2">x</a>')).toBe(
      '<a href="https://example.gov.tw/?a=1&amp;b=2">x</a>',
    );
  });

  it('keeps tables, and no styles, classes, scripts or frames', () => {
    expect(outside('<table><tbody><tr><td colspan="2" class="align-end" style="x">1</td></tr></tbody></table>')).toBe(
      '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
    );
    expect(
      outside('<p onclick="x()">a</p><script>x</script><iframe src="https://x"></iframe><a href="javascript:x">b</a>'),
    ).toBe('<p>a</p><a>b</a>');
  });
});

describe('plain text in HTML', () => {
  it('stays what it says', () => {
    expect(escaped('1 < 2 & "3" > <b>')).toBe('1 &lt; 2 &amp; &quot;3&quot; &gt; &lt;b&gt;');
  });
});
