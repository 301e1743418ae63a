import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { remoteConfig } from '@tessera/plugin-tools/web';

const failures = join(import.meta.dirname, '../failures');

/** Tiles that only one failure of the catalogue has: `./failures/<its folder>`. */
const failing = readdirSync(failures)
  .filter((name) => existsSync(join(failures, name, 'failing.tile.ts')))
  .map((name) => [`./failures/${name}`, `../failures/${name}/failing.tile.ts`]);

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
    ...Object.fromEntries(failing),
  },
});
