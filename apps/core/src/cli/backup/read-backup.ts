import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { type BackupManifest, backupManifest, manifestEntry } from './backup-manifest.js';

export interface BackupEntry {
  name: string;
  content: Readable;
}

/** Every entry of a backup in order; each must be read to its end before the next. */
export async function* backupEntries(file: string): AsyncGenerator<BackupEntry> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  const archive = extract();
  source.on('error', (error) => archive.destroy(error));
  unpacked.on('error', (error) => archive.destroy(new Error(`${file} is damaged or cut off: ${error.message}`)));
  source.pipe(unpacked).pipe(archive);
  try {
    for await (const entry of archive) {
      yield { name: entry.header.name, content: entry as unknown as Readable };
      entry.resume();
    }
  } finally {
    source.destroy();
  }
}

export async function textOf(content: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The first entry alone. Throws when the file is no backup of a portal. */
export async function readManifest(file: string): Promise<BackupManifest> {
  for await (const { name, content } of backupEntries(file)) {
    if (name !== manifestEntry) break;
    const parsed = backupManifest.safeParse(JSON.parse(await textOf(content)));
    if (!parsed.success) throw new Error(`${file} is a backup of another format: ${parsed.error.issues[0]?.message}`);
    return parsed.data;
  }
  throw new Error(`${file} is not a backup of a Tessera portal.`);
}
