import { describe, expect, it } from '@jest/globals';
import type { BootPlugin } from '@tessera/contracts';
import { resolvePage } from './resolve-page.js';

const both = (text: string) => ({ 'zh-Hant': text, en: text });
const plugin = (id: string, ...paths: string[]): BootPlugin => ({
  id,
  version: '1.0.0',
  name: both(id),
  icon: 'puzzle',
  entry: null,
  pages: paths.map((path) => ({ path, module: './app', title: both(path) })),
  tiles: [],
  navigation: [],
});

const portal = {
  plugins: [plugin('bulletin', '/bulletin'), plugin('archive', '/bulletin/archive')],
  disabledAt: (path: string) =>
    path.startsWith('/clock') ? { id: 'clock', name: both('clock'), icon: 'clock' } : undefined,
};

describe('resolvePage', () => {
  it.each([
    ['/', 'home', undefined],
    ['/site-map', 'own', undefined],
    ['/applications', 'own', undefined],
    ['/bulletin', 'plugin', 'bulletin'],
    ['/bulletin/', 'plugin', 'bulletin'],
    ['/bulletin/7/edit', 'plugin', 'bulletin'],
    ['/bulletin/archive/2', 'plugin', 'archive'],
    ['/bulletins', 'not-found', undefined],
    ['/clock/world', 'disabled', 'clock'],
  ])('%s is %s', (path, kind, id) => {
    const page = resolvePage(portal, path);
    expect([page.kind, 'plugin' in page ? page.plugin.id : undefined]).toEqual([kind, id]);
  });
});
