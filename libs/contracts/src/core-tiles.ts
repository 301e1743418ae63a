import type { ManifestTile } from './manifest.js';

/** One of the portal's own tiles (`plugin` is `core`): declared as a plugin's, but its code is part of the shell. */
export type CoreTile = Omit<ManifestTile, 'module'> & {
  /** Words of the link to its page; 檢視… with the tile's name unless told. */
  pageLabel?: ManifestTile['name'];
};

const budget = { kilobytes: 4, milliseconds: 300 };

/** Said once for the shell, which draws them, and the server, which loads their data and offers them. */
export const coreTiles: readonly CoreTile[] = [
  {
    id: 'applications',
    name: { 'zh-Hant': '應用程式', en: 'Applications' },
    icon: 'layout-grid',
    size: { default: [8, 2], min: [3, 2], max: [12, 8] },
    settings: {
      type: 'object',
      properties: {
        favourites: {
          type: 'boolean',
          default: true,
          'x-title': { 'zh-Hant': '顯示我的最愛', en: 'Show my favourites' },
        },
      },
      additionalProperties: false,
    },
    page: '/applications',
    pageLabel: { 'zh-Hant': '全部應用程式', en: 'All applications' },
    budget,
  },
  {
    id: 'waiting',
    name: { 'zh-Hant': '待我處理', en: 'Waiting for me' },
    icon: 'checks',
    size: { default: [3, 4], min: [3, 2], max: [12, 8] },
    page: '/waiting',
    budget,
  },
  {
    id: 'my-settings',
    name: { 'zh-Hant': '我的設定', en: 'My settings' },
    icon: 'user',
    size: { default: [3, 4], min: [3, 3], max: [6, 6] },
    page: '/account',
    budget,
  },
];
