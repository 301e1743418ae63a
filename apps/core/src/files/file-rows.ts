import type { AttachedFile, StoredFile } from '@tessera/sdk';

/** A file as stored; variants of pictures are rows of their own and never read as files. */
export interface FileRow {
  id: string;
  hash: Buffer;
  name: string;
  mediaType: string;
  bytes: number;
  width: number | null;
  height: number | null;
  asFile: boolean;
  ownerPlugin: string | null;
  ownerSubject: string | null;
  ownerId: string | null;
  purpose: string | null;
  place: number | null;
  alt: string | null;
  uploadedBy: string;
}

export const fileColumns = `f.id, f.hash, f.name, f.media_type as "mediaType", f.bytes::int as bytes, f.picture_width as width,
  f.picture_height as height, f.as_file as "asFile", f.owner_plugin as "ownerPlugin", f.owner_subject as "ownerSubject",
  f.owner_id as "ownerId", f.owner_purpose as purpose, f.owner_place as place, f.alt, f.uploaded_by as "uploadedBy"`;

export const storedView = ({ id, name, mediaType, bytes, width, height }: StoredFile): StoredFile => ({
  id,
  name,
  mediaType,
  bytes,
  width,
  height,
});

export const attachedView = (row: FileRow): AttachedFile => ({
  ...storedView(row),
  ownerId: row.ownerId ?? '',
  purpose: row.purpose ?? '',
  place: row.place ?? 0,
  alt: row.alt,
});
