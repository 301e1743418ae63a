import type { TileFace } from '../home/tile-catalogue.js';
import type { TileClass } from '../loader/load-class.js';
import { ApplicationsTile } from './applications.tile.js';
import { MySettingsTile } from './my-settings.tile.js';

/** The portal's own tiles: part of the shell, so they are there before any plugin. */
export const coreTiles: Readonly<Record<string, TileFace & { type: TileClass }>> = {
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
};
