import { ProblemError } from '@tessera/sdk';

/** 409: one may check in from `from` (ISO 8601) on. */
export const checkInTooEarly = (from: Date): ProblemError =>
  ProblemError.ofPlugin(
    'booking',
    'check-in-too-early',
    {
      number: 'booking-511',
      status: 409,
      title: {
        'zh-Hant': '還不能報到，開始前 15 分鐘起可以報到',
        en: 'It is too early: check in from 15 minutes before',
      },
    },
    { from: from.toISOString() },
  );

/** 409: the time for it is over, and the resource was or will be given to others. */
export const checkInTooLate = (until: Date): ProblemError =>
  ProblemError.ofPlugin(
    'booking',
    'check-in-too-late',
    {
      number: 'booking-512',
      status: 409,
      title: { 'zh-Hant': '報到時間已過', en: 'The time to check in is over' },
    },
    { until: until.toISOString() },
  );

/** 409: this resource asks nobody to check in. */
export const noCheckInHere = (): ProblemError =>
  ProblemError.ofPlugin('booking', 'no-check-in', {
    number: 'booking-513',
    status: 409,
    title: { 'zh-Hant': '這裡不需要報到', en: 'Nobody needs to check in here' },
  });

/** 422: neither a printed code in force nor one that a display shows now. */
export const codeIsOver = (): ProblemError =>
  ProblemError.ofPlugin('booking', 'door-code-over', {
    number: 'booking-514',
    status: 422,
    title: {
      'zh-Hant': '報到條碼已失效，請重新掃描門口看板上的條碼',
      en: 'This code is no longer good; scan the one at the door again',
    },
  });

/** 404: the caller has no approved booking here about now; `next` is the coming one of today (ISO 8601). */
export const nothingToCheckInTo = (members: { resource: string; next: string | null }): ProblemError =>
  ProblemError.ofPlugin(
    'booking',
    'nothing-to-check-in',
    {
      number: 'booking-515',
      status: 404,
      title: { 'zh-Hant': '您在這裡目前沒有可報到的借用', en: 'You have no booking here to check in to now' },
    },
    members,
  );

/** 409: nobody can be seen before it has begun. */
export const spotCheckTooEarly = (): ProblemError =>
  ProblemError.ofPlugin('booking', 'spot-check-too-early', {
    number: 'booking-516',
    status: 409,
    title: { 'zh-Hant': '借用還沒開始，不能查核', en: 'It has not begun: there is nothing to check yet' },
  });
