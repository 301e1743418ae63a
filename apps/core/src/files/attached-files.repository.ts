import { Injectable } from '@nestjs/common';
import { type Caller, type FileOwner, namedStatement, newId, Sql, type Transaction } from '@tessera/sdk';
import { type FileRow, fileColumns } from './file-rows.js';

const present = 'f.picture_of is null and f.deleted_at is null';
const ofOwner = 'f.owner_plugin = $1 and f.owner_subject = $2 and f.owner_id';
const inOrder = 'order by f.owner_purpose, f.owner_place, f.created_at, f.id';

const owned = namedStatement(
  'core-files-of-owners',
  `select ${fileColumns} from core.file f where ${ofOwner} = any($3::text[]) and ${present} ${inOrder}`,
);

/** Files of records: taking over, order, letting go. */
@Injectable()
export class AttachedFilesRepository {
  constructor(private readonly sql: Sql) {}

  ofOwners({ plugin, subject, ids }: Omit<FileOwner, 'id'> & { ids: readonly string[] }): Promise<FileRow[]> {
    return this.sql.query(owned, [plugin, subject, ids]);
  }

  ofOwner({ plugin, subject, id }: FileOwner, within: Sql | Transaction = this.sql): Promise<FileRow[]> {
    return within.query(owned, [plugin, subject, [id]]);
  }

  /** With its variants; undefined unless the caller uploaded it and nothing owns it yet. */
  async attach(
    transaction: Transaction,
    caller: Caller,
    fileId: string,
    { plugin, subject, id }: FileOwner,
    purpose: string,
  ): Promise<FileRow | undefined> {
    const rows = await transaction.query<FileRow & { main: boolean }>(
      `update core.file f set owner_plugin = $1, owner_subject = $2, owner_id = $3, owner_purpose = $4,
         owner_place = (select coalesce(max(o.owner_place) + 1, 0) from core.file o where o.owner_plugin = $1 and o.owner_subject = $2
           and o.owner_id = $3 and o.owner_purpose = $4 and o.picture_of is null and o.deleted_at is null)
       where (f.id = $5 or f.picture_of = $5) and f.uploaded_by = $6 and f.owner_id is null and f.deleted_at is null
         and exists (select from core.file m where m.id = $5 and m.picture_of is null and m.deleted_at is null)
       returning ${fileColumns}, f.picture_of is null as main`,
      [plugin, subject, id, purpose, fileId, caller.accountId],
    );
    return rows.find(({ main }) => main);
  }

  async arrange(transaction: Transaction, { plugin, subject, id }: FileOwner, fileIds: readonly string[]) {
    await transaction.query(
      `update core.file f set owner_place = n.place - 1 from unnest($4::uuid[]) with ordinality as n(id, place)
       where f.id = n.id and ${ofOwner} = $3`,
      [plugin, subject, id, fileIds],
    );
  }

  async describe(transaction: Transaction, { plugin, subject, id }: FileOwner, fileId: string, alt: string) {
    const rows = await transaction.query(
      `update core.file f set alt = $5 where f.id = $4 and ${ofOwner} = $3 and ${present} returning f.id`,
      [plugin, subject, id, fileId, alt],
    );
    return rows.length > 0;
  }

  /** Null: all of them. */
  async release(transaction: Transaction, { plugin, subject, id }: FileOwner, fileIds: readonly string[] | null) {
    const rows = await transaction.query<FileRow & { main: boolean }>(
      `update core.file f set deleted_at = now() where ${ofOwner} = $3 and f.deleted_at is null
         and ($4::uuid[] is null or f.id = any($4) or f.picture_of = any($4))
       returning ${fileColumns}, f.picture_of is null as main`,
      [plugin, subject, id, fileIds],
    );
    return rows.filter(({ main }) => main);
  }

  /** New references, variants included, to the same contents; answers the new id of each old one. */
  async copy(transaction: Transaction, caller: Caller, { plugin, subject, id }: FileOwner, to: FileOwner) {
    const rows = await transaction.query<{ id: string; of: string | null }>(
      `select f.id, f.picture_of as of from core.file f where ${ofOwner} = $3 and f.deleted_at is null`,
      [plugin, subject, id],
    );
    const made = new Map(rows.map((row) => [row.id, newId()]));
    await transaction.query(
      `insert into core.file (id, hash, name, media_type, bytes, owner_plugin, owner_subject, owner_id, owner_purpose, owner_place,
         alt, as_file, picture_width, picture_height, picture_of, uploaded_by, agency_id)
       select n.id, f.hash, f.name, f.media_type, f.bytes, $4, $5, $6, f.owner_purpose, f.owner_place,
         f.alt, f.as_file, f.picture_width, f.picture_height, n.of, $7, $8
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as n(old, id, of) join core.file f on f.id = n.old
       order by n.of nulls first`,
      [
        rows.map((row) => row.id),
        rows.map((row) => made.get(row.id)),
        rows.map((row) => (row.of ? made.get(row.of) : null)),
        to.plugin,
        to.subject,
        to.id,
        caller.accountId,
        caller.agencyId,
      ],
    );
    return new Map(rows.flatMap((row) => (row.of ? [] : [[row.id, made.get(row.id)!] as const])));
  }
}
