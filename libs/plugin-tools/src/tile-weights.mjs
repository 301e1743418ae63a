import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtWeb } from './plugin-project.mjs';

/**
 * Weighs each tile's own code as browsers fetch it, compressed, against the budget that the manifest promises.
 * @returns {{line: string, fault?: string}[]}
 */
export function tileWeights({ root, manifest }) {
  const built = join(root, builtWeb);
  const { exposes } = JSON.parse(readFileSync(built, 'utf8'));
  const bytesOf = (file) => statSync(join(dirname(built), `${file}.br`)).size;
  return manifest.tiles.map(({ id, module, budget }) => {
    const files = exposes.find(({ path }) => path === module)?.assets.js.sync ?? [];
    const kilobytes = files.reduce((sum, file) => sum + bytesOf(file), 0) / 1000;
    const line = `tile ${id}: ${kilobytes.toFixed(1)} of ${budget.kilobytes} KB`;
    return kilobytes <= budget.kilobytes
      ? { line }
      : { line, fault: `plugin.json: tile ${id} weighs ${kilobytes.toFixed(1)} KB, its budget is ${budget.kilobytes}` };
  });
}
