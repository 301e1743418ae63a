import type { Page, SearchHit } from '@tessera/contracts';
import type { EntitySource } from '@tessera/ui/entity-picker';
import { api, localized } from '@tessera/web-sdk';

const shown = 10;
const said = (words: SearchHit['title']): string => (typeof words === 'string' ? words : localized(words));

/** People of the government by name, for `t-entity-picker`; nobody until something is typed. */
export const peopleSource: EntitySource = async (query, signal) => {
  if (!query) return { items: [] };
  const { items, next } = await api.get<Page<SearchHit>>('/api/search/people', {
    query: { q: query, limit: shown },
    signal,
  });
  return {
    items: items.map(({ id, title, note }) => ({ id, name: said(title), detail: said(note) })),
    more: next !== null,
  };
};
