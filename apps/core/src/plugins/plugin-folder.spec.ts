import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readPluginFolders } from './plugin-folder.js';

const name = { 'zh-Hant': '外掛', en: 'Plugin' };
const manifest = (id: string) => ({
  id,
  version: '1.0.0',
  portal: '^1.0.0',
  publisher: 'test',
  license: 'Apache-2.0',
  name,
  description: name,
  icon: 'puzzle',
  personalData: name,
});
const subject = (one: string) => ({ permissions: [{ subject: one, name, actions: ['read'] }] });

describe('folders of plugins', () => {
  let shipped: string;
  let added: string;
  beforeEach(() => {
    const root = mkdtempSync(join(tmpdir(), 'tessera-folders-'));
    [shipped, added] = [join(root, 'shipped'), join(root, 'added')];
    put(shipped, 'bulletin', { ...manifest('bulletin'), ...subject('Notice') });
  });
  afterEach(() => rmSync(join(shipped, '..'), { recursive: true, force: true }));

  function put(root: string, folder: string, content: object | string): void {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'plugin.json'), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const read = () => {
    const { sound, broken } = readPluginFolders([shipped, added, join(added, 'nowhere')]);
    return { sound: sound.map(({ id }) => id), broken: broken.map(({ id, reason }) => [id, reason.slice(0, 6)]) };
  };

  it.each([
    ['bu11etin', 'T-1311'],
    ['bulletln', 'T-1311'],
    ['bul-letin', 'T-1311'],
    ['bulletin', 'T-1311'],
    ['Bulletin', 'T-1310'],
    ['bulletin ', 'T-1310'],
    ['ｂulletin', 'T-1310'],
  ])('refuse %j, which a person would take for one that is there', (id, number) => {
    put(added, id, manifest(id));
    expect(read()).toEqual({ sound: ['bulletin'], broken: [[id, number]] });
  });

  it.each<[string, object | string, string]>([
    ['no JSON', '{', 'T-1310'],
    ['another id than its folder', manifest('other'), 'T-1310'],
    ['an unknown member', { ...manifest('newcomer'), powers: 'all' }, 'T-1310'],
    ['a subject of the core', { ...manifest('newcomer'), ...subject('Account') }, 'T-1310'],
    ["another plugin's subject", { ...manifest('newcomer'), ...subject('Notice') }, 'T-1310'],
    ['another portal in mind', { ...manifest('newcomer'), portal: '^2.0.0' }, 'T-1312'],
    ['a server part that was not built', { ...manifest('newcomer'), server: './dist/server/index.js' }, 'T-1313'],
  ])('refuse one with %s, and no other', (_what, content, number) => {
    put(added, 'newcomer', content);
    put(added, 'sound-one', manifest('sound-one'));
    expect(read()).toEqual({ sound: ['bulletin', 'sound-one'], broken: [['newcomer', number]] });
  });

  it('have another hash when a built file changes', () => {
    const hash = () => readPluginFolders([shipped]).sound[0]?.hash;
    const before = hash();
    mkdirSync(join(shipped, 'bulletin', 'dist'));
    writeFileSync(join(shipped, 'bulletin', 'dist', 'index.js'), 'export {};');
    expect(hash()).not.toBe(before);
  });

  it('are also those that are named one by one, whatever their folders are called', () => {
    put(added, 'plugin-clock', manifest('clock'));
    const { sound } = readPluginFolders([shipped, join(added, 'plugin-clock')]);
    expect(sound.map(({ id, folder }) => [id, folder])).toEqual([
      ['bulletin', join(shipped, 'bulletin')],
      ['clock', join(added, 'plugin-clock')],
    ]);
  });
});
