import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';

export interface BannerRow {
  id: string;
  pictureId: string;
  width: number;
  height: number;
  widths: number[];
  altZh: string;
  altEn: string;
  link: string | null;
  from: string;
  to: string | null;
  audienceKey: string;
  agencyId: string | null;
  place: number;
  state: 'on' | 'off';
  version: number;
  changedAt: Date;
}
export type BannerContent = Pick<
  BannerRow,
  'pictureId' | 'altZh' | 'altEn' | 'link' | 'from' | 'to' | 'audienceKey' | 'agencyId' | 'state'
>;

const selected = `select b.id, b.picture_id as "pictureId", f.picture_width as width, f.picture_height as height,
    (select array_agg(v.picture_width order by v.picture_width desc) from core.file v where v.id = f.id or v.picture_of = f.id) as widths,
    b.alt_zh as "altZh", b.alt_en as "altEn", b.link, b.from_day::text as "from", b.to_day::text as "to", b.audience_key as "audienceKey",
    b.agency_id as "agencyId", b.place, b.state, b.version, b.changed_at as "changedAt"
  from core.banner b join core.file f on f.id = b.picture_id where b.deleted_at is null`;

const valuesOf = (row: BannerContent): unknown[] => [
  row.pictureId,
  row.altZh,
  row.altEn,
  row.link,
  row.from,
  row.to,
  row.audienceKey,
  row.agencyId,
  row.state,
];

@Injectable()
export class BannersRepository {
  constructor(private readonly sql: Sql) {}

  /** Every banner in its order; there are dozens of them at most, and each process keeps them in memory. */
  all(): Promise<BannerRow[]> {
    return this.sql.query({ name: 'core-banners', text: `${selected} order by b.place, b.id` });
  }

  /** The banner as it is now, held until the transaction ends. */
  async held(transaction: Transaction, id: string): Promise<BannerRow | undefined> {
    const [row] = await transaction.query<BannerRow>(`${selected} and b.id = $1 for update of b`, [id]);
    return row;
  }

  async heldIds(transaction: Transaction): Promise<string[]> {
    const rows = await transaction.query<{ id: string }>(
      'select id from core.banner where deleted_at is null order by place, id for update',
    );
    return rows.map(({ id }) => id);
  }

  /** At the end of the order. */
  async insert(transaction: Transaction, id: string, by: string, row: BannerContent): Promise<void> {
    await transaction.query(
      `insert into core.banner (id, changed_by, picture_id, alt_zh, alt_en, link, from_day, to_day, audience_key, agency_id, state, place)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, (select coalesce(max(place), 0) + 1 from core.banner where deleted_at is null))`,
      [id, by, ...valuesOf(row)],
    );
  }

  async update(transaction: Transaction, id: string, by: string, row: BannerContent): Promise<void> {
    await transaction.query(
      `update core.banner set changed_by = $2, changed_at = now(), version = version + 1, picture_id = $3, alt_zh = $4, alt_en = $5,
         link = $6, from_day = $7, to_day = $8, audience_key = $9, agency_id = $10, state = $11 where id = $1`,
      [id, by, ...valuesOf(row)],
    );
  }

  async arrange(transaction: Transaction, ids: readonly string[]): Promise<void> {
    await transaction.query(
      `update core.banner b set place = o.place from unnest($1::uuid[]) with ordinality as o(id, place) where b.id = o.id and b.place <> o.place`,
      [ids],
    );
  }

  async remove(transaction: Transaction, id: string, by: string): Promise<void> {
    await transaction.query('update core.banner set deleted_at = now(), changed_by = $2 where id = $1', [id, by]);
  }

  /** People who may use the portal now within these agencies; null: all. */
  async people(agencies: readonly string[] | null): Promise<number> {
    const [row] = await this.sql.query<{ people: number }>(
      `select count(*)::int as people from core.account where state = 'active' and ($1::uuid[] is null or agency_id = any($1))`,
      [agencies],
    );
    return row?.people ?? 0;
  }
}
