import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import { type FileRow, fileColumns } from './file-rows.js';

export interface NewFileRow {
  id: string;
  hash: Buffer;
  name: string;
  mediaType: string;
  bytes: number;
  uploadedBy: string;
  agencyId: string;
}

/** Uploads by their reference, and the contents that they refer to. */
@Injectable()
export class FilesRepository {
  constructor(private readonly sql: Sql) {}

  /** Holds the content's row until the end, so that a sweep cannot take a content away that is about to be referred to. */
  async insert(transaction: Transaction, row: NewFileRow): Promise<void> {
    await transaction.query(
      `insert into core.blob (hash, bytes, media_type) values ($1, $2, $3)
       on conflict (hash) do update set media_type = core.blob.media_type`,
      [row.hash, row.bytes, row.mediaType],
    );
    await transaction.query(
      'insert into core.file (id, hash, name, media_type, bytes, uploaded_by, agency_id) values ($1, $2, $3, $4, $5, $6, $7)',
      [row.id, row.hash, row.name, row.mediaType, row.bytes, row.uploadedBy, row.agencyId],
    );
  }

  async markAsFile(transaction: Transaction, id: string): Promise<void> {
    await transaction.query('update core.file set as_file = true where id = $1', [id]);
  }

  async byId(id: string): Promise<FileRow | undefined> {
    const [row] = await this.sql.query<FileRow>(
      {
        name: 'core-file',
        text: `select ${fileColumns} from core.file f where f.id = $1 and f.picture_of is null and f.deleted_at is null`,
      },
      [id],
    );
    return row;
  }

  /** With a picture go its variants: the sweep can take neither away while the other is kept. */
  async remove(transaction: Transaction, id: string): Promise<void> {
    await transaction.query(
      'update core.file set deleted_at = now() where (id = $1 or picture_of = $1) and deleted_at is null',
      [id],
    );
  }

  /** Marks files nobody attached within a day; forgets what was marked 30 days ago; answers contents nothing refers to. */
  async sweep(transaction: Transaction): Promise<Buffer[]> {
    await transaction.query(
      `update core.file set deleted_at = now() where owner_id is null and deleted_at is null and created_at < now() - interval '24 hours'`,
    );
    const gone = await transaction.query<{ hash: Buffer }>(
      `delete from core.file where deleted_at < now() - interval '30 days' returning hash`,
    );
    const rows = await transaction.query<{ hash: Buffer }>(
      `delete from core.blob b where hash = any($1) and not exists (select from core.file f where f.hash = b.hash) returning hash`,
      [gone.map(({ hash }) => hash)],
    );
    return rows.map(({ hash }) => hash);
  }
}
