import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PackageManifest {
  name: string;
  version: string;
  private?: boolean;
  dependencies?: Record<string, string>;
  exports?: Record<string, string | Record<string, string>>;
}

/** A version of a package: what `npm pack` made, or the folder that npm once installed. */
export type KnownPackage = { manifest: PackageManifest } & ({ archive: string } | { folder: string });

/** Versions by name. */
export type KnownPackages = Map<string, Map<string, KnownPackage>>;

/** Everything that is installed for some packages, in whatever depth; links to the workspace's own ones are left out. */
export function installedPackages(folders: readonly string[]): KnownPackages {
  const known: KnownPackages = new Map();
  for (const folder of folders) addFolder(join(folder, 'node_modules'), known);
  return known;
}

function addFolder(modules: string, known: KnownPackages): void {
  if (!existsSync(modules)) return;
  for (const entry of readdirSync(modules, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    const folder = join(modules, entry.name);
    if (entry.name.startsWith('@')) addFolder(folder, known);
    else addInstalled(folder, known);
  }
}

function addInstalled(folder: string, known: KnownPackages): void {
  const file = join(folder, 'package.json');
  if (existsSync(file)) addPackage({ manifest: JSON.parse(readFileSync(file, 'utf8')), folder }, known);
  addFolder(join(folder, 'node_modules'), known);
}

export function addPackage(one: KnownPackage, known: KnownPackages): void {
  const { name, version } = one.manifest;
  known.set(name, (known.get(name) ?? new Map()).set(version, one));
}

/** The highest of some versions; one without a suffix goes before all that have one. */
export function newest(versions: readonly string[]): string {
  const released = versions.filter((version) => !version.includes('-'));
  const sorted = [...(released.length > 0 ? released : versions)].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  return sorted.at(-1) ?? '';
}
