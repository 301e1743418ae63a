import type { Readable } from 'node:stream';
import type { StoredFile } from '@tessera/contracts';
import type { Caller } from './caller.js';
import type { Transaction } from './transactions.js';

export type { StoredFile } from '@tessera/contracts';

/** Whose file it is; its `FileReader` for the subject decides who may read it, each time. */
export interface FileOwner {
  plugin: string;
  subject: string;
  id: string;
}

/** A drawer of the owner's files, e.g. `attachment` or `picture`, and how much it holds. */
export interface FilePurpose {
  name: string;
  /** Most files; without it as many as one likes. */
  most?: number;
  /** Most bytes of all together. */
  mostBytes?: number;
}

export interface AttachedFile extends StoredFile {
  ownerId: string;
  purpose: string;
  /** From 0, within owner and purpose. */
  place: number;
  /** For those who do not see the picture; null where nobody gave one. */
  alt: string | null;
}

/**
 * Files by reference id: people upload to `/api/files`, a record takes them over within a day. The record decides who
 * may read: register a `FileReader` for the subject. All acts belong to the transaction that writes the record; auditing
 * them is the record's matter. Take the record's row lock first where people may act on it at the same time.
 */
export abstract class Files {
  /**
   * Puts an upload of the caller's, that nothing owns yet, behind the owner's others of this purpose.
   * 422 `unknown-file`, 409 `too-many-files` {most}, 409 `files-too-large` {mostBytes}.
   */
  abstract attach(
    transaction: Transaction,
    caller: Caller,
    fileId: string,
    owner: FileOwner,
    purpose: FilePurpose,
  ): Promise<AttachedFile>;
  /** In order; of one purpose or of all; with a transaction, as that sees them. */
  abstract ofOwner(owner: FileOwner, purpose?: string, transaction?: Transaction): Promise<AttachedFile[]>;
  /** The same for many records in one query, by id of the record; those without files are absent. */
  abstract ofOwners(owners: Omit<FileOwner, 'id'> & { ids: readonly string[] }): Promise<Map<string, AttachedFile[]>>;
  /** Puts the files of a purpose into this order. 422 unless `ids` are exactly those there are. */
  abstract arrange(
    transaction: Transaction,
    owner: FileOwner,
    purpose: string,
    fileIds: readonly string[],
  ): Promise<void>;
  /** Words for those who do not see the picture. False when the owner has no such file. */
  abstract describe(transaction: Transaction, owner: FileOwner, fileId: string, alt: string): Promise<boolean>;
  /** Lets go of these files, or of all; answers what went. Their contents are removed 30 days later. */
  abstract release(transaction: Transaction, owner: FileOwner, fileIds?: readonly string[]): Promise<AttachedFile[]>;
  /** Gives another record of the same subject the same files; answers the new reference of each old one. */
  abstract copy(
    transaction: Transaction,
    caller: Caller,
    from: FileOwner,
    to: FileOwner,
  ): Promise<ReadonlyMap<string, string>>;
  /** The content, for mails and exports; undefined when the owner has no such file. */
  abstract read(owner: FileOwner, fileId: string): Promise<Readable | undefined>;
}

export const fileReaderMetadata = 'tessera:file-reader';

/** Judge over the files that are attached to records of a subject. */
export interface FileJudge {
  mayRead(caller: Caller, ownerId: string): Promise<boolean>;
}

/** Marks a provider with `mayRead(caller, ownerId)` as judge over files attached to `subject`. */
export const FileReader =
  (subject: string): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(fileReaderMetadata, subject, target);
