import { addDays, dateIn, momentIn, startOfDay, timeIn } from '@tessera/contracts/zoned-dates';
import { pageTimeZone } from '@tessera/ui/language';
import type { Audience } from '../audience.js';
import type { NoticeDetail, NoticeInput } from '../notices.api.js';

/** What stands in the form, as typed. Days are `YYYY-MM-DD`, times `HH:MM`, both as clocks in the portal's zone show them. */
export interface NoticeDraft {
  title: string;
  body: string;
  audience: Audience;
  when: 'now' | 'later';
  day: string;
  time: string;
  /** Last day on which the notice is shown; empty: for good. */
  lastDay: string;
}

export const emptyDraft: NoticeDraft = {
  title: '',
  body: '',
  audience: 'agency',
  when: 'now',
  day: '',
  time: '09:00',
  lastDay: '',
};

/** `9:05`, `905` and `0905` as `09:05`; what is no time of day stays as it was typed, to be named as wrong. */
export function timeOf(typed: string): string {
  const [, hour = '', minute = ''] = /^\s*(\d{1,2}?)[:：.]?(\d{2})\s*$/.exec(typed) ?? [];
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : typed;
}

/** The moment of a day and time in the portal's zone, ISO 8601; undefined for what is no moment. */
export function momentOf(day: string, time: string): string | undefined {
  const moment = momentIn(day, time, pageTimeZone());
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** The end of a day: the first moment of the next one. */
function endOf(day: string): string | undefined {
  if (momentOf(day, '00:00') === undefined) return undefined;
  return startOfDay(addDays(day, 1), pageTimeZone()).toISOString();
}

/** The last day that an end leaves whole or begun. */
function lastDayOf(expiresAt: string): string {
  return dateIn(new Date(new Date(expiresAt).getTime() - 1), pageTimeZone());
}

/** A stored notice as its editor finds it. */
export function draftOf(notice: NoticeDetail): NoticeDraft {
  const moment = notice.publishedAt ? new Date(notice.publishedAt) : undefined;
  const planned = notice.state === 'scheduled' || (notice.state === 'draft' && moment !== undefined);
  return {
    title: notice.title,
    body: notice.body,
    audience: notice.audience,
    when: planned ? 'later' : 'now',
    day: planned && moment ? dateIn(moment, pageTimeZone()) : '',
    time: planned && moment ? timeIn(moment, pageTimeZone()) : '09:00',
    lastDay: notice.expiresAt ? lastDayOf(notice.expiresAt) : '',
  };
}

/** Fields that the form itself can see to be wrong, with the codes that the server would give. */
export function faultsOf({ title, body, when, day, time }: NoticeDraft, draft: boolean): Record<string, string> {
  const faults: Record<string, string> = {};
  if (title.trim() === '') faults.title = 'too-short';
  if (!draft && body === '') faults.body = 'too-short';
  if (when === 'later' && momentOf(day, time) === undefined) faults.publishAt = 'not-a-moment';
  return faults;
}

/** What is sent for the content; publication is an act of its own. An end that nobody touched keeps its exact moment. */
export function inputOf(draft: NoticeDraft, stored?: NoticeDetail): NoticeInput {
  const { title, body, audience, when, day, time, lastDay } = draft;
  const publishAt = when === 'later' ? momentOf(day, time) : undefined;
  const untouched = stored?.expiresAt && lastDayOf(stored.expiresAt) === lastDay;
  const expiresAt = untouched ? stored.expiresAt : lastDay ? (endOf(lastDay) ?? null) : null;
  return { title, body, audience, expiresAt, ...(publishAt ? { publishAt } : {}) };
}
