import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../../workspace.mjs';

const shipped = 2;

/** A folder of so many further plugins that the portal has `count` in all: copies of the clock under other names. */
export function manyPlugins(folder, count) {
  const original = join(workspace, 'plugins', 'clock');
  const manifest = JSON.parse(readFileSync(join(original, 'plugin.json'), 'utf8'));
  for (let n = 1; n <= count - shipped; n++) {
    const id = `bench-${'abcdefghijklmnopqrstuvwxyz'[n - 1]}`;
    const target = join(folder, id);
    mkdirSync(target, { recursive: true });
    cpSync(join(original, 'dist'), join(target, 'dist'), { recursive: true });
    cpSync(join(original, 'package.json'), join(target, 'package.json'));
    const name = { 'zh-Hant': `測試外掛 ${n}`, en: `Bench plugin ${n}` };
    writeFileSync(join(target, 'plugin.json'), JSON.stringify({ ...manifest, $schema: undefined, id, name }));
  }
  return folder;
}
