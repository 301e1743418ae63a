import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the installed portal: `apps/core/dist/boot` lies four levels below it. */
export const portalRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** Folders whose subfolders are plugins: the shipped ones, and those named in TESSERA_PLUGINS (separated by `:`). */
export const pluginRoots = (): string[] => [
  join(portalRoot, 'plugins'),
  ...(process.env.TESSERA_PLUGINS ?? '')
    .split(':')
    .filter(Boolean)
    .map((folder) => resolve(folder)),
];
