import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkManifest, manifestErrorLines } from './manifest-check.js';
import { manifestJsonSchema } from './manifest-json-schema.js';

const localized = { 'zh-Hant': '範例', en: 'Sample' };
const tile = {
  id: 'latest',
  name: localized,
  icon: 'bell',
  module: './tiles/latest',
  size: { default: [4, 3], min: [3, 2], max: [12, 8] },
  budget: { kilobytes: 15, milliseconds: 300 },
};
const sound = {
  id: 'sample',
  version: '1.0.0',
  portal: '^1.0.0',
  publisher: 'tessera',
  license: 'Apache-2.0',
  name: localized,
  description: localized,
  icon: 'puzzle',
  web: './dist/web/mf-manifest.json',
  personalData: localized,
  permissions: [{ subject: 'Thing', name: localized, actions: ['read'], grants: { staff: [{ action: 'read' }] } }],
  tiles: [tile],
};

const lines = (change: Record<string, unknown>) => manifestErrorLines(checkManifest({ ...sound, ...change }).errors);

describe('checkManifest', () => {
  it('accepts a sound manifest and fills in the defaults', () => {
    const { manifest, errors } = checkManifest(sound);
    expect(errors).toEqual([]);
    expect(manifest).toMatchObject({ id: 'sample', enabledByDefault: true, jobs: [] });
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'a public page outside of its own place',
      { publicPages: [{ path: '/open/samples', module: './door', title: localized }] },
      'publicPages.0.path: must be /open/sample or begin with /open/sample/; found "/open/samples"',
    ],
    [
      'a public page in the place of a page',
      { publicPages: [{ path: '/sample/door', module: './door', title: localized }] },
      'publicPages.0.path: must be a path like /open/<plugin>/door in lower-case letters, digits and hyphens; found "/sample/door"',
    ],
    [
      'a public page twice',
      { publicPages: [1, 2].map(() => ({ path: '/open/sample', module: './door', title: localized })) },
      'publicPages.1: "/open/sample" is used twice',
    ],
    [
      'public pages without a browser part',
      { web: undefined, tiles: [], publicPages: [{ path: '/open/sample', module: './door', title: localized }] },
      'web: is missing although the plugin has pages or tiles',
    ],
    ['the name of something of the portal’s', { id: 'open' }, 'id: "open" is the portal\'s own'],
    ['a missing member', { license: undefined }, 'license: is missing'],
    ['a wrong type', { name: 'x' }, 'name: must be of type object; found "x"'],
    ['a version in words', { version: 'one' }, 'version: must be a version like 1.2.3; found "one"'],
    [
      'an id that looks alike',
      { id: 'Sample' },
      'id: must be a letter, then 2 to 30 lower-case letters, digits or hyphens; found "Sample"',
    ],
    ['a misspelt member', { tile: [] }, 'plugin.json: has no member named "tile"'],
    ['a path outside the folder', { server: '../core/main.js' }, 'server: must be a path inside the plugin folder'],
    ['two tiles of one id', { tiles: [tile, tile] }, 'tiles.1: "latest" is used twice'],
    [
      'a default size below the least',
      { tiles: [{ ...tile, size: { ...tile.size, default: [2, 3] } }] },
      'tiles.0.size: must hold min ≤ default ≤ max',
    ],
    [
      "a rule of the plugin's own role without a condition",
      {
        roles: [{ key: 'keeper', name: localized }],
        permissions: [{ ...sound.permissions[0], grants: { keeper: [{ action: 'read' }] } }],
      },
      'permissions.0.grants.keeper.0.when: must hold the rule to the caller',
    ],
    [
      "a rule of the plugin's own role that does not ask who is calling",
      {
        roles: [{ key: 'keeper', name: localized }],
        permissions: [{ ...sound.permissions[0], grants: { keeper: [{ action: 'read', when: { state: 'open' } }] } }],
      },
      'permissions.0.grants.keeper.0.when: must hold the rule to the caller',
    ],
    [
      'settings that no form could show',
      { settings: { agency: { type: 'object', properties: { who: { type: 'array', 'x-title': localized } } } } },
      'settings.agency.properties.who: must be of type string, integer, number, boolean',
    ],
    [
      "a tile's settings that are no object",
      { tiles: [{ ...tile, settings: { type: 'string' } }] },
      'tiles.0.settings: must be a JSON Schema of type "object" with properties',
    ],
    [
      'a permission nobody declared',
      { tiles: [{ ...tile, permission: ['read', 'Other'] }] },
      'tiles.0.permission: asks for "read Other"',
    ],
    [
      "another plugin's page",
      { pages: [{ path: '/samples', module: './app', title: localized }] },
      'pages.0.path: must be /sample',
    ],
    [
      'a grant of an unknown action',
      { permissions: [{ ...sound.permissions[0], grants: { staff: [{ action: 'burn' }] } }], tiles: [] },
      'permissions.0.grants.staff.0.action: "burn"',
    ],
    [
      "another plugin's event",
      { events: { emits: ['other.thing-happened@1'] } },
      'events.emits.0: must begin with "sample."',
    ],
    [
      'an extension point of a version to come',
      { extensionPoints: { tiles: '9.0', search: '1' } },
      'extensionPoints.tiles: asks for version 9.0; this portal has 1.',
    ],
    ['a version in words', { extensionPoints: { tiles: 'new' } }, 'extensionPoints.tiles: must be a version like 1 or'],
    ['a web part that is not there', { web: undefined }, 'web: is missing although'],
  ])('names %s', (_what, change, expected) => {
    expect(lines(change).join('\n')).toContain(expected);
  });

  it('never throws, whatever it is given', () => {
    for (const value of [null, undefined, 1, 'x', [], { tiles: 'x' }, { id: { id: {} } }])
      expect(checkManifest(value).manifest).toBeNull();
  });
});

describe('plugin.schema.json', () => {
  it('is what the manifest schema says now (npm run schema -w libs/contracts)', () => {
    const published = JSON.parse(readFileSync(new URL('../plugin.schema.json', import.meta.url), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(manifestJsonSchema())));
  });
});
