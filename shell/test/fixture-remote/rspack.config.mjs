import { remoteConfig } from '../../../tools/web/index.mjs';

export default remoteConfig({
  name: 'sample',
  root: import.meta.dirname,
  exposes: {
    './app': './src/app.ts',
    './tiles/counter': './src/counter.tile.ts',
    './tiles/fragile': './src/fragile.tile.ts',
    './tiles/broken': './src/broken.tile.ts',
  },
});
