import { remoteConfig } from '../../../tools/web/index.mjs';

export default remoteConfig({
  name: 'sample',
  root: import.meta.dirname,
  exposes: {
    './app': './web/app.ts',
    './tiles/counter': './web/counter.tile.ts',
    './tiles/fragile': './web/fragile.tile.ts',
    './tiles/broken': './web/broken.tile.ts',
  },
});
