/** Boot data of the fake portal, in the form of `BootData`. */

const localized = (zh, en) => ({ 'zh-Hant': zh, en });
const agency = { id: '1', code: 'A1', name: '示範市政府資訊處', shortName: '資訊處' };

const tile = (id, zh, en, module = `./tiles/${id}`) => ({
  id,
  name: localized(zh, en),
  icon: 'gauge',
  module,
  size: { default: [4, 3], min: [2, 2], max: [12, 8] },
  page: '/sample',
  settings: {
    type: 'object',
    properties: {
      start: { type: 'integer', minimum: 0, maximum: 9, default: 3, 'x-title': localized('起始', 'Start') },
    },
  },
  budget: { kilobytes: 15, milliseconds: 300 },
});

const entryOf = (id) => `/assets/${id}/0/mf-manifest.json`;

/** A plugin whose browser part is the fixture remote, or whatever the fake server makes of its id. */
const plugin = (id, zh, en, tiles) => ({
  id,
  version: '1.0.0',
  name: localized(zh, en),
  icon: 'speakerphone',
  entry: entryOf(id),
  pages: [{ path: `/${id}`, module: './app', title: localized(zh, en) }],
  tiles,
  navigation: [
    { plugin: id, to: `/${id}`, label: localized(zh, en), icon: 'speakerphone', group: 'applications', order: 10 },
  ],
});

export const plugins = {
  sample: plugin('sample', '範例', 'Sample', [
    tile('counter', '計數', 'Counter'),
    tile('fragile', '易碎', 'Fragile'),
    tile('broken', '破損', 'Broken'),
  ]),
  odd: plugin('odd', '古怪', 'Odd', [tile('unborn', '未生', 'Unborn'), tile('clinging', '不走', 'Clinging')]),
  absent: plugin('absent', '不在', 'Absent', [tile('any', '不在的磁磚', 'Absent tile')]),
};

/** A plugin with one tile, `any`, whose code is a module of the fixture remote. */
export const pluginOf = (id, module) =>
  plugin(id, '故障', 'Failing', [tile('any', '故障的磁磚', 'Failing tile', module)]);

plugins.odd.pages[0].module = './stuck';

const account = {
  id: 'account',
  version: '1.0.0',
  name: localized('我的帳號', 'My account'),
  icon: 'user',
  entry: null,
  pages: [{ path: '/account', module: './app', title: localized('我的帳號', 'My account') }],
  tiles: [],
  navigation: [],
};

export const place = (owner, name, x, y, w, h) => ({
  id: `${owner}-${name}`,
  plugin: owner,
  tile: name,
  rect: { x, y, w, h },
  settings: {},
  locks: [],
});

export const fullLayout = [
  place('sample', 'counter', 0, 0, 5, 4),
  place('core', 'my-settings', 5, 0, 3, 4),
  place('sample', 'fragile', 8, 0, 4, 2),
  place('sample', 'broken', 8, 2, 4, 2),
  place('core', 'applications', 0, 4, 8, 2),
  place('absent', 'any', 8, 4, 4, 2),
  place('odd', 'unborn', 4, 8, 4, 2),
  place('odd', 'clinging', 8, 8, 4, 2),
];

export const session = {
  account: 'staff',
  accountId: '0197-staff',
  person: { name: '林昱翔', title: '科員', picture: null },
  agency,
  unit: { id: '2', code: 'A1-1', name: '系統發展科', shortName: '系統科' },
  roles: ['staff'],
  permissions: [{ action: ['read'], subject: ['Sample'] }],
  plugins: Object.keys(plugins),
  preferences: { locale: 'zh-Hant', theme: 'light', textSize: 'medium', calendar: 'roc' },
  posts: [],
  passwordDaysLeft: 23,
  expiresAt: '2026-03-12T10:00:00.000Z',
};

/** @param {{on: Set<string>, known: object, preferences: object, dashboards: object, permissions?: object[], build: string}} state */
export const bootOf = ({ on, known, preferences, dashboards, permissions, build }) => ({
  session: { ...session, ...(permissions && { permissions }), plugins: [...on], preferences },
  government: localized('示範市政府', 'Demo City Government'),
  timeZone: 'Asia/Taipei',
  plugins: [...Object.values(known).filter(({ id }) => on.has(id)), account],
  disabled: Object.values(known)
    .filter(({ id }) => !on.has(id))
    .map(({ id, name, icon }) => ({ id, name, icon })),
  layout: dashboards.layout().shown,
  dashboard: {
    ...dashboards.summary(),
    news: dashboards.news.length,
    newTiles: dashboards.fresh.size,
  },
  dashboards: dashboards.list().items,
  banners: { seconds: 8, items: [] },
  version: '1.0.0',
  build,
  support: '示範市政府資訊處　服務專線 02-5550-0100 轉 2188',
});
