import { type DemoFile, newId } from '@tessera/sdk';
import type pg from 'pg';
import type { BlobStore } from '../files/blob-store.js';
import { PictureEncoder } from '../files/picture-encoder.js';

const sizes = [{ width: 2048 }, { width: 480 }] as const;
const mostMegapixels = 40;

interface Kept {
  content: Buffer;
  mediaType: string;
  width?: number;
  height?: number;
}

/** Gives a record of a plugin a file as if its author had uploaded it; answers its reference. */
export async function addDemoAttachment(
  client: pg.PoolClient,
  blobs: BlobStore,
  plugin: string,
  { subject, ownerId, purpose, place, name, mediaType, content, alt, by }: DemoFile,
): Promise<string> {
  const isPicture = mediaType.startsWith('image/');
  const kept: Kept[] = isPicture
    ? await new PictureEncoder().encode(content, { sizes }, mostMegapixels)
    : [{ content, mediaType }];
  const main = newId();
  for (const [at, one] of kept.entries()) {
    const hash = await blobs.put(one.content);
    const { length } = one.content;
    await client.query('insert into core.blob (hash, bytes, media_type) values ($1, $2, $3) on conflict do nothing', [
      hash,
      length,
      one.mediaType,
    ]);
    await client.query(
      `insert into core.file (id, hash, name, media_type, bytes, owner_plugin, owner_subject, owner_id, owner_purpose, owner_place, alt,
         picture_width, picture_height, picture_of, uploaded_by, agency_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        at === 0 ? main : newId(),
        hash,
        name,
        one.mediaType,
        length,
        plugin,
        subject,
        ownerId,
        purpose,
        place,
        alt ?? null,
        one.width ?? null,
        one.height ?? null,
        at === 0 ? null : main,
        by.id,
        by.agencyId,
      ],
    );
  }
  return main;
}
