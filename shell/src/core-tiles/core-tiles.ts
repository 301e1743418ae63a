import type { TileFace } from '../home/tile-catalogue.js';
import type { TileClass } from '../loader/load-class.js';
import { ApplicationsTile } from './applications.tile.js';
import { MySettingsTile } from './my-settings.tile.js';

/** `type` is there with the shell, or `load` fetches it when a page holds the tile. */
export type CoreTileFace = TileFace & ({ type: TileClass } | { load: () => Promise<TileClass> });

/** The portal's own tiles: part of the shell, so they are there before any plugin. */
export const coreTiles: Readonly<Record<string, CoreTileFace>> = {
  'my-settings': {
    name: { 'zh-Hant': '我的設定', en: 'My settings' },
    icon: 'user',
    page: '/account',
    type: MySettingsTile,
  },
  applications: {
    name: { 'zh-Hant': '應用程式', en: 'Applications' },
    icon: 'layout-grid',
    page: '/applications',
    pageLabel: { 'zh-Hant': '全部應用程式', en: 'All applications' },
    type: ApplicationsTile,
  },
  waiting: {
    name: { 'zh-Hant': '待我處理', en: 'Waiting for me' },
    icon: 'checks',
    page: '/waiting',
    load: async () => (await import('../waiting/waiting.tile.js')).WaitingTile,
  },
};
