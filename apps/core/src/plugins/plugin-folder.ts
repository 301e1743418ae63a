import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type PluginManifest, pluginManifest } from '@tessera/contracts';
import { pluginRuleErrors, sharedSubject } from '../permissions/plugin-rules.js';

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
  try {
    const parsed = pluginManifest.safeParse(JSON.parse(readFileSync(join(folder, 'plugin.json'), 'utf8')));
    if (!parsed.success) {
      return {
        id: name,
        folder,
        reason: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
      };
    }
    if (parsed.data.id !== name)
      return { id: name, folder, reason: `the folder is called ${name}, the manifest says ${parsed.data.id}` };
    const ruleErrors = pluginRuleErrors(parsed.data);
    if (ruleErrors.length > 0)
      return { id: name, folder, reason: ruleErrors.map(({ path, message }) => `${path}: ${message}`).join('; ') };
    for (const file of [parsed.data.server, parsed.data.web]) {
      if (file && !existsSync(join(folder, file)))
        return { id: name, folder, reason: `${file} is missing: the plugin is not built` };
    }
    const hash = createHash('sha256')
      .update(JSON.stringify(parsed.data))
      .update(folderHash(join(folder, 'dist')))
      .digest('hex')
      .slice(0, 16);
    return { id: name, folder, manifest: parsed.data, hash };
  } catch (error) {
    return { id: name, folder, reason: (error as Error).message };
  }
}

/** Every plugin below the given folders, sound or broken, in the order of their ids. */
export function readPluginFolders(roots: readonly string[]): { sound: PluginFolder[]; broken: BrokenFolder[] } {
  const sound: PluginFolder[] = [];
  const broken: BrokenFolder[] = [];
  for (const root of roots) {
    if (!existsSync(root)) continue;
    for (const name of readdirSync(root).sort()) {
      const folder = join(root, name);
      if (!statSync(folder).isDirectory() || !existsSync(join(folder, 'plugin.json'))) continue;
      const read = readFolder(folder, name);
      if (!('manifest' in read)) broken.push(read);
      else {
        const shared = sharedSubject(
          read.manifest,
          sound.map(({ manifest }) => manifest),
        );
        if (!shared) sound.push(read);
        else broken.push({ id: name, folder, reason: `the subject ${shared.subject} is ${shared.plugin}'s` });
      }
    }
  }
  return { sound, broken };
}
