import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkManifest, manifestErrorLines } from '@tessera/contracts';
import { PluginFaults } from './plugin-faults.mjs';

/** Where the tools build to; `plugin.json` must say the same. */
export const builtServer = './dist/server/index.js';
export const builtWeb = './dist/web/mf-manifest.json';

/**
 * A plugin's sources: `plugin.json`, `server/index.ts` when there is a server part, and `web/` when there is a browser part.
 * @typedef {{root: string, manifest: import('@tessera/contracts').PluginManifest, exposes: Record<string, string>}} PluginProject
 * `exposes`: source file per module that the manifest names, from `root`
 */

/**
 * Reads and checks what can be told without compiling.
 * @returns {PluginProject}
 * @throws {PluginFaults}
 */
export function readProject(folder) {
  const root = resolve(folder);
  const manifest = readManifest(root);
  const exposes = Object.fromEntries(modulesOf(manifest).map(({ module }) => [module, sourceOf(module)]));
  PluginFaults.assertNone([...partFaults(root, manifest), ...moduleFaults(root, manifest)]);
  return { root, manifest, exposes };
}

function readManifest(root) {
  const file = join(root, 'plugin.json');
  if (!existsSync(file)) throw new PluginFaults([`${file} is missing: is this the folder of a plugin?`]);
  const { manifest, errors } = checkManifest(parse(readFileSync(file, 'utf8')));
  PluginFaults.assertNone(manifestErrorLines(errors).map((line) => `plugin.json: ${line}`));
  return manifest;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PluginFaults([`plugin.json is no JSON: ${error.message}`]);
  }
}

/** Every module that the shell may ask the browser part for, and who names it. */
const modulesOf = ({ tiles, pages, publicPages }) => [
  ...tiles.map(({ id, module }) => ({ module, named: `the tile ${id}` })),
  ...[...pages, ...publicPages].map(({ path, module }) => ({ module, named: `the page ${path}` })),
];

/** `./tiles/due` is `web/tiles/due.ts`. */
const sourceOf = (module) => `./web/${module.slice(2)}.ts`;

function partFaults(root, { server, web, tiles, pages, publicPages }) {
  const faults = [];
  const hasServer = existsSync(join(root, 'server/index.ts'));
  if (server && server !== builtServer) faults.push(`plugin.json: server: must be ${builtServer}, where it is built`);
  if (server && !hasServer) faults.push('server/index.ts is missing, which plugin.json promises as "server"');
  if (!server && hasServer) faults.push(`plugin.json: server: is missing; there is a server/index.ts: ${builtServer}`);
  if (web && web !== builtWeb) faults.push(`plugin.json: web: must be ${builtWeb}, where it is built`);
  if (!web && tiles.length + pages.length + publicPages.length > 0)
    faults.push(`plugin.json: web: is missing: tiles and pages need it`);
  for (const part of [server && 'server', web && 'web'].filter(Boolean))
    if (!existsSync(join(root, part, 'tsconfig.json')))
      faults.push(`${part}/tsconfig.json is missing: { "extends": "@tessera/plugin-tools/tsconfig/${part}.json" }`);
  return faults;
}

const moduleFaults = (root, manifest) =>
  modulesOf(manifest)
    .filter(({ module }) => !existsSync(join(root, sourceOf(module))))
    .map(({ module, named }) => `${sourceOf(module).slice(2)} is missing: ${named} has the module ${module}`);
