const columns = `id, at, agency_id, actor_id, actor_name, on_behalf_of, plugin, action, subject, subject_id, address, body,
  salt, personal_digest, digest`;

/** INSERT of the records in the JSON array at this parameter, see `auditRecord`. */
export const auditInsert = (parameter: string): string => `
insert into core.audit_entry (${columns})
select ${columns}
from jsonb_to_recordset(${parameter}::jsonb) as r(id uuid, at timestamptz, agency_id uuid, actor_id uuid, actor_name text,
  on_behalf_of uuid, plugin text, action text, subject text, subject_id text, address text, body jsonb, salt bytea,
  personal_digest bytea, digest bytea)`;
