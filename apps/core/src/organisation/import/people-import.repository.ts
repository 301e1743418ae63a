import type { Writer } from '../tree-writes.repository.js';

export interface KnownPerson {
  id: string;
  key: string;
  name: string;
  title: string;
  unitId: string;
  officePhone: string;
  recoveryMail: string | null;
}

export interface PersonFields extends KnownPerson {
  account: string;
  agencyId: string;
}

export async function knownPeople(tx: Writer, keys: readonly string[]): Promise<Map<string, KnownPerson>> {
  const rows = await tx.query<KnownPerson>(
    `select id, name_key as key, person_name as name, title, unit_id as "unitId", office_phone as "officePhone",
       recovery_mail as "recoveryMail" from core.account where name_key = any($1::text[])`,
    [keys],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** Who uses these recovery addresses (in lower case): address to the account's key. */
export async function mailOwners(tx: Writer, mails: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ mail: string; key: string }>(
    `select lower(recovery_mail) as mail, name_key as key from core.account
     where lower(recovery_mail) = any($1::text[]) and recovery_mail is not null and state <> 'rejected'`,
    [mails],
  );
  return new Map(rows.map(({ mail, key }) => [mail, key]));
}

const record = `jsonb_to_recordset($1::jsonb) as row(id uuid, account text, key text, name text, title text, "agencyId" uuid,
  "unitId" uuid, "officePhone" text, "recoveryMail" text)`;

/** New accounts have no password: they are activated by their owners like approved applications. */
export const insertPeople = (tx: Writer, people: readonly PersonFields[]): Promise<unknown> =>
  tx.query(
    `insert into core.account (id, name, name_key, person_name, title, agency_id, unit_id, office_phone, recovery_mail, state)
     select id, account, key, name, title, "agencyId", "unitId", "officePhone", "recoveryMail", 'approved' from ${record}`,
    [JSON.stringify(people)],
  );

export const updatePeople = (tx: Writer, people: readonly PersonFields[]): Promise<unknown> =>
  tx.query(
    `update core.account a set person_name = row.name, title = row.title, agency_id = row."agencyId", unit_id = row."unitId",
       office_phone = row."officePhone", recovery_mail = row."recoveryMail", version = a.version + 1
     from ${record} where a.id = row.id`,
    [JSON.stringify(people)],
  );
