import { ProblemError } from '@tessera/sdk';

/** 409: nobody has it; it can be booked at once. */
export const slotIsFree = (): ProblemError =>
  ProblemError.ofPlugin('booking', 'slot-free', {
    number: 'booking-501',
    status: 409,
    title: { 'zh-Hant': '這個時段目前可借，不需要候補', en: 'That time is free: book it instead of waiting for it' },
  });

/** 409: the same person waits for it already. */
export const waitsAlready = (): ProblemError =>
  ProblemError.ofPlugin('booking', 'waits-already', {
    number: 'booking-502',
    status: 409,
    title: { 'zh-Hant': '您已經在候補這個時段', en: 'You are waiting for that time already' },
  });

/** 409: the slot was kept for as long as it said; the next one has it. */
export const offerIsOver = (): ProblemError =>
  ProblemError.ofPlugin('booking', 'offer-over', {
    number: 'booking-503',
    status: 409,
    title: { 'zh-Hant': '保留時間已過', en: 'The time for which it was kept is over' },
  });
