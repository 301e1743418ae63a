import type { Sql } from '@tessera/sdk';
import { isGenuine } from './audit-checkpoint.js';
import { type AuditFinding, type AuditVerification, mostFindings } from './audit-findings.js';
import { verificationKeys } from './audit-keys.js';
import { ChainWalk, type WalkedRow } from './chain-walk.js';
import { readCheckpointFiles, type StoredCheckpoint } from './checkpoint-files.js';

export interface AuditVerificationOptions {
  sql: Pick<Sql, 'query'>;
  /** Where keys, checkpoints and the newest head are kept. */
  dataDirectory: string;
  onProgress?(done: number, total: number): void;
}

const page = 500;

/** Reads the whole log and answers whether it still is what was written. Changes nothing. */
export async function verifyAudit({
  sql,
  dataDirectory,
  onProgress,
}: AuditVerificationOptions): Promise<AuditVerification> {
  // checkpoints first: what they saw must still be there, whatever is linked while we read
  const checkpoints = await allCheckpoints(sql, dataDirectory);
  const [size] = await sql.query<{ entries: number; links: number }>(
    `select (select count(*) from core.audit_entry) as entries, (select count(*) from core.audit_link) as links`,
  );
  const walk = new ChainWalk();
  const wanted = new Set(checkpoints.map(({ checkpoint }) => checkpoint?.no));
  const hashes = new Map<number, Buffer>();
  for (;;) {
    const rows = await linksAfter(sql, walk.last.no);
    for (const row of rows) {
      walk.step(row);
      if (wanted.has(row.no)) hashes.set(row.no, row.hash);
    }
    onProgress?.(walk.links, size?.links ?? 0);
    if (rows.length < page) break;
  }
  const findings = [
    ...walk.findings(),
    ...(await unrecorded(sql, walk)),
    ...(await judged(checkpoints, hashes, walk.last.no, dataDirectory)),
    ...(await unlinked(sql)),
  ].slice(0, mostFindings);
  return {
    entries: size?.entries ?? 0,
    links: walk.links,
    checkpoints: checkpoints.length,
    erased: walk.erased.length,
    ok: findings.length === 0,
    findings,
  };
}

const linksAfter = (sql: Pick<Sql, 'query'>, no: number): Promise<WalkedRow[]> =>
  sql.query<WalkedRow>(
    `select l.no, l.entry_id, l.hash, e.id, e.at, e.agency_id, e.actor_id, e.on_behalf_of, e.plugin, e.action, e.subject,
       e.subject_id, e.actor_name, e.address, e.body, e.salt, e.personal_digest, e.digest
     from core.audit_link l left join core.audit_entry e on e.id = l.entry_id
     where l.no > $1 order by l.no limit ${page}`,
    [no],
  );

async function allCheckpoints(sql: Pick<Sql, 'query'>, dataDirectory: string): Promise<StoredCheckpoint[]> {
  const rows = await sql.query<NonNullable<StoredCheckpoint['checkpoint']>>(
    'select no, hash, at, key_id as "keyId", signature from core.audit_checkpoint order by no',
  );
  return [
    ...rows.map((checkpoint) => ({ source: 'table' as const, checkpoint })),
    ...(await readCheckpointFiles(dataDirectory)),
  ];
}

/** The same state may be witnessed by table, file and head: told once. */
async function judged(
  checkpoints: readonly StoredCheckpoint[],
  hashes: ReadonlyMap<number, Buffer>,
  lastNo: number,
  dataDirectory: string,
): Promise<AuditFinding[]> {
  const keys = await verificationKeys(dataDirectory);
  const findings = new Map<string, AuditFinding>();
  for (const { source, checkpoint } of checkpoints) {
    if (!checkpoint || !isGenuine(checkpoint, keys)) {
      const no = checkpoint?.no ?? null;
      findings.set(`signature ${source} ${no}`, { kind: 'bad-signature', no, source });
      continue;
    }
    const { no, hash, at } = checkpoint;
    const present = hashes.get(no);
    if (no > lastNo) findings.set(`cut ${no}`, { kind: 'cut', no, lastNo });
    else if (present && !present.equals(hash))
      findings.set(`hash ${no}`, { kind: 'rehashed', no, at: at.toISOString() });
  }
  return [...findings.values()];
}

/** Erasing leaves a line of its own; without one somebody emptied the entry by hand. */
async function unrecorded(sql: Pick<Sql, 'query'>, { erased }: ChainWalk): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = [];
  for (let start = 0; start < erased.length; start += page) {
    const some = erased.slice(start, start + page);
    const rows = await sql.query<{ id: string }>(
      `select subject_id as id from core.audit_entry
       where action = 'audit.erase' and subject = 'AuditEntry' and subject_id = any($1::text[])`,
      [some.map(({ entryId }) => entryId)],
    );
    const recorded = new Set(rows.map(({ id }) => id));
    for (const { no, entryId } of some)
      if (!recorded.has(entryId)) findings.push({ kind: 'erased-unrecorded', no, entryId });
  }
  return findings;
}

async function unlinked(sql: Pick<Sql, 'query'>): Promise<AuditFinding[]> {
  const rows = await sql.query<{ id: string }>(
    `select e.id from core.audit_entry e left join core.audit_link l on l.entry_id = e.id
     where l.entry_id is null and e.at < now() - interval '60 seconds' order by e.at limit ${mostFindings}`,
  );
  return rows.map(({ id }) => ({ kind: 'unlinked', entryId: id }));
}
