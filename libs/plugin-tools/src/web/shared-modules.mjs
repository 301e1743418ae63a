import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folder of a package as Node finds it from `root`, also of one whose `exports` hide its package.json. */
export function packageFolder(root, name) {
  for (const base of createRequire(join(root, 'package.json')).resolve.paths(name) ?? []) {
    if (existsSync(join(base, name, 'package.json'))) return join(base, name);
  }
  throw new Error(`The package ${name} is not installed for ${root}: npm install --save-dev ${name}`);
}

const caret = (version) => `^${version}`;

/** Packages of which a page may hold one copy only: Lit because of its registries, the SDK and the components because of their state. */
const singletons = ['lit', '@tessera/web-sdk', '@tessera/ui'];

const once = (root, name) => {
  const { version } = JSON.parse(readFileSync(join(packageFolder(root, name), 'package.json'), 'utf8'));
  return { singleton: true, strictVersion: true, version, requiredVersion: caret(version) };
};

/** What a remote shares: it takes every singleton, whole or by path, from the shell and carries none itself. */
export function sharedOfRemote(root) {
  return Object.fromEntries(
    singletons.flatMap((name) => {
      const share = { ...once(root, name), import: false };
      return [
        [name, share],
        [`${name}/`, share],
      ];
    }),
  );
}

const litPaths = (folder) =>
  readdirSync(join(folder, 'directives'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `directives/${file}`)
    .concat('decorators.js', 'directive.js', 'async-directive.js', 'static-html.js', 'directive-helpers.js');

/** Components and shared styles; the other folders hold the parts of one component each, which nobody else imports. */
const uiPaths = (folder) =>
  ['.', 'styles'].flatMap((place) =>
    readdirSync(join(folder, 'dist', place))
      .filter((file) => file.endsWith('.js') && file !== 'index.js')
      .map((file) => join(place, file.slice(0, -3))),
  );

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
export function sharedOfHost({ root, imported, eager }) {
  const [lit, webSdk, ui] = singletons.map((name) => packageFolder(root, name));
  const shared = {};
  const offer = (name, path, file) => {
    const key = path ? `${name}/${path}` : name;
    if (imported.includes(key)) shared[key] = { ...once(root, name), eager: true };
    else shared[file] = { ...once(root, name), shareKey: key, import: file, eager: eager.includes(key) };
  };
  for (const path of litPaths(lit)) offer('lit', path, join(lit, path));
  for (const path of uiPaths(ui)) offer('@tessera/ui', path, join(ui, 'dist', `${path}.js`));
  offer('@tessera/ui', '', join(ui, 'dist/index.js'));
  for (const path of ['portal-api', 'public-page-element'])
    offer('@tessera/web-sdk', path, join(webSdk, `dist/${path}.js`));
  for (const name of ['lit', '@tessera/web-sdk']) shared[name] = { ...once(root, name), eager: true };
  return shared;
}
