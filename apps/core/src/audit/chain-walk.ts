import { type AuditFacts, entryDigest, linkHash, personalDigest } from './audit-digest.js';
import { type AuditFinding, mostFindings } from './audit-findings.js';
import { canonicalJson } from './canonical-json.js';

/** A link with its entry; `id` null when the entry is gone. */
export interface WalkedRow extends Omit<AuditFacts, 'id'> {
  no: number;
  entry_id: string;
  hash: Buffer;
  id: string | null;
  actor_name: string;
  address: string;
  body: unknown;
  salt: Buffer | null;
  personal_digest: Buffer;
  digest: Buffer;
}

interface BrokenLink {
  no: number;
  entryId: string;
  previous: Buffer;
  hash: Buffer;
  digest: Buffer;
}

/** Follows the chain link by link and notes what does not fit. */
export class ChainWalk {
  private readonly found: AuditFinding[] = [];
  private readonly broken: BrokenLink[] = [];
  readonly erased: { no: number; entryId: string }[] = [];
  /** Number and hash of the last link seen. */
  last = { no: 0, hash: Buffer.alloc(0) as Buffer };
  links = 0;

  step(row: WalkedRow): void {
    const { no, entry_id: entryId, hash } = row;
    const gap = no !== this.last.no + 1;
    if (gap) this.note({ kind: 'missing', no: this.last.no + 1, upTo: no - 1, entryId: null });
    if (row.id === null) this.note({ kind: 'missing', no, upTo: no, entryId });
    else if (!this.isIntact({ ...row, id: row.id })) this.note({ kind: 'changed', no, entryId });
    // after a gap the hash before is unknown: the link's own is believed, the checkpoints judge the rest
    else if (!gap && !linkHash(this.last.hash, row.digest).equals(hash) && this.broken.length < mostFindings)
      this.broken.push({ no, entryId, previous: this.last.hash, hash, digest: row.digest });
    this.last = { no, hash };
    this.links += 1;
  }

  /** Findings in the order of the chain; a link that fits an entry of another broken link was moved. */
  findings(): AuditFinding[] {
    const hashes = new Set(this.broken.map(({ hash }) => hash.toString('hex')));
    for (const { no, entryId, previous } of this.broken) {
      const moved = this.broken.some(({ digest }) => hashes.has(linkHash(previous, digest).toString('hex')));
      this.note({ kind: moved ? 'reordered' : 'changed', no, entryId });
    }
    return this.found.sort((a, b) => place(a) - place(b));
  }

  private isIntact(row: WalkedRow & { id: string }): boolean {
    if (row.salt === null) {
      if (row.body !== null || row.actor_name !== '' || row.address !== '') return false;
      this.erased.push({ no: row.no, entryId: row.id });
    } else {
      const body = row.body === null ? null : canonicalJson(row.body);
      if (!personalDigest(row.salt, { ...row, body }).equals(row.personal_digest)) return false;
    }
    return entryDigest(row, row.personal_digest).equals(row.digest);
  }

  private note(finding: AuditFinding): void {
    if (this.found.length < mostFindings) this.found.push(finding);
  }
}

const place = (finding: AuditFinding) => ('no' in finding ? (finding.no ?? 0) : 0);
