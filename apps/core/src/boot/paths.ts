import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of this package: `dist/boot` lies two levels below it. */
const coreFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What the demo city is made of. */
export const demoFolder = join(coreFolder, 'demo');

const require = createRequire(import.meta.url);

/** Built files of one of the portal's browser parts: `shell`, `sign-in`, `account` or `console`. */
export const partFolder = (part: string): string =>
  join(dirname(require.resolve(`@tessera/${part}/package.json`)), 'dist');

/** Only the repository has a folder of shipped plugins: an installed portal runs those that it is told, and no others. */
const shippedPlugins = (): string[] =>
  basename(dirname(coreFolder)) === 'apps' ? [resolve(coreFolder, '../../plugins')] : [];

/** Where the operator's plugins lie, as TESSERA_PLUGINS tells (separated by `:`). */
export const addedPlugins = (): string[] =>
  (process.env.TESSERA_PLUGINS ?? '')
    .split(':')
    .filter(Boolean)
    .map((folder) => resolve(folder));

/** Folders that are plugins or whose subfolders are: the shipped ones first. */
export const pluginRoots = (): string[] => [...shippedPlugins(), ...addedPlugins()];
