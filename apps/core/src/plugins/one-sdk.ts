import { createRequire } from 'node:module';
import { join } from 'node:path';

const sdk = '@tessera/sdk';
const ours = createRequire(import.meta.url).resolve(sdk);

/**
 * Where a plugin in this folder would find an SDK that is not the portal's own. What the SDK exports are also the names
 * under which the portal hands out its services: of a second copy it knows none.
 */
export function foreignSdk(folder: string): string | undefined {
  try {
    const theirs = createRequire(join(folder, 'plugin.json')).resolve(sdk);
    return theirs === ours ? undefined : theirs;
  } catch {
    // it has none; if it needs one, its import says so better
    return undefined;
  }
}
