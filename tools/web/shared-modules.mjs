import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Folder of an installed package, also of one whose `exports` hide its package.json. */
export function packageFolder(name) {
  for (const base of require.resolve.paths(name) ?? []) {
    if (existsSync(join(base, name, 'package.json'))) return join(base, name);
  }
  throw new Error(`The package ${name} is not installed`);
}

const manifestOf = (name) => JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8'));
const caret = (version) => `^${version}`;

/** Packages of which a page may hold one copy only: Lit because of its registries, the SDK and the components because of their state. */
const singletons = ['lit', '@tessera/web-sdk', '@tessera/ui'];

const once = (name) => {
  const { version } = manifestOf(name);
  return { singleton: true, strictVersion: true, version, requiredVersion: caret(version) };
};

/** What a remote shares: it takes every singleton, whole or by path, from the shell and carries none itself. */
export function sharedOfRemote() {
  return Object.fromEntries(
    singletons.flatMap((name) => [
      [name, { ...once(name), import: false }],
      [`${name}/`, { ...once(name), import: false }],
    ]),
  );
}

const litPaths = () =>
  readdirSync(join(packageFolder('lit'), 'directives'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `directives/${file}`)
    .concat('decorators.js', 'directive.js', 'async-directive.js', 'static-html.js', 'directive-helpers.js');

const uiPaths = () =>
  readdirSync(join(packageFolder('@tessera/ui'), 'dist'), { recursive: true })
    .filter((file) => file.endsWith('.js') && file !== 'index.js' && !file.startsWith('generated'))
    .map((file) => file.slice(0, -3));

const statements = /^(?:import|export)\s(?!type\s)(?:[^'"]*?\sfrom\s)?'([^']+)';$/gms;

/** Sources that run at once when `entry` does: what it imports, and so on; not what it fetches on demand by `import()`. */
function staticSources(entry, seen = new Map()) {
  if (seen.has(entry) || !existsSync(entry)) return seen;
  const source = readFileSync(entry, 'utf8');
  seen.set(entry, source);
  for (const [, name] of source.matchAll(statements))
    if (name.startsWith('.')) staticSources(join(dirname(entry), name.replace(/\.js$/, '.ts')), seen);
  return seen;
}

/** Share keys that an entry and its static imports name: what a host's first chunk must hold. */
export function importedShares(entry) {
  const shares = [...staticSources(entry).values()].flatMap((source) =>
    [...source.matchAll(statements)].map(([, name]) => name).filter((name) => /^(?:lit|@tessera\/ui)\//.test(name)),
  );
  return [...new Set(shares)];
}

/**
 * What the shell shares. A share exists only when the shell names its module, so every module a remote may ask for is
 * listed here. `imported` (share keys such as `@tessera/ui/button` that the shell's sources import by that name) and
 * `eager` ones are part of the first chunk; the others load when a remote first wants them.
 */
export function sharedOfHost({ imported, eager }) {
  const shared = {};
  const offer = (name, path, file) => {
    const key = path ? `${name}/${path}` : name;
    if (imported.includes(key)) shared[key] = { ...once(name), eager: true };
    else shared[file] = { ...once(name), shareKey: key, import: file, eager: eager.includes(key) };
  };
  for (const path of litPaths()) offer('lit', path, join(packageFolder('lit'), path));
  for (const path of uiPaths()) offer('@tessera/ui', path, join(packageFolder('@tessera/ui'), 'dist', `${path}.js`));
  offer('@tessera/ui', '', join(packageFolder('@tessera/ui'), 'dist', 'index.js'));
  offer('@tessera/web-sdk', 'portal-api', join(packageFolder('@tessera/web-sdk'), 'dist/portal-api.js'));
  for (const name of ['lit', '@tessera/web-sdk']) shared[name] = { ...once(name), eager: true };
  return shared;
}
