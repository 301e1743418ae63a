import { execFile } from 'node:child_process';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { type Pack, pack } from 'tar-stream';
import type { KnownPackage } from './known-packages.js';

/** A seventh of all bytes, and of use to debuggers only. */
const isLeftOut = (name: string): boolean => name === 'node_modules' || name.endsWith('.map');

/** A folder of `node_modules` as npm would download it, uncompressed, without what is installed inside of it. */
export function folderAsTarball(folder: string): Pack {
  const archive = pack();
  fill(archive, folder, folder).then(
    () => archive.finalize(),
    (error: Error) => archive.destroy(error),
  );
  return archive;
}

async function fill(archive: Pack, root: string, folder: string): Promise<void> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (isLeftOut(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await fill(archive, root, path);
    else if (entry.isFile()) await add(archive, `package/${relative(root, path)}`, path);
  }
}

async function add(archive: Pack, name: string, path: string): Promise<void> {
  const { size, mode } = statSync(path);
  if (size < streamedFrom) archive.entry({ name, mode }, readFileSync(path));
  else await pipeline(createReadStream(path), archive.entry({ name, size, mode }));
}

/** Bytes. */
const streamedFrom = 1_000_000;

interface Packed {
  name: string;
  filename: string;
  files: { path: string }[];
}

export type PackedWorkspace = KnownPackage & { files: string[] };

/** Runs `npm pack` once for workspaces of the repository, given by their folders. */
export async function packWorkspaces(
  repository: string,
  folders: readonly string[],
  target: string,
): Promise<PackedWorkspace[]> {
  const manifests = folders.map((folder) => JSON.parse(readFileSync(join(repository, folder, 'package.json'), 'utf8')));
  const { stdout } = await promisify(execFile)(
    'npm',
    [
      'pack',
      '--json',
      '--ignore-scripts',
      `--pack-destination=${target}`,
      ...folders.map((one) => `--workspace=${one}`),
    ],
    { cwd: repository, maxBuffer: 50_000_000 },
  );
  return Object.values(JSON.parse(stdout) as Record<string, Packed>).map(({ name, filename, files }) => ({
    manifest: manifests.find((manifest) => manifest.name === name),
    archive: join(target, filename),
    files: files.map(({ path }) => path),
  }));
}
