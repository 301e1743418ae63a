import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import type { TreeNode } from './tree-snapshot.js';
import type { AgencyChange, Writer } from './tree-writes.repository.js';

export interface HistoryRow {
  change: AgencyChange;
  name: string;
  shortName: string;
  kind: TreeNode['kind'];
  parentCode: string | null;
  parentName: string | null;
  state: TreeNode['state'];
  validFrom: Date;
  validTo: Date | null;
}

const columns = `id, code, parent_id as "parentId", kind, name, short_name as "shortName", sort_order as "order", phone,
  state, version, merged_into as "mergedInto"`;

/** A node as its row stands inside a transaction, and how deep it hangs. */
export interface LockedNode extends TreeNode {
  /** 0 for a root. */
  depth: number;
  /** Levels below it. */
  height: number;
}

@Injectable()
export class AgenciesRepository {
  constructor(private readonly sql: Sql) {}

  /** People per node; nodes without any are absent. */
  async peopleByUnit(ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.sql.query<{ unit: string; people: number }>(
      {
        name: 'organisation-people-by-unit',
        text: `select unit_id as unit, count(*) as people from core.account
          where unit_id = any($1::uuid[]) and state <> 'rejected' group by unit_id`,
      },
      [ids],
    );
    return new Map(rows.map(({ unit, people }) => [unit, people]));
  }

  history(id: string): Promise<HistoryRow[]> {
    return this.sql.query<HistoryRow>(
      {
        name: 'organisation-history-of',
        text: `
select h.change, h.name, h.short_name as "shortName", h.kind, h.state, h.valid_from as "validFrom", h.valid_to as "validTo",
  p.code as "parentCode", coalesce(then_called.name, p.name) as "parentName"
from core.agency_history h
left join core.agency p on p.id = h.parent_id
left join lateral (
  select name from core.agency_history x
  where x.agency_id = h.parent_id and x.valid_from <= h.valid_from order by x.valid_from desc limit 1
) then_called on true
where h.agency_id = $1 order by h.valid_from desc, h.id desc limit 200`,
      },
      [id],
    );
  }

  /** The row, locked until the end of the transaction. */
  async lock(tx: Writer, code: string): Promise<LockedNode | undefined> {
    const [row] = await tx.query<LockedNode>(
      {
        name: 'organisation-lock-node',
        text: `
select ${columns},
  (select max(depth) from core.agency_closure where descendant = a.id) as depth,
  (select max(depth) from core.agency_closure where ancestor = a.id) as height
from core.agency a where code = $1 for update`,
      },
      [code],
    );
    return row;
  }

  async insert(tx: Writer, node: Omit<TreeNode, 'state' | 'version' | 'mergedInto'>): Promise<boolean> {
    const rows = await tx.query(
      {
        name: 'organisation-insert',
        text: `insert into core.agency (id, code, parent_id, kind, name, short_name, sort_order, phone)
          values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (code) do nothing returning id`,
      },
      [node.id, node.code, node.parentId, node.kind, node.name, node.shortName, node.order, node.phone],
    );
    return rows.length === 1;
  }

  async update(tx: Writer, node: TreeNode): Promise<void> {
    await tx.query(
      {
        name: 'organisation-update',
        text: `update core.agency set kind = $2, name = $3, short_name = $4, sort_order = $5, phone = $6, state = $7,
          merged_into = $8, version = version + 1 where id = $1`,
      },
      [node.id, node.kind, node.name, node.shortName, node.order, node.phone, node.state, node.mergedInto],
    );
  }

  async isWithin(tx: Writer, id: string, ancestor: string): Promise<boolean> {
    const rows = await tx.query(
      {
        name: 'organisation-is-within',
        text: 'select 1 from core.agency_closure where ancestor = $2 and descendant = $1',
      },
      [id, ancestor],
    );
    return rows.length > 0;
  }

  activeChildren(tx: Writer, id: string): Promise<{ id: string }[]> {
    return tx.query(
      {
        name: 'organisation-active-children',
        text: `select id from core.agency where parent_id = $1 and state = 'active' order by sort_order, code`,
      },
      [id],
    );
  }
}
