import { describe, expect, it } from '@jest/globals';
import type { BootData, BootPlugin } from '@tessera/contracts';
import { Portal } from './portal.js';

const both = (text: string) => ({ 'zh-Hant': text, en: text });
const plugin = (id: string, order = 1): BootPlugin => ({
  id,
  version: '1.0.0',
  name: both(id),
  icon: 'puzzle',
  entry: null,
  pages: [{ path: `/${id}-pages`, module: './app', title: both(id) }],
  tiles: [],
  navigation: [{ plugin: id, to: `/${id}-pages`, label: both(id), icon: 'puzzle', group: 'applications', order }],
});
const boot = (on: BootPlugin[], off: string[] = []) =>
  ({
    plugins: on,
    disabled: off.map((id) => ({ id, name: both(id), icon: 'puzzle' })),
    layout: [],
  }) as unknown as BootData;

describe('Portal', () => {
  it('forgets navigation of a plugin that goes off, knows its pages, and has all back', () => {
    const portal = new Portal(boot([plugin('b', 2), plugin('a', 1)]));
    let changes = 0;
    portal.addEventListener('change', () => changes++);
    expect(portal.navigation.map(({ plugin: id }) => id)).toEqual(['a', 'b']);
    portal.switchPlugin('a', null);
    expect(portal.navigation.map(({ plugin: id }) => id)).toEqual(['b']);
    expect(portal.disabledAt('/a-pages/7')?.id).toBe('a');
    portal.switchPlugin('a', plugin('a'));
    expect(portal.disabledAt('/a-pages/7')).toBeUndefined();
    expect(portal.plugin('a')).toBeDefined();
    expect(changes).toBe(2);
  });

  it('knows by its id where a plugin that was off from the start had its pages', () => {
    expect(new Portal(boot([], ['clock'])).disabledAt('/clock/world')?.id).toBe('clock');
  });

  it('takes what the server says after a gap and names what is no longer installed', () => {
    const portal = new Portal(boot([plugin('a'), plugin('b')], ['c']));
    expect(portal.renew(boot([plugin('c')], ['a']))).toEqual(['b']);
    expect(portal.plugins.map(({ id }) => id)).toEqual(['c']);
    expect(portal.disabled('a')).toBeDefined();
    expect(portal.disabled('b')).toBeUndefined();
  });
});
