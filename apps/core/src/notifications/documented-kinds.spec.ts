import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkManifest, placeholdersOf } from '@tessera/contracts';
import { readPluginFolders } from '../plugins/plugin-folder.js';
import { coreNotifications } from './core-kinds.js';

const repository = new URL('../../../../', import.meta.url);
const page = readFileSync(new URL('docs/notifications.md', repository), 'utf8');
const { sound } = readPluginFolders([new URL('plugins', repository).pathname]);
const kinds = [
  ...coreNotifications.map((kind) => ['core', kind] as const),
  ...sound.flatMap(({ manifest }) => manifest.notifications.map((kind) => [manifest.id, kind] as const)),
].map(([source, kind]) => ({ ...kind, key: `${source}.${kind.kind}` }));

describe('the table of notifications', () => {
  it('names every kind with its defaults and its text, and no other', () => {
    const rows = [...page.matchAll(/^\| .* \| `([\w.-]+)` \| .* \| (\S+) \| (\S+) \| (.*) \|$/gm)];
    const word = (on: boolean, fixed: boolean) => (on ? (fixed ? 'fixed' : 'on') : 'off');
    expect(rows.map(([, ...row]) => row).sort()).toEqual(
      kinds
        .map(({ key, defaults, mandatory, text }) => [
          key,
          word(defaults.portal, mandatory),
          word(defaults.mail, mandatory),
          text['zh-Hant'],
        ])
        .sort(),
    );
  });

  it('holds the same placeholders in both languages', () => {
    for (const { key, text } of kinds)
      expect([key, placeholdersOf(text.en).sort()]).toEqual([key, placeholdersOf(text['zh-Hant']).sort()]);
  });
});

describe('a manifest', () => {
  const [bulletin] = sound.filter(({ manifest }) => manifest.id === 'bulletin');
  const withKind = (change: object) =>
    checkManifest({
      ...bulletin?.manifest,
      notifications: [
        { kind: 'told', name: { 'zh-Hant': '甲', en: 'A' }, text: { 'zh-Hant': '{a}', en: '{a}' }, ...change },
      ],
    }).errors.map(({ path }) => path);

  it.each([
    [{}, []],
    [{ audience: true, defaults: { portal: true, mail: true } }, ['notifications.0.defaults.mail']],
    [{ mandatory: true, defaults: { portal: false, mail: false } }, ['notifications.0.mandatory']],
    [{ text: { 'zh-Hant': '{a}', en: '{b}' } }, ['notifications.0.text']],
    [{ kind: 'Told' }, ['notifications.0.kind']],
  ])('with the kind %j is wrong at %j', (change, places) => {
    expect(withKind(change)).toEqual(places);
  });
});
