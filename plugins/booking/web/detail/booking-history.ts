import type { BookingDetail } from './booking.api.js';

/** What became of a booking, step by step; `at` null: still to come. */
export interface Step {
  what:
    | 'sent'
    | 'superior-agreed'
    | 'superior-refused'
    | 'superior-asked'
    | 'approved'
    | 'rejected'
    | 'checked-in'
    | 'seen'
    | 'not-seen'
    | 'cancelled'
    | 'lapsed'
    | 'no-show';
  by: string;
  at: string | null;
  note: string;
}

/** Tabler names. */
export const stepIcon: Record<Step['what'], string> = {
  sent: 'arrow-right',
  'superior-agreed': 'check',
  'superior-refused': 'x',
  'superior-asked': 'hourglass',
  approved: 'check',
  rejected: 'x',
  'checked-in': 'user-check',
  seen: 'eye',
  'not-seen': 'eye-off',
  cancelled: 'ban',
  lapsed: 'clock',
  'no-show': 'user-off',
};

/** Who did what, in the order in which it happened. */
export function historyOf(booking: BookingDetail): Step[] {
  const { state, superior, review, ended, checkedInAt, attendance } = booking;
  const steps: Step[] = [
    { what: 'sent', by: booking.bookedBy || booking.applicant.name, at: booking.createdAt, note: '' },
  ];
  if (superior?.at) {
    const refused = state === 'rejected' && review === null;
    const what = refused ? 'superior-refused' : 'superior-agreed';
    steps.push({ what, by: superior.name, at: superior.at, note: superior.note });
  } else if (superior && state === 'awaiting-superior')
    steps.push({ what: 'superior-asked', by: superior.name, at: null, note: '' });
  if (review) steps.push({ ...review, what: state === 'rejected' ? 'rejected' : 'approved' });
  if (checkedInAt) steps.push({ what: 'checked-in', by: '', at: checkedInAt, note: '' });
  if (attendance) steps.push({ what: attendance, by: '', at: null, note: '' });
  if (ended && (state === 'cancelled' || state === 'lapsed' || state === 'no-show'))
    steps.push({ ...ended, what: state });
  return steps;
}
