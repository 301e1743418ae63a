import type { TreeNode } from '../tree-snapshot.js';
import type { Writer } from '../tree-writes.repository.js';
import type { KnownNode } from './organisation-plan.js';

export async function knownNodes(tx: Writer): Promise<Map<string, KnownNode>> {
  const nodes = await tx.query<KnownNode>(
    `select a.id, a.code, p.code as "parentCode", a.kind, a.name, a.short_name as "shortName", a.sort_order as "order",
       a.phone, a.state, a.version
     from core.agency a left join core.agency p on p.id = a.parent_id`,
  );
  return new Map(nodes.map((node) => [node.code, node]));
}

type NodeFields = Pick<TreeNode, 'id' | 'code' | 'parentId' | 'kind' | 'name' | 'shortName' | 'order' | 'phone'>;

const record = `as row(id uuid, code text, "parentId" uuid, kind text, name text, "shortName" text, "order" int, phone text)`;

export const insertNodes = (tx: Writer, nodes: readonly NodeFields[]): Promise<unknown> =>
  tx.query(
    `insert into core.agency (id, code, parent_id, kind, name, short_name, sort_order, phone)
     select id, code, "parentId", kind, name, "shortName", "order", phone from jsonb_to_recordset($1::jsonb) ${record}`,
    [JSON.stringify(nodes)],
  );

/** Everything but the parent, which only `hang` changes. */
export const updateNodes = (tx: Writer, nodes: readonly NodeFields[]): Promise<unknown> =>
  tx.query(
    `update core.agency a set kind = row.kind, name = row.name, short_name = row."shortName", sort_order = row."order",
       phone = row.phone, version = a.version + 1
     from jsonb_to_recordset($1::jsonb) ${record} where a.id = row.id`,
    [JSON.stringify(nodes)],
  );
