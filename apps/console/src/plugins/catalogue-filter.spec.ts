import { describe, expect, it } from '@jest/globals';
import { filterPlugins, useOf } from './catalogue-filter.js';
import type { PluginItem } from './plugins.api.js';

const plugin = (id: string, zh: string, part: Partial<PluginItem> = {}): PluginItem => ({
  id,
  version: '1.0.0',
  name: { 'zh-Hant': zh, en: id },
  description: { 'zh-Hant': zh, en: id },
  icon: 'puzzle',
  publisher: 'tessera',
  state: 'ready',
  enabled: true,
  faultCount: 0,
  enabledAgencies: 3,
  agencies: 3,
  ...part,
});
const all = [
  plugin('bulletin', '布告欄'),
  plugin('clock', '時鐘', { faultCount: 2, enabledAgencies: 1 }),
  plugin('petitions', '陳情', { state: 'quarantined', enabledAgencies: 0, publisher: 'dawn' }),
];
const found = (filter: Partial<Parameters<typeof filterPlugins>[1]>) =>
  filterPlugins(all, { q: '', health: '', use: '', ...filter }).map(({ id }) => id);

describe('the catalogue', () => {
  it('looks for every word in names, id and publisher', () => {
    expect(found({ q: '布告' })).toEqual(['bulletin']);
    expect(found({ q: 'TESSERA clock' })).toEqual(['clock']);
    expect(found({ q: 'dawn' })).toEqual(['petitions']);
    expect(found({ q: 'tessera petitions' })).toEqual([]);
  });

  it('filters by health and use', () => {
    expect(found({ health: 'faulty' })).toEqual(['clock']);
    expect(found({ health: 'quarantined' })).toEqual(['petitions']);
    expect(found({ use: 'all' })).toEqual(['bulletin']);
    expect(all.map(useOf)).toEqual(['all', 'some', 'none']);
  });
});
