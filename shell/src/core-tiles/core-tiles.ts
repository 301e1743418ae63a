import { coreTiles as declared } from '@tessera/contracts/core-tiles';
import type { TileFace } from '../home/tile-catalogue.js';
import type { TileClass } from '../loader/load-class.js';
import { ApplicationsTile } from './applications.tile.js';
import { MySettingsTile } from './my-settings.tile.js';

/** `type` is there with the shell, or `load` fetches it when a page holds the tile. */
type CoreTileCode = Pick<TileFace, 'pageLabel'> & ({ type: TileClass } | { load: () => Promise<TileClass> });
export type CoreTileFace = TileFace & CoreTileCode;

const code: Readonly<Record<string, CoreTileCode>> = {
  'my-settings': { type: MySettingsTile },
  applications: { pageLabel: { 'zh-Hant': '全部應用程式', en: 'All applications' }, type: ApplicationsTile },
  // the chunk's name lets the server tell the browser of it before the shell runs, see `PreloadLinks`
  waiting: {
    load: async () =>
      (await import(/* webpackChunkName: "core-tile-waiting" */ '../waiting/waiting.tile.js')).WaitingTile,
  },
};

/** The portal's own tiles: declared for shell and server together, drawn by the shell, so they are there before any plugin. */
export const coreTiles: Readonly<Record<string, CoreTileFace>> = Object.fromEntries(
  declared.flatMap((face) => {
    const drawn = code[face.id];
    return drawn ? [[face.id, { ...face, ...drawn }]] : [];
  }),
);
