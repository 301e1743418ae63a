import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './shared-modules.mjs';

const packages = [
  'webpack-bundler-runtime',
  'runtime',
  'runtime-core',
  'runtime-tools',
  'inject-external-runtime-core-plugin',
  'sdk',
];

/**
 * The federation plugin names its runtime's CommonJS files, of which nothing can be left out, and beside which the ES
 * modules of the same code would be bundled a second time. This gives each its ES module: a remote's entry has half the
 * size then, and the shell one copy.
 */
export function runtimeAsModules() {
  const aliases = {};
  for (const name of packages) {
    const folder = join(packageFolder(import.meta.dirname, `@module-federation/${name}`), 'dist');
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.cjs'))) {
      const module = ['.js', '.mjs']
        .map((end) => join(folder, file.replace('.cjs', end)))
        .find((path) => existsSync(path));
      if (module) aliases[join(folder, file)] = module;
    }
  }
  return aliases;
}
