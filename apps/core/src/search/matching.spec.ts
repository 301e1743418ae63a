import { describe, expect, it } from '@jest/globals';
import { searchWords } from '@tessera/contracts';
import { findable, match } from './matching.js';

const things = ['東區衛生所', '衛生局', '衛生', '環境衛生科', '臺北辦事處'].map((name, at) =>
  findable({ id: String(at), title: name, note: '', icon: 'x', to: `/${at}` }, [name, `D0${at}`]),
);
const found = (text: string, limit = 10, cursor?: string) =>
  match(things, { text, words: searchWords(text), limit, cursor });
const titles = (text: string) => found(text).hits.map(({ title }) => title);

describe('finding among things in memory', () => {
  it('puts the word itself first, then what begins with it, then the rest in its order', () => {
    expect(titles('衛生')).toEqual(['衛生', '衛生局', '東區衛生所', '環境衛生科']);
    expect(titles('衛生 d01')).toEqual(['衛生局']);
    expect(titles('台北')).toEqual(['臺北辦事處']);
    expect(titles('衛生 台北')).toEqual([]);
  });

  it('goes on where the last page ended, and leaves out what is not allowed', () => {
    const first = found('衛生', 3);
    expect(first.hits).toHaveLength(3);
    const second = found('衛生', 3, first.next ?? '');
    expect(second).toMatchObject({ hits: [{ title: '環境衛生科' }], next: null });
    expect(found('衛生', 4).next).toBeNull();
    const request = { text: '衛生', words: ['衛生'], limit: 9, cursor: undefined };
    expect(match(things, request, ({ id }) => id === '1').hits).toHaveLength(1);
  });
});
