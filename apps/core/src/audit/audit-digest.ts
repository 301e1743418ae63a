import { createHash, randomBytes } from 'node:crypto';
import { type AuditEntry, actorOf, type Caller, newId, withoutTokenSecrets } from '@tessera/sdk';
import { canonicalJson } from './canonical-json.js';

/** What stays for ever. Names and types are those of the columns of `core.audit_entry`. */
export interface AuditFacts {
  id: string;
  at: Date;
  agency_id: string | null;
  actor_id: string;
  on_behalf_of: string | null;
  plugin: string;
  action: string;
  subject: string;
  subject_id: string;
}

/** What the law may order to be erased. */
export interface AuditPersonal {
  actor_name: string;
  address: string;
  /** Canonical JSON text of `{before?, after?, via?}`; bind it as jsonb. */
  body: string | null;
}

/** One row of `core.audit_entry`, all but `xid`, which the database fills. */
export interface AuditRow extends AuditFacts, AuditPersonal {
  /** 16 random bytes; removed together with the personal part, so that nobody can guess what stood there. */
  salt: Buffer;
  /** sha256(salt + personal part): stays when the personal part is erased. */
  personal_digest: Buffer;
  /** sha256(facts + personal_digest): what the chain links. */
  digest: Buffer;
}

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export const personalDigest = (salt: Buffer, { actor_name, address, body }: AuditPersonal): Buffer =>
  sha256(salt, canonicalJson({ actor_name, address, body }));

export const entryDigest = (facts: AuditFacts, personal: Buffer): Buffer =>
  sha256(
    canonicalJson({
      id: facts.id,
      at: facts.at,
      agency_id: facts.agency_id,
      actor_id: facts.actor_id,
      on_behalf_of: facts.on_behalf_of,
      plugin: facts.plugin,
      action: facts.action,
      subject: facts.subject,
      subject_id: facts.subject_id,
    }),
    personal,
  );

/** Hash of a link: over the hash of the link before (empty for the first) and the digest of its entry. */
export const linkHash = (previous: Buffer, digest: Buffer): Buffer => sha256(previous, digest);

/** What changed, and by which personal token a program did it; a secret that got into it is not kept. */
function bodyOf({ before, after }: AuditEntry, via: Caller['token']): string | null {
  if (before === undefined && after === undefined && !via) return null;
  const body = canonicalJson({ before, after, via });
  const kept = withoutTokenSecrets(body);
  return kept === body ? body : canonicalJson(JSON.parse(kept));
}

const plain = (value: string): string => JSON.parse(canonicalJson(value)) as string;

/** The row for one act. `at` = moment of the act by the `Clock`; `plugin` = who acts, `core` for the core's rooms. */
export function auditRow(caller: Caller, entry: AuditEntry, plugin: string, at: Date): AuditRow {
  const facts: AuditFacts = {
    id: newId(),
    at,
    agency_id: (entry.agencyId === undefined ? caller.agencyId : entry.agencyId) || null,
    actor_id: actorOf(caller),
    on_behalf_of: caller.deputy ? caller.accountId : null,
    plugin,
    action: plain(entry.action),
    subject: plain(entry.subject),
    subject_id: plain(entry.subjectId),
  };
  const personal: AuditPersonal = {
    actor_name: plain(caller.deputy?.name ?? caller.name),
    address: plain(caller.address ?? ''),
    body: bodyOf(entry, caller.token),
  };
  const salt = randomBytes(16);
  const personal_digest = personalDigest(salt, personal);
  return { ...facts, ...personal, salt, personal_digest, digest: entryDigest(facts, personal_digest) };
}

const bytea = (bytes: Buffer) => `\\x${bytes.toString('hex')}`;

/** The row as a JSON object that `jsonb_to_recordset` turns into columns. */
export const auditRecord = (row: AuditRow) => ({
  ...row,
  at: row.at.toISOString(),
  body: row.body === null ? null : (JSON.parse(row.body) as unknown),
  salt: bytea(row.salt),
  personal_digest: bytea(row.personal_digest),
  digest: bytea(row.digest),
});
