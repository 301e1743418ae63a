import type pg from 'pg';
import { applicationRole } from '../pool.js';

/** Only ever added to: their rows can be neither changed nor deleted by the running portal. */
const appendOnly = ['audit_entry', 'audit_link', 'audit_checkpoint'];
/** Written by the migrator alone. */
const migratorOnly = ['migration', 'migration_state'];

/** Roles belong to the whole server, so another database's migrator may be making the same one at this moment. */
export const createRole = (role: string): string => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  if not pg_has_role(current_user, '${role}', 'MEMBER') then execute format('grant ${role} to %I', current_user); end if;
end $$;`;

/** Rights of the application role on the core's schemas; repeated after every run, for tables made since. */
export async function grantCore(client: pg.Client): Promise<void> {
  const tables = (names: string[]) => names.map((name) => `core.${name}`).join(', ');
  await client.query(`
grant usage on schema core, portal, bullmq to ${applicationRole};
grant select, insert, update, delete on all tables in schema core, bullmq to ${applicationRole};
grant select on all tables in schema portal to ${applicationRole};
grant usage, select on all sequences in schema core, bullmq to ${applicationRole};
revoke update, delete on ${tables(appendOnly)} from ${applicationRole};
revoke insert, update, delete on ${tables(migratorOnly)} from ${applicationRole};`);
}

/** A role of its own that owns the plugin's schema, sees the published views and nothing else. */
export async function preparePluginSchema(client: pg.Client, schema: string): Promise<void> {
  await client.query(`${createRole(schema)}
create schema if not exists ${schema} authorization ${schema};
grant usage on schema portal to ${schema};
grant select on all tables in schema portal to ${schema};`);
}

export async function grantPluginSchema(client: pg.Client, schema: string): Promise<void> {
  await client.query(`
grant usage on schema ${schema} to ${applicationRole};
grant select, insert, update, delete on all tables in schema ${schema} to ${applicationRole};
grant usage, select on all sequences in schema ${schema} to ${applicationRole};
alter default privileges for role ${schema} in schema ${schema}
  grant select, insert, update, delete on tables to ${applicationRole};
alter default privileges for role ${schema} in schema ${schema}
  grant usage, select on sequences to ${applicationRole};`);
}
