import { Injectable } from '@nestjs/common';
import { type AttachedFile, type Caller, Files, ProblemError, type Transaction } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';
import { NoticeActsService } from '../notices/notice-acts.service.js';
import type { NoticeDifference } from '../notices/notice-changes.js';
import { updated } from '../notices/notice-drafting.js';
import { NoticeReader } from '../notices/notice-reader.js';
import { isOut } from '../notices/notice-state.js';
import { AttachmentsRepository } from './attachments.repository.js';
import type { AttachmentChange, AttachmentOrder, NewAttachment, NoticeAttachments } from './attachments.schemas.js';
import { attachmentProblems } from './attachments-problems.js';
import { fileView, isCounted, ownerOf, purposes } from './notice-files.js';

const sitting = 10 * 60_000;

/** Answers what it changed; nothing when all was so before, which is then no update. */
type FileAct = (transaction: Transaction) => Promise<NoticeDifference | undefined>;

/** Attachments and pictures of a notice: adding, words, order and removing; each an update of the notice once it is out. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly files: Files,
    private readonly repository: AttachmentsRepository,
    private readonly acts: NoticeActsService,
    private readonly reader: NoticeReader,
  ) {}

  async list(caller: Caller, noticeId: string): Promise<NoticeAttachments> {
    const { version } = await this.reader.readable(caller, noticeId);
    return this.listed(noticeId, version);
  }

  add(caller: Caller, noticeId: string, { file, kind, alt, version }: NewAttachment): Promise<NoticeAttachments> {
    return this.act(caller, noticeId, 'notice.attach', version, async (transaction) => {
      const added = await this.files.attach(transaction, caller, file, ownerOf(noticeId), purposes[kind]);
      if (kind !== 'file' && added.width === null) throw attachmentProblems.notAPicture();
      if (alt) await this.files.describe(transaction, ownerOf(noticeId), file, alt);
      if (isCounted(added)) await this.repository.count(transaction, noticeId, 1);
      return { before: {}, after: trace(added) };
    });
  }

  describe(caller: Caller, noticeId: string, file: string, { alt, version }: AttachmentChange) {
    return this.act(caller, noticeId, 'notice.describe-picture', version, async (transaction) => {
      const found = (await this.files.ofOwner(ownerOf(noticeId), undefined, transaction)).find(({ id }) => id === file);
      if (!found) throw ProblemError.of('not-found');
      const before = { file, alt: found.alt ?? '' };
      if (before.alt === alt) return undefined;
      await this.files.describe(transaction, ownerOf(noticeId), file, alt);
      return { before, after: { file, alt } };
    });
  }

  arrange(caller: Caller, noticeId: string, { kind, files, version }: AttachmentOrder): Promise<NoticeAttachments> {
    return this.act(caller, noticeId, 'notice.arrange-attachments', version, async (transaction) => {
      const present = await this.files.ofOwner(ownerOf(noticeId), purposes[kind].name, transaction);
      const before = { files: present.map(({ id }) => id) };
      if (before.files.join() === files.join()) return undefined;
      await this.files.arrange(transaction, ownerOf(noticeId), purposes[kind].name, files);
      return { before, after: { files } };
    });
  }

  remove(caller: Caller, noticeId: string, file: string, version: number | undefined): Promise<NoticeAttachments> {
    return this.act(caller, noticeId, 'notice.detach', version, async (transaction) => {
      const [gone] = await this.files.release(transaction, ownerOf(noticeId), [file]);
      if (!gone) throw ProblemError.of('not-found');
      if (isCounted(gone)) await this.repository.count(transaction, noticeId, -1);
      return { before: trace(gone), after: {} };
    });
  }

  /** With the notice, for good. */
  async purge(transaction: Transaction, noticeId: string): Promise<void> {
    await this.files.release(transaction, ownerOf(noticeId));
  }

  private async act(caller: Caller, id: string, name: string, version: number | undefined, change: FileAct) {
    const notice = await this.acts.perform(caller, id, {
      name,
      permission: 'update',
      version,
      writes: true,
      perform: async (after, now, transaction) => {
        const difference = await change(transaction);
        if (difference && isOut(after.state)) seenAsUpdated(after, caller, now);
        return difference;
      },
    });
    return this.listed(id, notice.version);
  }

  private async listed(noticeId: string, version: number): Promise<NoticeAttachments> {
    const all = await this.files.ofOwner(ownerOf(noticeId));
    const of = (purpose: string) => all.filter((one) => one.purpose === purpose).map(fileView);
    return { version, files: of(purposes.file.name), pictures: of(purposes.picture.name) };
  }
}

/** Several files that somebody brings in one sitting are one update to its readers. */
function seenAsUpdated(notice: Notice, caller: Caller, now: Date): void {
  const goesOn = notice.changedBy === caller.accountId && now.getTime() - (notice.updatedAt?.getTime() ?? 0) < sitting;
  if (goesOn) notice.updatedAt = now;
  else updated(notice, now);
}

/** What the audit log keeps of a file. */
const trace = ({ id, name, mediaType, bytes, purpose }: AttachedFile) => ({
  file: id,
  name,
  mediaType,
  bytes,
  purpose,
});
