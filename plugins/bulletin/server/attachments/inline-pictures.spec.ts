import { describe, expect, it } from '@jest/globals';
import { safeHtml } from '../notices/notice-html.js';
import { pictureOf, picturesIn, withCopies, withPictures } from './inline-pictures.js';

const [one, two] = ['0198a1b2-0000-7000-8000-000000000001', '0198a1b2-0000-7000-8000-000000000002'];
const image = (id: string, alt = '圖') => `<img src="/api/files/${id}" alt="${alt}" />`;

describe('pictures within a text', () => {
  it.each([
    `https://evil.example/api/files/${one}`,
    `//evil.example/api/files/${one}`,
    `/api/files/${one}/../../account/session`,
    `/api/files/${one}?width=1`,
    ` /api/files/${one}`,
    '/api/files/1',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    '',
    undefined,
  ])('have no other source than a file of the portal: %j', (source) => {
    expect(pictureOf(source)).toBeUndefined();
    expect(safeHtml(`<p>a<img src="${source ?? ''}" alt="x">b</p>`)).toBe('<p>ab</p>');
  });

  it('keep source and words, nothing else, and go where words are missing', () => {
    const rich = `<img class="x" onerror="alert(1)" style="width:1px" srcset="//evil" src="/api/files/${one}" alt="a &quot;b&quot; <c>">`;
    expect(safeHtml(rich)).toBe(image(one, 'a &quot;b&quot; &lt;c&gt;'));
    expect(safeHtml(`<p>a<img src="/api/files/${one}"><img src="/api/files/${one}" alt=" "></p>`)).toBe('<p>a</p>');
  });

  it('are found, left out and exchanged as safe HTML has them, whatever their words hold', () => {
    const words = 'a &quot; /> <img> &gt;';
    const html = safeHtml(`<p>${image(one, words)}1${image(two)}2${image(one)}</p>`);
    expect(picturesIn(html)).toEqual([one, two]);
    expect(picturesIn(withPictures(html, new Set([two])))).toEqual([two]);
    expect(withPictures(html, new Set())).toBe('<p>12</p>');
    expect(picturesIn(withCopies(html, new Map([[one, two]])))).toEqual([two]);
  });
});
