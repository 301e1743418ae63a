import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import type { AuditDetail, AuditFilter, AuditLine } from './audit.schemas.js';

/** Where a page of the list goes on: time and id of the last line before. */
export interface AuditPosition {
  at: string;
  id: string;
}

type Dated<Line> = Omit<Line, 'at'> & { at: Date };

const columns = `e.id, e.at, e.actor_id as "actorId", e.actor_name as "actorName", e.agency_id as "agencyId",
  a.name as "agencyName", e.plugin, e.action, e.subject, e.subject_id as "subjectId", e.address,
  case when e.on_behalf_of is not null then jsonb_build_object('id', e.on_behalf_of, 'name', coalesce(p.person_name, '')) end as "onBehalfOf",
  e.salt is null as erased, l.no as link`;
const tables = `core.audit_entry e left join core.audit_link l on l.entry_id = e.id
  left join core.agency a on a.id = e.agency_id left join core.account p on p.id = e.on_behalf_of`;
const sides = `e.body->'before' as before, e.body->'after' as after, e.body#>>'{via,purpose}' as via, encode(e.digest, 'hex') as digest`;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const like = (value: string) => value.replace(/[\\%_]/g, '\\$&');

@Injectable()
export class AuditRepository {
  constructor(private readonly sql: Sql) {}

  /** Newest first. */
  list(filter: AuditFilter, after: AuditPosition | null, limit: number): Promise<AuditLine[]> {
    return this.select(columns, filter, after, limit);
  }

  /** As `list`, with what changed. */
  details(filter: AuditFilter, after: AuditPosition | null, limit: number): Promise<AuditDetail[]> {
    return this.select(`${columns}, ${sides}`, filter, after, limit);
  }

  async byId(id: string): Promise<AuditDetail | undefined> {
    const [row] = await this.sql.query<Dated<AuditDetail>>(
      `select ${columns}, ${sides} from ${tables} where e.id = $1`,
      [id],
    );
    return row && plain(row);
  }

  /** The newest signature of the chain. */
  async lastCheckpoint(): Promise<{ no: number; at: string; keyId: string } | null> {
    const [row] = await this.sql.query<{ no: number; at: Date; keyId: string }>(
      `select no, at, key_id as "keyId" from core.audit_checkpoint order by no desc limit 1`,
    );
    return row ? { ...row, at: row.at.toISOString() } : null;
  }

  /** Without `sides` selected, the rows are plain lines. */
  private async select(
    selected: string,
    filter: AuditFilter,
    after: AuditPosition | null,
    limit: number,
  ): Promise<AuditDetail[]> {
    const values: unknown[] = [limit];
    const bound = (value: unknown) => `$${values.push(value)}`;
    const conditions = conditionsOf(filter, bound);
    if (after) conditions.push(`(e.at, e.id) < (${bound(after.at)}::timestamptz, ${bound(after.id)}::uuid)`);
    const rows = await this.sql.query<Dated<AuditDetail>>(
      `select ${selected} from ${tables} ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
       order by e.at desc, e.id desc limit $1`,
      values,
    );
    return rows.map(plain);
  }
}

/** Only the conditions that are asked for, so that each kind of question finds its index. */
function conditionsOf(filter: AuditFilter, bound: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  const add = (value: string | undefined, condition: (value: string) => string) => {
    if (value !== undefined) conditions.push(condition(value));
  };
  add(filter.actor, (actor) =>
    uuid.test(actor) ? `e.actor_id = ${bound(actor)}` : `e.actor_name ilike ${bound(`%${like(actor)}%`)}`,
  );
  add(filter.action, (action) => `e.action like ${bound(`${like(action)}%`)}`);
  add(filter.subject, (subject) => `e.subject = ${bound(subject)}`);
  add(filter.subjectId, (id) => `e.subject_id = ${bound(id)}`);
  add(filter.plugin, (plugin) => `e.plugin = ${bound(plugin)}`);
  add(filter.agencyId, (id) => `e.agency_id = ${bound(id)}`);
  add(filter.from, (from) => `e.at >= ${bound(from)}::timestamptz`);
  add(filter.to, (to) => `e.at < ${bound(to)}::timestamptz`);
  return conditions;
}

const plain = <Line extends { at: Date }>(row: Line) => ({ ...row, at: row.at.toISOString() });
