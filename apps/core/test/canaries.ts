import type pg from 'pg';

export interface Canaries {
  /** Stands in rows of that agency alone. */
  canary: string;
  /** Stands in what every colleague of the government may know of a person of that agency. */
  known: string;
  /** Ids of those rows. */
  ids: string[];
  /** `schema.table.column` in which it was planted. */
  columns: string[];
}

/** Public by decision: everybody may read the tree. */
const publicTables = new Set(['core.agency', 'core.agency_history']);
/** What `read Person` shows to everybody who is signed in: whom to call, and where that person sits. */
const publishedColumns = new Set([
  ...['name', 'person_name', 'title', 'office_phone'].map((column) => `core.account.${column}`),
  'core.post.title',
]);
/** Columns that mean something to the program: changing them would break the row instead of marking it. */
const meaningful =
  /^(state|kind|act|role|locale|theme|text_size|calendar|audience_key|handler|queue|plugin|purpose|action|subject|subject_id|result|method|media_type|owner_plugin|owner_subject|owner_id|owner_purpose|key|message_id|hash|name_key|topic|mode|part|dashboard|current_key|external_key|level|id|driving|attendance|who_may_book|link_for|open_on|vehicle_type|licence|zone|opens|closes|scope)$/;

/** What is listed for the whole government is no secret of its agency. */
const keptApart = ' and resource_id in (select id from plugin_booking.resource where agency_id = $1 and not public)';
const privateOnly: Readonly<Record<string, string>> = {
  'plugin_booking.resource': ' and not public',
  'plugin_booking.booking': keptApart,
  'plugin_booking.keeper': keptApart,
};

/** Makes sure that every kind of row exists for the agency, then writes the canary into every free text column of them. */
export async function plantCanaries(pool: pg.Pool, code: string): Promise<Canaries> {
  const canary = 'canary7f3a91';
  const known = 'known7f3a91';
  const agency = (await pool.query<{ id: string }>('select id from core.agency where code = $1', [code])).rows[0]?.id;
  const owner = (await pool.query<{ id: string }>(`select id from core.account where name = 'staff'`)).rows[0]?.id;
  await insertRows(pool, agency, owner);
  const { rows: tables } = await pool.query<{
    name: string;
    columns: string[];
    agency: boolean;
    account: string | null;
  }>(
    `select c.table_schema || '.' || c.table_name as name,
       array_agg(c.column_name::text) filter (where c.data_type = 'text' and c.is_generated = 'NEVER') as columns,
       bool_or(c.column_name = 'agency_id') as agency,
       max(c.column_name::text) filter (where c.column_name in ('account_id', 'author_id', 'uploaded_by')) as account
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where (c.table_schema = 'core' or c.table_schema like 'plugin\\_%') and t.table_type = 'BASE TABLE' group by 1`,
  );
  const ids: string[] = [];
  const columns: string[] = [];
  for (const table of tables) {
    const free = (table.columns ?? []).filter((column) => !meaningful.test(column));
    if (publicTables.has(table.name) || free.length === 0 || !(table.agency || table.account)) continue;
    const whose = table.agency
      ? 'agency_id = $1'
      : `${table.account} = (select id from core.account where name = 'staff' and $1::uuid is not null)`;
    const wordFor = (column: string) => (publishedColumns.has(`${table.name}.${column}`) ? known : canary);
    const set = free.map((column) => `${column} = '${wordFor(column)}'`).join(', ');
    const unique =
      table.name === 'core.account'
        ? ` and name = 'staff'`
        : table.name === 'core.role_request'
          ? ` and number = 'canary'`
          : table.name.endsWith('.notice')
            ? ` and audience_key <> 'G'`
            : // of one owner no two are called alike
              table.name.endsWith('.category')
              ? ' and position = 1'
              : (privateOnly[table.name] ?? '');
    const changed = await pool
      .query<{ id?: string }>(`update ${table.name} set ${set} where ${whose}${unique} returning *`, [agency])
      .catch(() => ({ rows: [] }));
    ids.push(...changed.rows.slice(0, 5).flatMap(({ id }) => id ?? []));
    if (changed.rows.length > 0) columns.push(...free.map((column) => `${table.name}.${column}`));
  }
  // banners are kept in memory: every process must read its own anew
  await pool.query(
    `insert into core.epoch as e (topic, version, raised_at) values ('banners', 1, clock_timestamp())
     on conflict (topic) do update set version = e.version + 1, raised_at = clock_timestamp()`,
  );
  return { canary, known, ids: [...new Set(ids)], columns };
}

async function insertRows(pool: pg.Pool, agency: string | undefined, owner: string | undefined): Promise<void> {
  const values = [agency, owner];
  const insert = (text: string) => pool.query(text, text.includes('$2') ? values : [agency]);
  await insert(
    `insert into core.mail (id, message_id, plugin, account_id, agency_id, recipient, subject, body) values (gen_random_uuid(), gen_random_uuid()::text, 'bulletin', $2, $1, 'x', 'x', 'x')`,
  );
  await insert(
    `insert into core.sign_in_record (id, account_id, agency_id, method, address, agent, action, result) values (gen_random_uuid(), $2, $1, 'password', 'x', 'x', 'sign-in', 'success')`,
  );
  await pool.query(
    `insert into core.recovery_mail_proof (account_id, mail, code_hash, expires_at, tries_left, resend_at, day_ends_at)
     values ($1, 'x', '\\x01', now() + interval '1 hour', 3, now(), now() + interval '1 hour')`,
    [owner],
  );
  await insert(
    `insert into core.role_request (id, number, account_id, person_name, agency_id, agency_name, unit_name, role, act, reason, asked_at, due_at)
     values (gen_random_uuid(), 'canary', $2, 'x', $1, 'x', 'x', 'agency-administrator', 'add', 'x', now(), now())`,
  );
  await insert(
    `insert into core.personal_token (id, account_id, agency_id, plugin, purpose, label, hash, created_at, expires_at)
     values (gen_random_uuid(), $2, $1, 'bulletin', 'feed', 'x', '\\x01', now(), now() + interval '1 day')`,
  );
  await insert(
    `insert into core.delegation (id, account_id, deputy_id, functions, starts_at, ends_at, remark, created_at)
     select gen_random_uuid(), $2, id, '{review}', now(), now() + interval '1 day', 'x', now()
     from core.account where name <> 'staff' and agency_id = $1 limit 1`,
  );
  await insert(
    `insert into core.post (id, account_id, node_id, title, starts_at, created_by, created_at)
     values (gen_random_uuid(), $2, $1, 'x', now(), $2, now())`,
  );
  await insert(`insert into core.enablement (plugin, agency_id, state, reason) values ('bulletin', $1, 'on', 'x')`);
  await insert(
    `insert into core.closure_day (id, date, agency_id, reason) values (gen_random_uuid(), '2026-03-03', $1, 'x')`,
  );
  await insert(
    `insert into core.dashboard (account_id, key, name, mode, seen_agency_id) values ($2, 'canary', 'x', 'custom', $1)`,
  );
  await insert(
    `insert into core.dashboard_layer (kind, owner_id, operations) values ('agency', $1,
       '{"added": [{"id": "canary", "plugin": "clock", "tile": "world", "rect": {"x": 0, "y": 0, "w": 4, "h": 2}, "settings": {"zones": "canary7f3a91"}, "locks": []}]}')
     on conflict (kind, owner_id, dashboard) do update set operations = excluded.operations`,
  );
  await insert(
    `insert into core.plugin_setting (plugin, level, agency_id, setting_values, changed_by, changed_at)
     select 'bulletin', 'agency', $1, '{"unknown": "canary7f3a91"}', $2, now()`,
  );
  await pool.query(`insert into core.blob (hash, bytes, media_type) values ('\\x01', 1, 'text/plain')`);
  await insert(
    `insert into core.file (id, hash, name, media_type, bytes, uploaded_by, agency_id) values (gen_random_uuid(), '\\x01', 'x', 'text/plain', 1, $2, $1)`,
  );
  await insert(
    `insert into core.file (id, hash, name, media_type, bytes, uploaded_by, agency_id, owner_plugin, owner_subject, owner_id, owner_purpose, owner_place)
     select gen_random_uuid(), '\\x01', 'x', 'text/plain', 1, $2, $1, 'bulletin', 'Notice', id, 'file', 0 from plugin_bulletin.notice
     where agency_id = $1 and audience_key <> 'G' limit 1`,
  );
  await insert(
    `insert into core.outbox (id, handler, payload, agency_id, due_at) values (gen_random_uuid(), 'bulletin.unknown', '{"x": "canary7f3a91"}', $1, now() + interval '1 hour')`,
  );
  await insert(
    `insert into core.notification (id, kind, account_id, subject, body, link, at) select gen_random_uuid(), 'core.account-changed', $2, 'x',
       '{"by": "canary7f3a91", "fields": "canary7f3a91"}', '/canary7f3a91', now() where $1::uuid is not null`,
  );
  await insert(
    `insert into core.application (id, category_id, name_zh, name_en, icon, address, audience_keys, state, changed_at)
     select gen_random_uuid(), id, 'canary7f3a91', 'canary7f3a91', 'apps', '/canary7f3a91', array['A:' || $1::uuid], 'shown', now()
     from core.application_category limit 1`,
  );
  await insert(
    `insert into plugin_bulletin.acknowledgement (notice_id, revision, account_id, account_name, agency_id, at)
     select id, revision, $2, 'x', $1, now() from plugin_bulletin.notice
     where agency_id = $1 and audience_key <> 'G' limit 1`,
  );
  await insert(
    `insert into plugin_bulletin.comment (id, notice_id, author_id, author_name, agency_id, agency_name, text, created_at)
     select gen_random_uuid(), id, $2, 'x', $1, 'x', 'x', now() from plugin_bulletin.notice
     where agency_id = $1 and audience_key <> 'G' limit 1`,
  );
  await insert(
    `insert into plugin_booking.resource (id, kind, agency_id, agency_name, site, name, public, who_may_book, bookers, zone, opens,
       closes, keeper_ids, created_at, changed_at, changed_by, changed_by_name)
     select gen_random_uuid(), 'venue', $1, 'x', 'x', 'x', false, 'agency', array['A:' || $1::uuid], 'Asia/Taipei', '08:00',
       '18:00', array[$2::uuid], now(), now(), $2, 'x'`,
  );
  await insert(
    `insert into plugin_booking.keeper (resource_id, place, account_id, account_name, agency_id, agency_name, since)
     select id, 1, $2, 'x', $1, 'x', now() from plugin_booking.resource where agency_id = $1 and name = 'x'`,
  );
  await insert(
    `insert into plugin_booking.booking (id, kind, resource_id, resource_name, site, resource_agency_id, resource_agency_name,
       applicant_id, applicant_name, agency_id, agency_name, unit_id, unit_name, booked_by, booked_by_name, phone, starts_at, ends_at,
       zone, people, purpose, state, created_at, changed_at, changed_by, changed_by_name)
     select gen_random_uuid(), 'venue', id, 'x', 'x', $1, 'x', $2, 'x', $1, 'x', $1, 'x', $2, 'x', 'x', now() + interval '1 day',
       now() + interval '25 hours', 'Asia/Taipei', 1, 'x', 'waiting', now(), now(), $2, 'x'
     from plugin_booking.resource where agency_id = $1 and name = 'x'`,
  );
  await insert(
    `insert into plugin_booking.closure (id, scope, agency_id, kind, reason, starts_at, ends_at, declared_by, declared_by_name, declared_at)
     select gen_random_uuid(), 'agency', $1, 'other', 'x', now() + interval '2 days', now() + interval '3 days', $2, 'x', now()`,
  );
}
