import { type Health, healthOf } from './plugin-state.js';
import type { PluginItem } from './plugins.api.js';

export interface CatalogueFilter {
  q: string;
  health: Health | '';
  /** Switched on for every agency, some or none. */
  use: Use | '';
}

export type Use = 'all' | 'some' | 'none';
export const uses: readonly Use[] = ['all', 'some', 'none'];

export const useOf = ({ enabledAgencies = 0, agencies = 0 }: PluginItem): Use =>
  enabledAgencies === 0 ? 'none' : enabledAgencies < agencies ? 'some' : 'all';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Plugins that fit; the words are looked for in names of both languages, id and publisher. */
export function filterPlugins(plugins: readonly PluginItem[], { q, health, use }: CatalogueFilter): PluginItem[] {
  const words = fold(q).split(/\s+/).filter(Boolean);
  return plugins.filter((plugin) => {
    const text = fold([plugin.name['zh-Hant'], plugin.name.en, plugin.id, plugin.publisher].join(' '));
    return (
      words.every((word) => text.includes(word)) &&
      (!health || healthOf(plugin) === health) &&
      (!use || useOf(plugin) === use)
    );
  });
}
