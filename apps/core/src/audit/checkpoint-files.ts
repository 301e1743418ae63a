import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AuditCheckpoint, decodeCheckpoint, encodeCheckpoint } from './audit-checkpoint.js';

/** Every daily checkpoint, one a line, out of reach of whoever can only write to the database. */
export const checkpointsFile = (dataDirectory: string) => join(dataDirectory, 'audit-checkpoints.jsonl');
/** The newest state of the chain: what was linked a second ago cannot be cut off or written anew unseen. */
export const headFile = (dataDirectory: string) => join(dataDirectory, 'audit-head.json');

export interface StoredCheckpoint {
  /** Where it was found, for the report. */
  source: 'table' | 'file' | 'head';
  /** Null: there is a line, but it is no checkpoint. */
  checkpoint: AuditCheckpoint | null;
}

export const appendCheckpoint = (dataDirectory: string, checkpoint: AuditCheckpoint): Promise<void> =>
  appendFile(checkpointsFile(dataDirectory), `${encodeCheckpoint(checkpoint)}\n`, { mode: 0o600 });

/** Replaces the file at once: a crash leaves the old one or the new one. */
export async function writeHead(dataDirectory: string, head: AuditCheckpoint): Promise<void> {
  const file = headFile(dataDirectory);
  const next = `${file}.${process.pid}`;
  await writeFile(next, encodeCheckpoint(head), { mode: 0o600 });
  await rename(next, file);
}

export async function readCheckpointFiles(dataDirectory: string): Promise<StoredCheckpoint[]> {
  const lines = (file: string) =>
    readFile(file, 'utf8').then(
      (text) => text.split('\n').filter((line) => line.trim() !== ''),
      () => [],
    );
  const decoded = (source: 'file' | 'head') => (line: string) => ({
    source,
    checkpoint: decodeCheckpoint(line) ?? null,
  });
  return [
    ...(await lines(checkpointsFile(dataDirectory))).map(decoded('file')),
    ...(await lines(headFile(dataDirectory))).map(decoded('head')),
  ];
}
