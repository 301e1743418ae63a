import { join } from 'node:path';
import { remoteConfig } from '../../../tools/web/index.mjs';

export default remoteConfig({
  name: 'clock',
  root: join(import.meta.dirname, '..'),
  exposes: {
    './tiles/world': './web/tiles/world-clock.tile.ts',
    './tiles/working-day': './web/tiles/working-day.tile.ts',
  },
});
