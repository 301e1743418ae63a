import { ProblemError } from '@tessera/sdk';

/** 409: where another keeper can decide, nobody decides about an own booking. */
export const ownBooking = (): ProblemError =>
  ProblemError.ofPlugin('booking', 'own-booking', {
    number: 'booking-601',
    status: 409,
    title: {
      'zh-Hant': '自己的借用由另一位保管人審核',
      en: 'Your own booking is for the other keeper to review',
    },
  });

/** 409: a time that is over or has begun is not given away any more. */
export const beginsTooEarly = (): ProblemError =>
  ProblemError.ofPlugin('booking', 'review-too-late', {
    number: 'booking-602',
    status: 409,
    title: {
      'zh-Hant': '借用時間已開始，無法核准',
      en: 'Its time has begun: it cannot be approved any more',
    },
  });
