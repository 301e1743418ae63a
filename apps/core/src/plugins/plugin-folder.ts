import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkManifest, manifestErrorLines, type PluginManifest } from '@tessera/contracts';
import { pluginRuleErrors, sharedSubject } from '../permissions/plugin-rules.js';
import { portalVersion } from './portal-version.js';
import { quarantineReason } from './quarantine-reason.js';
import { inRange } from './version-range.js';

/** A plugin as it lies on disk. */
export interface PluginFolder {
  id: string;
  folder: string;
  manifest: PluginManifest;
  /** Over the manifest and every built file; part of the asset URLs. */
  hash: string;
}
export interface BrokenFolder {
  id: string;
  folder: string;
  reason: string;
}

/** Hash over names and contents of all files below `folder`, 16 hex digits. */
export function folderHash(folder: string): string {
  const hash = createHash('sha256');
  const visit = (path: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) visit(join(path, entry.name));
      else if (!entry.name.endsWith('.map'))
        hash.update(`${entry.name}\0`).update(readFileSync(join(path, entry.name)));
    }
  };
  if (existsSync(folder)) visit(folder);
  return hash.digest('hex').slice(0, 16);
}

function readFolder(folder: string, name: string): PluginFolder | BrokenFolder {
  const broken = (reason: string): BrokenFolder => ({ id: name, folder, reason });
  const badManifest = (detail: string) => broken(quarantineReason('plugin-refused-manifest', detail));
  try {
    const { manifest, errors } = checkManifest(JSON.parse(readFileSync(join(folder, 'plugin.json'), 'utf8')));
    if (!manifest) return badManifest(manifestErrorLines(errors).join('; '));
    if (manifest.id !== name) return badManifest(`the folder is called ${name}, the manifest says ${manifest.id}`);
    if (!inRange(portalVersion, manifest.portal))
      return broken(
        quarantineReason('plugin-refused-portal', `made for portal ${manifest.portal}; this is ${portalVersion}`),
      );
    const ruleErrors = pluginRuleErrors(manifest);
    if (ruleErrors.length > 0)
      return badManifest(ruleErrors.map(({ path, message }) => `${path}: ${message}`).join('; '));
    for (const file of [manifest.server, manifest.web]) {
      if (file && !existsSync(join(folder, file)))
        return broken(quarantineReason('plugin-refused-load', `${file} is missing: the plugin is not built`));
    }
    const hash = createHash('sha256')
      .update(JSON.stringify(manifest))
      .update(folderHash(join(folder, 'dist')))
      .digest('hex')
      .slice(0, 16);
    return { id: name, folder, manifest, hash };
  } catch (error) {
    return badManifest((error as Error).message);
  }
}

/** The same for all ids that look alike to a person: `bulletin`, `bu11etin`, `bul-letin`, `Bulletin `. */
const looks = (id: string): string =>
  id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[1i|]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[^a-z0-9]/g, '');

/** Why a sound plugin may not stand beside those found before it. */
function clash(one: PluginFolder, others: readonly PluginFolder[]): string | undefined {
  const twin = others.find(({ id }) => looks(id) === looks(one.id));
  if (twin) return quarantineReason('plugin-refused-name', `${one.folder} looks like ${twin.id} in ${twin.folder}`);
  const shared = sharedSubject(
    one.manifest,
    others.map(({ manifest }) => manifest),
  );
  return shared && quarantineReason('plugin-refused-manifest', `the subject ${shared.subject} is ${shared.plugin}'s`);
}

const isPlugin = (folder: string): boolean => existsSync(join(folder, 'plugin.json'));

/** Whoever names the folder of one plugin means that plugin, whatever the folder is called: so it is in node_modules. */
function namedPlugin(folder: string): { id: string; folder: string } {
  const fallback = basename(folder);
  try {
    const { id } = JSON.parse(readFileSync(join(folder, 'plugin.json'), 'utf8'));
    return { id: typeof id === 'string' ? id : fallback, folder };
  } catch {
    return { id: fallback, folder };
  }
}

/** Folders with a manifest, as they really lie on disk: each root itself, or those in it. */
export const foldersOfPlugins = (roots: readonly string[]): { id: string; folder: string }[] =>
  roots.filter(existsSync).flatMap((root) =>
    isPlugin(root)
      ? [namedPlugin(realpathSync(root))]
      : readdirSync(root)
          .sort()
          .filter((name) => isPlugin(join(root, name)))
          .map((name) => ({ id: name, folder: realpathSync(join(root, name)) })),
  );

/** Every plugin below the given folders, sound or broken. Whoever comes first keeps an id; shipped plugins come first. */
export function readPluginFolders(roots: readonly string[]): { sound: PluginFolder[]; broken: BrokenFolder[] } {
  const sound: PluginFolder[] = [];
  const broken: BrokenFolder[] = [];
  for (const { id, folder } of foldersOfPlugins(roots)) {
    const read = readFolder(folder, id);
    const reason = 'manifest' in read ? clash(read, sound) : read.reason;
    if (reason !== undefined) broken.push({ id, folder, reason });
    else sound.push(read as PluginFolder);
  }
  return { sound, broken };
}
