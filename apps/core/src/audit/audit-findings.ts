/** Something that is not as it was written. */
export type AuditFinding =
  /** Committed more than a minute ago and still not part of the chain. */
  | { kind: 'unlinked'; entryId: string }
  /** Content, digest or hash differ from what was linked. */
  | { kind: 'changed'; no: number; entryId: string }
  /** Personal data was removed without the erasure being on record. */
  | { kind: 'erased-unrecorded'; no: number; entryId: string }
  /** Links `no` to `upTo` are gone, or (equal numbers) the entry of one link. */
  | { kind: 'missing'; no: number; upTo: number; entryId: string | null }
  /** The entry stands in another place than it was linked at. */
  | { kind: 'reordered'; no: number; entryId: string }
  /** The chain ends before a link that a checkpoint saw. */
  | { kind: 'cut'; no: number; lastNo: number }
  /** In itself sound, but not the chain that a checkpoint saw: written anew. */
  | { kind: 'rehashed'; no: number; at: string }
  /** A checkpoint that no key of the portal signed, or that is no checkpoint. */
  | { kind: 'bad-signature'; no: number | null; source: 'table' | 'file' | 'head' };

export interface AuditVerification {
  /** Entries in the log, linked or not. */
  entries: number;
  links: number;
  checkpoints: number;
  /** Entries whose personal part was erased by order. */
  erased: number;
  ok: boolean;
  /** At most `mostFindings`, in the order of the chain. */
  findings: AuditFinding[];
}

/** A damaged log may have millions: the first ones tell enough. */
export const mostFindings = 1_000;
