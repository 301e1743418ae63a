import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Pack, pack } from 'tar-stream';

/** A seventh of all bytes, and of use to debuggers only. */
const isLeftOut = (name: string): boolean => name === 'node_modules' || name.endsWith('.map');

/** A folder of `node_modules` as npm would download it, uncompressed, without what is installed inside of it. */
export function folderAsTarball(folder: string): Readable {
  const archive = pack();
  fill(archive, folder, folder).then(
    () => archive.finalize(),
    (error: Error) => archive.destroy(error),
  );
  return Readable.from(archive);
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
