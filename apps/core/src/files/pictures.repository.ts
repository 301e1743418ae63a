import { Injectable } from '@nestjs/common';
import { type PictureOwner, Sql, type Transaction } from '@tessera/sdk';

export interface VariantRow {
  id: string;
  hash: Buffer;
  mediaType: string;
  bytes: number;
  width: number;
}

@Injectable()
export class PicturesRepository {
  constructor(private readonly sql: Sql) {}

  async measure(
    transaction: Transaction,
    picture: { id: string; width: number; height: number; of: string | null },
  ): Promise<void> {
    await transaction.query(
      'update core.file set picture_width = $2, picture_height = $3, picture_of = $4 where id = $1',
      [picture.id, picture.width, picture.height, picture.of],
    );
  }

  /** The picture and its variants, widest first; empty when the file is none. What moves is not shown, only saved. */
  variants(id: string): Promise<VariantRow[]> {
    return this.sql.query(
      {
        name: 'core-picture-variants',
        text: `select id, hash, media_type as "mediaType", bytes::int, picture_width as width from core.file
               where (id = $1 or picture_of = $1) and picture_width is not null and media_type <> 'image/gif' and deleted_at is null order by picture_width desc, id`,
      },
      [id],
    );
  }

  /** Not what was uploaded as a file: that is somebody's own picture with its name, not one in the sizes that pages use. */
  async attach(transaction: Transaction, id: string, uploadedBy: string, owner: PictureOwner): Promise<boolean> {
    const rows = await transaction.query(
      `update core.file set owner_plugin = $3, owner_subject = $4, owner_id = $5
       where (id = $1 or picture_of = $1) and picture_width is not null and uploaded_by = $2 and owner_id is null and deleted_at is null
         and exists (select from core.file main where main.id = $1 and main.picture_of is null and not main.as_file and main.deleted_at is null)
       returning id`,
      [id, uploadedBy, owner.plugin, owner.subject, owner.id],
    );
    return rows.length > 0;
  }

  async release(transaction: Transaction, owner: PictureOwner, keep: string | null): Promise<void> {
    await transaction.query(
      `update core.file set deleted_at = now()
       where owner_plugin = $1 and owner_subject = $2 and owner_id = $3 and owner_purpose is null and picture_width is not null and deleted_at is null
         and ($4::uuid is null or (id <> $4 and picture_of is distinct from $4))`,
      [owner.plugin, owner.subject, owner.id, keep],
    );
  }
}
