import { Injectable } from '@nestjs/common';
import { Access, Agencies, type Caller, PortalAddress, ProblemError } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';
import { NoticeReader } from '../notices/notice-reader.js';
import { invalid } from '../notices/notice-soundness.js';
import { NoticeWritingService } from '../notices/notice-writing.service.js';
import { NoticesRepository } from '../notices/notices.repository.js';
import { bodyOf } from './document-body.js';
import { DocumentsRepository } from './documents.repository.js';
import type { DocumentInput, DocumentKey, DocumentState } from './documents.schemas.js';
import { documentProblems } from './documents-problems.js';

const uniqueViolation = '23505';

/** Notices that the document system keeps: one for each word and number of the agency, written as its person would. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly repository: DocumentsRepository,
    private readonly notices: NoticesRepository,
    private readonly reader: NoticeReader,
    private readonly writing: NoticeWritingService,
    private readonly access: Access,
    private readonly agencies: Agencies,
    private readonly address: PortalAddress,
  ) {}

  /** Makes the notice of a document what `input` says; asked twice it does nothing the second time. */
  async put(caller: Caller, key: DocumentKey, input: DocumentInput): Promise<DocumentState> {
    const categoryId = await this.category(caller, input);
    const known = await this.repository.noticeOf(externalKey(caller, key));
    if (known) await this.change(caller, known, key, input, categoryId);
    else await this.create(caller, key, input, categoryId);
    return this.state(caller, key);
  }

  async state(caller: Caller, key: DocumentKey): Promise<DocumentState> {
    const notice = await this.reader.readable(caller, await this.found(caller, key));
    const { id, state, version, publishedAt, expiresAt, reads, mustRead, revision } = notice;
    const counted = mustRead && this.access.may(caller, 'read-progress', 'Notice', notice);
    return {
      ...key,
      notice: id,
      address: this.address.of(`/bulletin/${id}`),
      state,
      version,
      publishedAt: publishedAt?.toISOString() ?? null,
      expiresAt: expiresAt?.toISOString() ?? null,
      reads,
      acknowledgements: counted ? await this.repository.acknowledgements(id, revision) : null,
    };
  }

  /** Out of sight of its readers: what is published is taken down, what is not yet goes into the trash. */
  async withdraw(caller: Caller, key: DocumentKey): Promise<void> {
    const { id, state } = await this.reader.readable(caller, await this.found(caller, key));
    if (state === 'draft' || state === 'in-review') await this.writing.remove(caller, id);
    else await this.writing.takeDown(caller, id);
  }

  private async create(caller: Caller, key: DocumentKey, input: DocumentInput, categoryId: string | null) {
    const { draft, publishAt } = input;
    const notice = {
      ...contentOf(key, input, categoryId),
      pinned: false,
      allowComments: true,
      draft,
      ...(publishAt ? { publishAt } : {}),
    };
    try {
      await this.writing.post(caller, notice, { externalKey: externalKey(caller, key) });
    } catch (error) {
      if ((error as { code?: string }).code !== uniqueViolation) throw error;
      // the same document came twice at once: the other was first
      await this.change(caller, await this.found(caller, key), key, input, categoryId);
    }
  }

  private async change(
    caller: Caller,
    id: string,
    key: DocumentKey,
    input: DocumentInput,
    categoryId: string | null,
  ): Promise<void> {
    const before = await this.notices.find(id);
    if (!before) throw ProblemError.of('not-found');
    // in the trash it is there for nobody but those who may write it
    this.access.assert(caller, before.deletedAt ? 'update' : 'read', 'Notice', before, true);
    const withdrawn = before.deletedAt !== null || before.state === 'taken-down';
    if (withdrawn && !input.republish) throw documentProblems.withdrawn(withdrawal(before));
    const unpublished = ['draft', 'taken-down'].includes(before.state);
    if (input.draft && !unpublished && before.state !== 'in-review') throw documentProblems.published();
    const trashed = before.deletedAt !== null;
    // whoever takes it out of the trash must be allowed to put it there
    if (trashed) this.access.assert(caller, 'delete', 'Notice', before);
    const { publishAt } = input;
    const waits = ['draft', 'scheduled', 'in-review'].includes(before.state);
    const change = {
      ...contentOf(key, input, categoryId),
      ...(waits && publishAt ? { publishAt } : {}),
      majorRevision: false,
      tellReaders: false,
    };
    await this.writing.rewrite(caller, id, change, { publishAt, publish: unpublished && !input.draft, trashed });
  }

  private async found(caller: Caller, key: DocumentKey): Promise<string> {
    const id = await this.repository.noticeOf(externalKey(caller, key));
    if (!id) throw ProblemError.of('not-found');
    return id;
  }

  private async category({ agencyId }: Caller, { category }: DocumentInput): Promise<string | null> {
    if (!category) return null;
    const id = await this.repository.category(category, this.agencies.ancestorsOrSelf(agencyId));
    if (!id) throw invalid('category', 'unknown-category', 'there is no such category for this agency');
    return id;
  }
}

/** The same word and number of two agencies are two documents. */
const externalKey = ({ agencyId }: Caller, { word, number }: DocumentKey): string =>
  [agencyId, word, number].map(encodeURIComponent).join('/');

const withdrawal = ({ deletedAt, state, changedByName, changedAt }: Notice) => ({
  state: deletedAt ? 'deleted' : state,
  changedBy: changedByName,
  changedAt: changedAt.toISOString(),
});

const contentOf = ({ word, number }: DocumentKey, input: DocumentInput, categoryId: string | null) => ({
  title: input.subject,
  body: bodyOf(input),
  audience: input.audience,
  categoryId,
  document: { word, number, date: input.date },
  expiresAt: input.expiresAt ?? null,
  mustRead: input.mustRead ?? null,
});
