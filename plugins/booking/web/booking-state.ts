import '@tessera/ui/badge';
import type { BadgeVariant } from '@tessera/ui/badge';
import { html, type TemplateResult } from 'lit';
import type { BookingState } from '../server/bookings/booking-states.js';
import { t } from './texts.js';

const looks: Record<BookingState, { variant: BadgeVariant; icon: string }> = {
  'awaiting-superior': { variant: 'warning', icon: 'hourglass' },
  waiting: { variant: 'warning', icon: 'hourglass' },
  approved: { variant: 'success', icon: 'check' },
  rejected: { variant: 'danger', icon: 'circle-x' },
  cancelled: { variant: 'neutral', icon: 'ban' },
  queued: { variant: 'info', icon: 'clock' },
  offered: { variant: 'info', icon: 'bell' },
  lapsed: { variant: 'neutral', icon: 'history' },
  'no-show': { variant: 'neutral', icon: 'user-off' },
};

/** Where a booking stands, in a word: 「審核中」. */
export const stateWord = (state: BookingState): string => t(`state.${state}`);

/** The same with icon and colour; what every page of booking shows. */
export const stateBadge = (state: BookingState): TemplateResult =>
  html`<t-badge variant=${looks[state].variant} icon=${looks[state].icon}>${stateWord(state)}</t-badge>`;
