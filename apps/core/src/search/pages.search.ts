import { Injectable } from '@nestjs/common';
import type { BootPlugin, Localized } from '@tessera/contracts';
import { type Caller, type Searcher, type SearchFound, SearchProvider, type SearchRequest } from '@tessera/sdk';
import { PluginViews } from '../plugins/plugin-views.js';
import { type Findable, findable, match } from './matching.js';

const found = (title: Localized, note: Localized, icon: string, to: string): Findable =>
  findable({ id: to, title, note, icon, to }, [title['zh-Hant'], title.en, note['zh-Hant'], note.en]);

function pagesOf({ name, icon, navigation, pages, tiles }: BootPlugin): Findable[] {
  return [
    ...navigation.map((entry) => found(entry.label, name, entry.icon, entry.to)),
    ...pages.map(({ title, path }) => found(title, name, icon, path)),
    ...tiles.flatMap((tile) => (tile.page ? [found(tile.name, name, tile.icon, tile.page)] : [])),
  ];
}

/** Pages that are on for the caller: navigation, pages of plugins, pages behind tiles. */
@Injectable()
@SearchProvider('pages')
export class PagesSearch implements Searcher {
  constructor(private readonly views: PluginViews) {}

  async search(caller: Caller, request: SearchRequest): Promise<SearchFound> {
    const byPath = new Map<string, Findable>();
    for (const one of this.views.all(caller).flatMap(pagesOf)) {
      const known = byPath.get(one.hit.to);
      byPath.set(one.hit.to, known ? { ...known, texts: [...known.texts, ...one.texts] } : one);
    }
    return match(byPath.values(), request);
  }
}
