import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@tessera/sdk';
import pg from 'pg';
import { HttpClient } from './http-client.js';
import { type Portal, startPortal } from './portal.js';
import { testDatabase } from './test-database.js';

export interface Inhabitant {
  /** Code of the node the person belongs to. */
  node: string;
  /** Key of a role, e.g. `agency-administrator`. */
  role?: string;
  /** Code of the agency that the role is limited to, with its subordinates; the whole government without. */
  over?: string;
}

export interface CityPlan {
  /** Code of the parent per node, parents first; nodes whose code ends in `-U` are units. */
  nodes: Record<string, string | null>;
  people: Record<string, Inhabitant>;
  environment?: Record<string, string>;
}

export interface TestCity {
  portal: Portal;
  /** Ids by code. */
  agencies: Record<string, string>;
  /** Ids by name. */
  people: Record<string, string>;
  /** A client with a session of that person. */
  as(person: string): HttpClient;
  /** As owner of the tables. */
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Tells the portal that rows it keeps in memory were changed by `query`, as `tx.touch(topic)` would. */
  raise(topic: string): Promise<void>;
  stop(): Promise<void>;
}

type Query = TestCity['query'];

const raiseStatement = `
with raised as (
  insert into core.epoch as e (topic, version, raised_at) values ($1, 1, clock_timestamp())
  on conflict (topic) do update set version = e.version + 1, raised_at = clock_timestamp()
  returning topic, version
)
select pg_notify('tessera_epoch', json_build_object('topic', topic, 'version', version)::text) from raised`;

/** A running portal over a city of one's own making, with somebody signed in for every name: what specs of plugins stand on. */
export async function startTestCity({ nodes, people, environment = {} }: CityPlan): Promise<TestCity> {
  const database = await testDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const query: Query = async <Row>(text: string, values: unknown[] = []) =>
    (await owner.query(text, values)).rows as Row[];
  const agencies = await settle(query, nodes);
  const accounts = await populate(query, people, nodes, agencies);
  const portal = await startPortal({ databaseUrl: database.url, environment });
  await grantRoles(query, people, agencies, accounts);
  const tokens = await openSessions(query, accounts);
  return {
    portal,
    agencies,
    people: accounts,
    as: (person) => {
      const client = new HttpClient(portal.url);
      client.setCookie('tessera_session', tokens[person] ?? '');
      return client;
    },
    query,
    raise: async (topic) => {
      await query(raiseStatement, [topic]);
    },
    stop: async () => {
      await portal.stop();
      await owner.end();
      await database.drop();
    },
  };
}

async function settle(query: Query, nodes: CityPlan['nodes']): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [code, parent] of Object.entries(nodes)) {
    const id = newId();
    ids[code] = id;
    const parentId = parent ? ids[parent] : null;
    await query(
      `insert into core.agency (id, code, parent_id, kind, name, short_name, sort_order) values ($1, $2::text, $3, $4, $2::text || ' 全名', $2::text, $5)`,
      [id, code, parentId, code.endsWith('-U') ? 'unit' : 'inside', Object.keys(ids).length],
    );
    await query(
      `insert into core.agency_closure select ancestor, $1::uuid, depth + 1 from core.agency_closure where descendant = $2
       union all select $1, $1, 0`,
      [id, parentId],
    );
  }
  return ids;
}

async function populate(
  query: Query,
  people: CityPlan['people'],
  nodes: CityPlan['nodes'],
  agencies: Record<string, string>,
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [name, { node }] of Object.entries(people)) {
    ids[name] = newId();
    const own = node.endsWith('-U') ? nodes[node]! : node;
    await query(
      `insert into core.account (id, name, name_key, person_name, agency_id, unit_id) values ($1, $2::text, $2, $3, $4, $5)`,
      [ids[name], name, `人員 ${name}`, agencies[own], agencies[node]],
    );
  }
  return ids;
}

/** After the start of the portal, which makes the built-in roles. */
async function grantRoles(
  query: Query,
  people: CityPlan['people'],
  agencies: Record<string, string>,
  accounts: Record<string, string>,
): Promise<void> {
  for (const [name, { role, over }] of Object.entries(people)) {
    if (!role) continue;
    await query(
      `insert into core.role_grant (id, role_id, account_id, agency_id, with_subordinates)
       select $1, id, $2, $3, $4 from core.role where key = $5`,
      [newId(), accounts[name], over ? agencies[over] : null, Boolean(over), role],
    );
  }
}

async function openSessions(query: Query, accounts: Record<string, string>): Promise<Record<string, string>> {
  const tokens: Record<string, string> = {};
  for (const [name, accountId] of Object.entries(accounts)) {
    const token = randomBytes(32).toString('base64url');
    tokens[name] = token;
    await query(
      `insert into core.session (id, token_hash, account_id, method, address, agent, idle_until, ends_at)
       values ($1, $2, $3, 'password', '127.0.0.1', 'spec', now() + interval '30 minutes', now() + interval '12 hours')`,
      [newId(), createHash('sha256').update(token).digest(), accountId],
    );
  }
  return tokens;
}
