import { newId } from '@tessera/sdk';
import { type HttpClient, type Portal, startPortal, testDatabase } from '@tessera/testing';
import pg from 'pg';
import { PasswordHasher } from '../src/identity/passwords/password-hasher.js';
import {
  agencyAdministratorRole,
  builtInRoles,
  systemAdministratorRole,
} from '../src/permissions/rules/builtin-roles.js';

export const cityPassword = 'Mosaic-7-tiles';

interface Inhabitant {
  node: string;
  role?: string;
  /** Code of the agency the role is limited to. */
  over?: string;
}

/** CITY ─┬─ A ─┬─ A1 and A-U (a unit); B ─── B-U (a unit) */
const nodes: [code: string, parent: string | null, kind: string][] = [
  ['CITY', null, 'inside'],
  ['A', 'CITY', 'inside'],
  ['A1', 'A', 'inside'],
  ['A-U', 'A', 'unit'],
  ['B', 'CITY', 'inside'],
  ['B-U', 'B', 'unit'],
];
const inhabitants: Record<string, Inhabitant> = {
  sysadmin: { node: 'CITY', role: systemAdministratorRole },
  agencyadmin: { node: 'A-U', role: agencyAdministratorRole, over: 'A' },
  staff: { node: 'A-U' },
  junior: { node: 'A1' },
  neighbour: { node: 'B-U' },
  /** A system administrator who sits in the agency of `agencyadmin`. */
  guest: { node: 'A-U', role: systemAdministratorRole },
};

export interface City {
  portal: Portal;
  /** Ids of the accounts by name. */
  ids: Record<string, string>;
  as(account: string): Promise<HttpClient>;
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** A running portal over a city of two agencies with an administrator each way. Everybody has `cityPassword`. */
export async function startCity(): Promise<City> {
  const database = await testDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const query = async <Row>(text: string, values: unknown[] = []) => (await owner.query(text, values)).rows as Row[];
  const places = await settle(query);
  const ids = await populate(query, places);
  const portal = await startPortal({ databaseUrl: database.url });
  const clients = new Map<string, Promise<HttpClient>>();
  return {
    portal,
    ids,
    as: (account) => {
      const client = clients.get(account) ?? portal.signIn(account, cityPassword);
      clients.set(account, client);
      return client;
    },
    query,
    stop: async () => {
      await portal.stop();
      await owner.end();
      await database.drop();
    },
  };
}

type Query = City['query'];

async function settle(query: Query): Promise<Map<string, string>> {
  const places = new Map<string, string>();
  for (const [order, [code, parent, kind]] of nodes.entries()) {
    const id = newId();
    places.set(code, id);
    await query(
      `insert into core.agency (id, code, parent_id, kind, name, short_name, sort_order) values ($1, $2::text, $3, $4, $5::text, $5, $6)`,
      [id, code, parent && places.get(parent), kind, `機關 ${code}`, order],
    );
    await query(
      `insert into core.agency_closure select ancestor, $1::uuid, depth + 1 from core.agency_closure where descendant = $2
       union all select $1, $1, 0`,
      [id, parent && places.get(parent)],
    );
    await query(
      `insert into core.agency_history (id, agency_id, change, code, name, short_name, kind, parent_id, state, valid_from)
       select gen_random_uuid(), id, 'created', code, name, short_name, kind, parent_id, state, created_at from core.agency where id = $1`,
      [id],
    );
  }
  return places;
}

async function populate(query: Query, places: ReadonlyMap<string, string>): Promise<Record<string, string>> {
  const password = await new PasswordHasher().hash(cityPassword);
  const ids: Record<string, string> = {};
  for (const [name, { node, role, over }] of Object.entries(inhabitants)) {
    const id = newId();
    ids[name] = id;
    await query(
      `insert into core.account (id, name, name_key, person_name, title, agency_id, unit_id) values ($1, $2::text, $2, $3, '科員', $4, $5)`,
      [id, name, `人員 ${name}`, places.get(node.split('-')[0]!), places.get(node)],
    );
    await query('insert into core.password (account_id, hash) values ($1, $2)', [id, password]);
    if (role)
      await query(
        `insert into core.role_grant (id, role_id, account_id, agency_id, with_subordinates) values ($1, $2, $3, $4, $5)`,
        [newId(), builtInRoles.find(({ key }) => key === role)?.id, id, over ? places.get(over) : null, Boolean(over)],
      );
  }
  return ids;
}
