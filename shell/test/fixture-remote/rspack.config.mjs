import { remoteConfig } from '../../../tools/web/index.mjs';

export default remoteConfig({
  name: 'sample',
  root: import.meta.dirname,
  exposes: {
    './app': './web/app.ts',
    './stuck': './web/stuck.ts',
    './tiles/counter': './web/counter.tile.ts',
    './tiles/fragile': './web/fragile.tile.ts',
    './tiles/broken': './web/broken.tile.ts',
    './tiles/unborn': './web/unborn.tile.ts',
    './tiles/clinging': './web/clinging.tile.ts',
  },
});
