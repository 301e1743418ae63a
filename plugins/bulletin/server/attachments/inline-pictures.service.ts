import { Injectable } from '@nestjs/common';
import { type Caller, Files, ProblemError, type Transaction } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';
import { AttachmentsRepository } from './attachments.repository.js';
import { picturesIn, withCopies, withPictures } from './inline-pictures.js';
import { isCounted, ownerOf, purposes } from './notice-files.js';

/** Pictures within the text: only such as belong to this very notice, so that a text shows nothing that its readers may not see. */
@Injectable()
export class InlinePicturesService {
  constructor(
    private readonly files: Files,
    private readonly repository: AttachmentsRepository,
  ) {}

  /**
   * To be called with a body that `safeHtml` has passed, before it is stored: takes over what the caller uploaded for it,
   * takes pictures out that are not the notice's, lets go of those that are shown no longer.
   */
  async settle(transaction: Transaction, caller: Caller, notice: Notice): Promise<void> {
    const owner = ownerOf(notice.id);
    const mine = new Set((await this.files.ofOwner(owner, purposes.inline.name, transaction)).map(({ id }) => id));
    const shown = picturesIn(notice.body);
    for (const file of shown)
      if (!mine.has(file) && (await this.takenOver(transaction, caller, notice.id, file))) mine.add(file);
    notice.body = withPictures(notice.body, mine);
    const gone = [...mine].filter((file) => !shown.includes(file));
    if (gone.length > 0) await this.files.release(transaction, owner, gone);
  }

  /** Files, pictures and what stands within the text, for a notice that begins as a copy; before it is stored. */
  async copy(transaction: Transaction, caller: Caller, from: string, to: Notice): Promise<void> {
    const copies = await this.files.copy(transaction, caller, ownerOf(from), ownerOf(to.id));
    to.body = withCopies(to.body, copies);
    to.attachments = (await this.files.ofOwner(ownerOf(to.id), undefined, transaction)).filter(isCounted).length;
  }

  /** Once the copy is stored. */
  async count(transaction: Transaction, { id, attachments }: Notice): Promise<void> {
    if (attachments > 0) await this.repository.count(transaction, id, attachments);
  }

  private async takenOver(transaction: Transaction, caller: Caller, noticeId: string, file: string): Promise<boolean> {
    try {
      const { width } = await this.files.attach(transaction, caller, file, ownerOf(noticeId), purposes.inline);
      if (width === null) await this.files.release(transaction, ownerOf(noticeId), [file]);
      return width !== null;
    } catch (error) {
      // somebody else's upload, or one that is gone: the text is kept without it
      if (error instanceof ProblemError && error.document.status === 422) return false;
      throw error;
    }
  }
}
