import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@tessera/testing';
import { pluginRoot, writePlugin } from './processes/plugin-folders.js';

const sources = fileURLToPath(new URL('./plugins', import.meta.url));

const words = (text: string) => ({ 'zh-Hant': text, en: text });
const review = (kind: string, batch = true) => ({
  kind,
  name: words(kind),
  icon: 'checks',
  batch,
  permission: ['review', 'Paper'],
  verdicts: [
    { key: 'approve', name: words('核准'), done: words('已核准') },
    { key: 'refuse', name: words('駁回'), done: words('已駁回'), note: 'required' },
    { key: 'shred', name: words('銷毀'), done: words('已銷毀'), note: 'none' },
  ],
});

const token = (purpose: string, kind: string, permission: [string, string], more: object = {}) => ({
  ...{ purpose, kind, permission, name: words(purpose), description: words(purpose) },
  ...more,
});

const finder = (kind: string) => ({ kind, name: { 'zh-Hant': `尋找 ${kind}`, en: kind }, icon: 'search' });

const agenda = (kind: string) => ({ kind, name: words(kind), icon: 'calendar' });

const tile = (id: string, more: object = {}) => ({
  id,
  name: words(id),
  icon: 'bell',
  module: `./tiles/${id}`,
  size: { default: [3, 3], min: [3, 3], max: [6, 6] },
  budget: { kilobytes: 10, milliseconds: 100 },
  ...more,
});

const settingsOf = (properties: object) => ({ type: 'object', properties, additionalProperties: false });

/** Members of the manifest besides those that every fixture has. */
const particulars: Record<string, object> = {
  'future-portal': { portal: '^9.0.0' },
  doors: {
    enabledByDefault: false,
    web: './dist/web/mf-manifest.json',
    permissions: [
      {
        subject: 'Door',
        name: { 'zh-Hant': '門', en: 'Door' },
        actions: ['read'],
        grants: { staff: [{ action: 'read' }] },
      },
    ],
    pages: [{ path: '/doors', module: './app', title: { 'zh-Hant': '門', en: 'Doors' } }],
    navigation: [{ to: '/doors', label: { 'zh-Hant': '門', en: 'Doors' } }],
    jobs: [{ name: 'tick', every: '1s' }],
  },
  reviewing: {
    roles: [{ key: 'clerk', name: words('文書') }],
    permissions: [
      {
        subject: 'Paper',
        name: words('文件'),
        actions: ['review'],
        grants: {
          clerk: [{ action: 'review', when: { agencyId: { $in: { $caller: 'scopeIds' } } } }],
          'system-administrator': [{ action: 'review' }],
        },
      },
    ],
    reviews: [review('papers'), review('hanging'), review('broken', false)],
  },
  tokens: {
    enabledByDefault: false,
    permissions: [
      {
        subject: 'Paper',
        name: words('文件'),
        actions: ['read', 'write'],
        grants: { staff: [{ action: 'read' }], 'agency-administrator': [{ action: 'write' }] },
      },
    ],
    tokens: [
      token('reading', 'link', ['read', 'Paper'], { longestDays: 30 }),
      token('listing', 'link', ['read', 'Paper']),
      token('writing', 'bearer', ['write', 'Paper'], { forAgency: true }),
    ],
  },
  agendas: {
    enabledByDefault: true,
    permissions: [{ subject: 'Secret', name: words('機密'), actions: ['read'] }],
    calendars: [
      ...['swift', 'hangs', 'throws', 'nonsense', 'elsewhere', 'many', 'without-provider'].map(agenda),
      { ...agenda('guarded'), permission: ['read', 'Secret'] },
    ],
    events: { listens: ['working-time.closure-declared@1', 'working-time.closure-withdrawn@1'] },
  },
  finders: {
    permissions: [{ subject: 'Treasure', name: { 'zh-Hant': '寶藏', en: 'Treasure' }, actions: ['read'] }],
    search: [
      ...['swift', 'hangs', 'throws', 'rejects', 'cyclic', 'without-provider'].map(finder),
      { ...finder('guarded'), permission: ['read', 'Treasure'] },
    ],
    personActions: [
      {
        id: 'greet',
        label: { 'zh-Hant': '問候', en: 'Greet' },
        icon: 'mood-smile',
        to: '/finders/greet?who={account}&id={id}',
      },
      {
        id: 'bury',
        label: { 'zh-Hant': '藏寶', en: 'Bury' },
        icon: 'lock',
        to: '/finders/bury',
        permission: ['read', 'Treasure'],
      },
    ],
  },
  lobby: {
    web: './dist/web/mf-manifest.json',
    publicPages: [{ path: '/open/lobby/display', module: './display', title: { 'zh-Hant': '大廳', en: 'Lobby' } }],
  },
  'throws-at-import': {
    web: './dist/web/mf-manifest.json',
    publicPages: [{ path: '/open/throws-at-import', module: './display', title: words('門口') }],
  },
  settled: {
    settings: {
      platform: settingsOf({ host: { type: 'string', maxLength: 40, 'x-title': words('主機') } }),
      agency: settingsOf({
        days: { type: 'integer', minimum: 1, maximum: 30, default: 7, 'x-title': words('天數') },
        loud: { type: 'boolean', default: false, 'x-title': words('提示音') },
        note: { type: 'string', maxLength: 20, 'x-title': words('附註') },
      }),
    },
  },
  unruly: {
    web: './dist/web/mf-manifest.json',
    tiles: [{ ...tile('noise'), name: { 'zh-Hant': '雜訊', en: 'Noise' } }],
  },
  sharing: {
    web: './dist/web/mf-manifest.json',
    permissions: [{ subject: 'Vault', name: words('金庫'), actions: ['read'] }],
    tiles: [
      tile('by-agency', { cache: { per: 'agency', seconds: 600 } }),
      tile('by-caller', { cache: { per: 'caller', seconds: 600 } }),
      tile('never'),
      tile('guarded', { permission: ['read', 'Vault'] }),
      tile('slow', { timeout: 400 }),
    ],
  },
};

/**
 * Lays out fixture plugins as built ones, each from `plugins/<id>.mjs`.
 * @returns the value of TESSERA_PLUGINS, in a folder that the caller removes
 */
export function layOutPlugins(ids: readonly string[]): { root: string; folder: string } {
  const folder = temporaryFolder();
  const root = pluginRoot(folder);
  for (const id of ids) {
    writePlugin(root, id, readFileSync(join(sources, `${id}.mjs`), 'utf8'), '1.0.0', particulars[id]);
    cpSync(join(sources, 'declare.mjs'), join(root, id, 'dist', 'server', 'declare.mjs'));
    mkdirSync(join(root, id, 'dist', 'web'));
    writeFileSync(join(root, id, 'dist', 'web', 'mf-manifest.json'), '{}');
  }
  return { root, folder };
}
