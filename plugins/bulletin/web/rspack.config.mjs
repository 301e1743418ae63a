import { join } from 'node:path';
import { remoteConfig } from '@tessera/plugin-tools/web';

export default remoteConfig({
  name: 'bulletin',
  root: join(import.meta.dirname, '..'),
  exposes: {
    './app': './web/app.ts',
    './tiles/latest-notices.tile': './web/tiles/latest-notices.tile.ts',
    './must-read/must-read.tile': './web/must-read/must-read.tile.ts',
  },
});
