import { addDays, dateIn, timeIn } from '@tessera/contracts/zoned-dates';
import type { Audience } from '@tessera/ui/audiences';
import { pageTimeZone } from '@tessera/ui/language';
import type { NoticeDetail, NoticeInput, PostingRulesView } from '../notices.api.js';
import { endKept, lastDayOf, momentOf } from './moments.js';

/** What stands in the form, as typed. Days are `YYYY-MM-DD`, times `HH:MM`, both as clocks in the portal's zone show them. */
export interface NoticeDraft {
  title: string;
  body: string;
  /** '' is none. */
  categoryId: string;
  audience: Audience;
  when: 'now' | 'later';
  day: string;
  time: string;
  /** Last day on which the notice is shown; empty: for good. */
  lastDay: string;
  pinned: boolean;
  allowComments: boolean;
  documentWord: string;
  documentNumber: string;
  documentDate: string;
  mustRead: boolean;
  /** Last day to confirm; empty: no date. */
  dueDay: string;
  /** Of a change to what is out: readers confirm anew, readers are told. */
  majorRevision: boolean;
  tellReaders: boolean;
}

export const emptyDraft: NoticeDraft = {
  title: '',
  body: '',
  categoryId: '',
  audience: 'agency',
  when: 'now',
  day: '',
  time: '09:00',
  lastDay: '',
  pinned: false,
  allowComments: true,
  documentWord: '',
  documentNumber: '',
  documentDate: '',
  mustRead: false,
  dueDay: '',
  majorRevision: false,
  tellReaders: false,
};

/** A new notice as the agency's rules would have it. `now` is ISO 8601. */
export function newDraft({ audiences, expiryDays }: PostingRulesView, now: string): NoticeDraft {
  const audience = audiences.includes(emptyDraft.audience)
    ? emptyDraft.audience
    : (audiences[0] ?? emptyDraft.audience);
  const today = dateIn(new Date(now), pageTimeZone());
  return { ...emptyDraft, audience, lastDay: expiryDays > 0 ? addDays(today, expiryDays) : '' };
}

/** A stored notice as its editor finds it. */
export function draftOf(notice: NoticeDetail): NoticeDraft {
  const { document } = notice;
  const moment = notice.publishedAt ? new Date(notice.publishedAt) : undefined;
  const planned = moment !== undefined && ['scheduled', 'draft', 'in-review'].includes(notice.state);
  return {
    title: notice.title,
    body: notice.body,
    categoryId: notice.category?.id ?? '',
    audience: notice.audience,
    when: planned ? 'later' : 'now',
    day: planned ? dateIn(moment, pageTimeZone()) : '',
    time: planned ? timeIn(moment, pageTimeZone()) : '09:00',
    lastDay: lastDayOf(notice.expiresAt),
    pinned: notice.pinned,
    allowComments: notice.allowComments,
    documentWord: document?.word ?? '',
    documentNumber: document?.number ?? '',
    documentDate: document?.date ?? '',
    mustRead: notice.mustRead,
    dueDay: lastDayOf(notice.dueAt),
    majorRevision: false,
    tellReaders: false,
  };
}

/** Code per field, by the path that the server gives it. */
export type Faults = Readonly<Record<string, string>>;

const documentFields = {
  documentWord: 'document.word',
  documentNumber: 'document.number',
  documentDate: 'document.date',
};

/** Where the faults of a field are told, when that is not by its own name. */
export const faultPath: Readonly<Partial<Record<keyof NoticeDraft, string>>> = {
  ...documentFields,
  when: 'publishAt',
  day: 'publishAt',
  time: 'publishAt',
  lastDay: 'expiresAt',
  mustRead: 'mustRead.dueAt',
  dueDay: 'mustRead.dueAt',
};

const hasDocument = ({ documentWord, documentNumber, documentDate }: NoticeDraft): boolean =>
  [documentWord, documentNumber, documentDate].some((text) => text.trim() !== '');

/** Fields that the form itself can see to be wrong, with the codes that the server would give. */
export function faultsOf(draft: NoticeDraft, asDraft: boolean): Faults {
  const faults: Record<string, string> = {};
  if (draft.title.trim() === '') faults.title = 'too-short';
  if (!asDraft && draft.body === '') faults.body = 'too-short';
  if (draft.when === 'later' && momentOf(draft.day, draft.time) === undefined) faults.publishAt = 'not-a-moment';
  if (hasDocument(draft))
    for (const [field, path] of Object.entries(documentFields))
      if (draft[field as keyof typeof documentFields].trim() === '') faults[path] = 'too-short';
  return faults;
}

/** The wished moment of publication; undefined: at once. */
export const publicationOf = ({ when, day, time }: NoticeDraft): string | undefined =>
  when === 'later' ? momentOf(day, time) : undefined;

/** What is sent for the content; publication is an act of its own. */
export function inputOf(draft: NoticeDraft, stored?: NoticeDetail): NoticeInput {
  const publishAt = publicationOf(draft);
  const { documentWord: word, documentNumber: number, documentDate: date } = draft;
  return {
    title: draft.title,
    body: draft.body,
    audience: draft.audience,
    categoryId: draft.categoryId || null,
    expiresAt: endKept(draft.lastDay, stored?.expiresAt),
    pinned: draft.pinned,
    allowComments: draft.allowComments,
    document: hasDocument(draft) ? { word: word.trim(), number: number.trim(), date } : null,
    mustRead: draft.mustRead ? { dueAt: endKept(draft.dueDay, stored?.dueAt) } : null,
    ...(publishAt ? { publishAt } : {}),
  };
}

/** Fields that two versions of a notice tell apart. */
export function differingFields(one: NoticeDetail, other: NoticeDetail): (keyof NoticeDraft)[] {
  const [before, after] = [draftOf(one), draftOf(other)];
  return (Object.keys(before) as (keyof NoticeDraft)[]).filter((field) => before[field] !== after[field]);
}
