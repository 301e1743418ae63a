import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Pack, pack } from 'tar-stream';
import {
  type BackedUpTable,
  type BackupEnd,
  type BackupManifest,
  dataFolder,
  endEntry,
  manifestEntry,
  notBackedUp,
  qualified,
  sqlColumns,
  sqlName,
  tablesFolder,
} from './backup-manifest.js';
import { describeDatabase } from './describe-database.js';

export interface BackupOptions {
  url: string;
  dataDirectory: string;
  file: string;
  /** The moment to write into the backup. */
  at: Date;
  plugins: BackupManifest['plugins'];
  /** Called once per table and once for the files. */
  progress(done: number, total: number): void;
}

/** A table is cut into entries of this size, because a tar entry's length stands before its content. */
const partBytes = 4 * 1024 * 1024;

/** Writes everything of one moment into one `.tar.gz`, beside a running portal; the file appears only when complete. */
export async function writeBackup(options: BackupOptions): Promise<BackupEnd> {
  const client = new pg.Client({ connectionString: options.url, options: '-c statement_timeout=0' });
  await client.connect();
  const unfinished = `${options.file}.unfinished`;
  try {
    const archive = pack();
    const written = pipeline(archive, createGzip({ level: 3 }), createWriteStream(unfinished, { mode: 0o600 }));
    const end = await Promise.race([fill(archive, client, options), written.then(() => ({ rows: {} }))]);
    await written;
    await rename(unfinished, options.file);
    return end;
  } finally {
    await client.end();
    await rm(unfinished, { force: true });
  }
}

async function fill(archive: Pack, client: pg.Client, options: BackupOptions): Promise<BackupEnd> {
  try {
    await client.query('begin isolation level repeatable read read only');
    const described = await describeDatabase(client);
    const manifest: BackupManifest = {
      format: 1,
      at: options.at.toISOString(),
      plugins: options.plugins,
      ...described,
    };
    await addText(archive, manifestEntry, JSON.stringify(manifest));
    const end: BackupEnd = { rows: {} };
    const total = manifest.tables.length + 1;
    for (const [index, table] of manifest.tables.entries()) {
      end.rows[qualified(table)] = await addTable(archive, client, table);
      options.progress(index + 1, total);
    }
    await client.query('commit');
    // after the rows: a file that a row of the snapshot names exists, one more does no harm
    await addFolder(archive, options.dataDirectory, '');
    options.progress(total, total);
    await addText(archive, endEntry, JSON.stringify(end));
    archive.finalize();
    return end;
  } catch (error) {
    archive.destroy(error as Error);
    throw error;
  }
}

const addText = (archive: Pack, name: string, content: string | Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    archive.entry({ name, mode: 0o600 }, content, (error) => (error ? reject(error) : resolve()));
  });

async function addTable(archive: Pack, client: pg.Client, table: BackedUpTable): Promise<number> {
  const source = `(select ${sqlColumns(table.columns)} from ${sqlName(table)})`;
  const stream = client.query(copyTo(`copy ${source} to stdout`));
  let parts = 0;
  let waiting: Buffer[] = [];
  let bytes = 0;
  const flush = async (content: Buffer) => {
    parts += 1;
    await addText(archive, `${tablesFolder}${qualified(table)}/${String(parts).padStart(6, '0')}.copy`, content);
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    waiting.push(chunk);
    bytes += chunk.length;
    if (bytes < partBytes) continue;
    // a part ends where a row ends: COPY writes a line feed there and nowhere else
    const all = Buffer.concat(waiting);
    const end = all.lastIndexOf(0x0a) + 1;
    if (end > 0) await flush(all.subarray(0, end));
    waiting = [all.subarray(end)];
    bytes = all.length - end;
  }
  await flush(Buffer.concat(waiting));
  return stream.rowCount;
}

async function addFolder(archive: Pack, root: string, path: string): Promise<void> {
  const folder = join(root, path);
  if (!existsSync(folder)) return;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (path === '' && notBackedUp.has(entry.name)) continue;
    const inside = path ? `${path}/${entry.name}` : entry.name;
    if (entry.isDirectory()) await addFolder(archive, root, inside);
    else if (entry.isFile()) await addFile(archive, join(root, inside), `${dataFolder}${inside}`);
  }
}

async function addFile(archive: Pack, path: string, name: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  // removed since the folder was read: the portal keeps running meanwhile
  if (!found) return;
  const header = { name, size: found.size, mode: 0o600, mtime: found.mtime };
  await new Promise<void>((resolve, reject) => {
    const entry = archive.entry(header, (error) => (error ? reject(error) : resolve()));
    createReadStream(path, { start: 0, end: Math.max(found.size - 1, 0) })
      .on('error', reject)
      .pipe(entry);
  });
}
