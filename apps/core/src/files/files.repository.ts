import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';

export interface FileRow {
  id: string;
  hash: Buffer;
  name: string;
  mediaType: string;
  bytes: number;
  ownerPlugin: string | null;
  ownerSubject: string | null;
  ownerId: string | null;
  uploadedBy: string;
}

const columns = `id, hash, name, media_type as "mediaType", bytes, owner_plugin as "ownerPlugin", owner_subject as "ownerSubject", owner_id as "ownerId", uploaded_by as "uploadedBy"`;

@Injectable()
export class FilesRepository {
  constructor(private readonly sql: Sql) {}

  async insert(
    transaction: Transaction,
    row: Omit<FileRow, 'ownerPlugin' | 'ownerSubject' | 'ownerId'> & { agencyId: string },
  ): Promise<void> {
    await transaction.query(
      'insert into core.blob (hash, bytes, media_type) values ($1, $2, $3) on conflict do nothing',
      [row.hash, row.bytes, row.mediaType],
    );
    await transaction.query(
      'insert into core.file (id, hash, name, media_type, bytes, uploaded_by, agency_id) values ($1, $2, $3, $4, $5, $6, $7)',
      [row.id, row.hash, row.name, row.mediaType, row.bytes, row.uploadedBy, row.agencyId],
    );
  }

  async byId(id: string): Promise<FileRow | undefined> {
    const [row] = await this.sql.query<FileRow>(
      { name: 'core-file', text: `select ${columns} from core.file where id = $1 and deleted_at is null` },
      [id],
    );
    return row;
  }

  /** Binds an unattached file of this uploader to its owning record; undefined when there is none. */
  async attach(
    id: string,
    uploadedBy: string,
    owner: { plugin: string; subject: string; id: string },
  ): Promise<FileRow | undefined> {
    const [row] = await this.sql.query<FileRow>(
      `update core.file set owner_plugin = $3, owner_subject = $4, owner_id = $5
       where id = $1 and uploaded_by = $2 and owner_id is null and deleted_at is null returning ${columns}`,
      [id, uploadedBy, owner.plugin, owner.subject, owner.id],
    );
    return row;
  }

  ofOwner(owner: { plugin: string; subject: string; id: string }): Promise<FileRow[]> {
    return this.sql.query(
      {
        name: 'core-files-of-owner',
        text: `select ${columns} from core.file where owner_plugin = $1 and owner_subject = $2 and owner_id = $3 and deleted_at is null order by created_at, id`,
      },
      [owner.plugin, owner.subject, owner.id],
    );
  }

  /** With a picture go its variants: the sweep can take neither away while the other is kept. */
  async remove(transaction: Transaction, id: string): Promise<void> {
    await transaction.query(
      'update core.file set deleted_at = now() where (id = $1 or picture_of = $1) and deleted_at is null',
      [id],
    );
  }

  /** Marks files nobody attached within a day; answers hashes that no file refers to any more. */
  async sweep(transaction: Transaction): Promise<Buffer[]> {
    await transaction.query(
      `update core.file set deleted_at = now() where owner_id is null and deleted_at is null and created_at < now() - interval '24 hours'`,
    );
    const rows = await transaction.query<{ hash: Buffer }>(
      `with gone as (delete from core.file where deleted_at < now() - interval '30 days' returning hash)
       select distinct hash from gone where not exists (select from core.file f where f.hash = gone.hash and f.deleted_at is null)`,
    );
    const hashes = rows.map(({ hash }) => hash);
    await transaction.query(
      'delete from core.blob b where hash = any($1) and not exists (select from core.file f where f.hash = b.hash)',
      [hashes],
    );
    return hashes;
  }
}
