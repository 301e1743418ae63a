import { ProblemError } from '@tessera/sdk';

/** 409: nobody hangs up so many; whoever needs another one revokes one first. */
export const tooManyDisplays = (most: number): ProblemError =>
  ProblemError.ofPlugin(
    'booking',
    'too-many-displays',
    {
      number: 'booking-901',
      status: 409,
      title: {
        'zh-Hant': `門口看板與報到條碼最多共 ${most} 個，請先撤銷不用的`,
        en: `There are ${most} displays and codes already; revoke one that is not in use`,
      },
    },
    { most },
  );

/** 422: what cannot be booked by itself has no door. */
export const hasNoDoor = (): ProblemError =>
  ProblemError.ofPlugin('booking', 'has-no-door', {
    number: 'booking-902',
    status: 422,
    title: { 'zh-Hant': '司機沒有門口看板', en: 'A driver has no door display' },
  });
