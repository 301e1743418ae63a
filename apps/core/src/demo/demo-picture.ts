import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { newId } from '@tessera/sdk';
import type pg from 'pg';
import type { BlobStore } from '../files/blob-store.js';

interface DemoPicture {
  /** Path without `-<width>.webp`. */
  file: string;
  /** Largest first. */
  sizes: readonly { width: number; height: number }[];
  owner: { subject: string; id: string };
  by: { id: string; agencyId: string };
}

/** Keeps a drawn picture and its smaller variants as an upload would be kept; answers its reference. */
export async function addDemoPicture(
  client: pg.PoolClient,
  blobs: BlobStore,
  { file, sizes, owner, by }: DemoPicture,
): Promise<string> {
  const main = newId();
  for (const [place, { width, height }] of sizes.entries()) {
    const path = `${file}-${width}.webp`;
    const content = await readFile(path);
    const hash = await blobs.put(content);
    await client.query(
      `insert into core.blob (hash, bytes, media_type) values ($1, $2, 'image/webp') on conflict do nothing`,
      [hash, content.length],
    );
    await client.query(
      `insert into core.file (id, hash, name, media_type, bytes, uploaded_by, agency_id, owner_plugin, owner_subject, owner_id, picture_width, picture_height, picture_of)
       values ($1, $2, $3, 'image/webp', $4, $5, $6, 'core', $7, $8, $9, $10, $11)`,
      [
        place === 0 ? main : newId(),
        hash,
        basename(path),
        content.length,
        by.id,
        by.agencyId,
        owner.subject,
        owner.id,
        width,
        height,
        place === 0 ? null : main,
      ],
    );
  }
  return main;
}
