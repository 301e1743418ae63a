import { ProblemError } from '@tessera/sdk';

/** 409: people count on it. `count` bookings have not ended; the next few of them by time. */
export const bookingsStand = (members: { count: number; next: readonly object[] }): ProblemError =>
  ProblemError.ofPlugin(
    'booking',
    'bookings-stand',
    {
      number: 'booking-101',
      status: 409,
      title: {
        'zh-Hant': '還有未結束的借用，不能刪除；可以選擇一併取消並通知申請人',
        en: 'There are bookings that have not ended; choose to cancel them and tell the applicants',
      },
    },
    members,
  );
