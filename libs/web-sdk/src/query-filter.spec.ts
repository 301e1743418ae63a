import { describe, expect, it, jest } from '@jest/globals';
import type { PageElement } from './page-element.js';
import { filterIn, QueryFilter } from './query-filter.js';

const choices = { q: 'text', state: ['on', 'off'] } as const;
const query = (text: string) => new URLSearchParams(text);

describe('the filter of an address', () => {
  it('has text and known choices; what is unknown or empty filters nothing', () => {
    expect(filterIn(query('q=停電&state=off&other=1'), choices)).toEqual({ q: '停電', state: 'off' });
    expect(filterIn(query('q=&state=broken'), choices)).toEqual({ q: undefined, state: undefined });
  });

  it('calls at first and with every other filter, not with other parts of the address', () => {
    const page = { query: query('q=a'), addController: () => undefined } as unknown as PageElement;
    const changed = jest.fn();
    const filter = new QueryFilter(page, choices, changed);
    const calls = (address: string) => {
      page.query = query(address);
      filter.hostUpdate();
      return changed.mock.calls.length;
    };
    expect(['q=a', 'q=a&entry=1', 'q=b', 'q=b&state=none', 'q=b&state=on', 'state=on'].map(calls)).toEqual([
      1, 1, 2, 2, 3, 4,
    ]);
    expect(filter.isSet).toBe(true);
    page.query = query('entry=1');
    expect(filter.isSet).toBe(false);
  });
});
