import type { FieldError, Localized } from '@tessera/contracts';
import { ProblemError } from '@tessera/sdk';
import type { OfferedTime } from '../availability/availability.schemas.js';
import type { SlotTaken } from './booking.schemas.js';
import type { BookingState } from './booking-states.js';

/** 409: somebody has it then. Tells when, never who, and what is free nearby. */
export const slotIsTaken = (members: SlotTaken): ProblemError =>
  ProblemError.ofPlugin(
    'booking',
    'slot-taken',
    {
      number: 'booking-301',
      status: 409,
      title: { 'zh-Hant': '這個時段已被借用', en: 'That time is taken' },
    },
    { ...members },
  );

/** A wrong field with what is wrong and what would work, in both languages. */
export type BookingFieldError = FieldError & { titles: Localized };

/** 422: the rules of the resource do not allow it; `nearest`: times like it that they do. */
export const unbookable = (
  errors: readonly BookingFieldError[],
  members: {
    nearest?: readonly OfferedTime[];
    venues?: readonly { id: string; name: string; site: string; capacity: number }[];
  } = {},
): ProblemError =>
  ProblemError.ofPlugin(
    'booking',
    'unbookable-time',
    {
      number: 'booking-302',
      status: 422,
      title: { 'zh-Hant': '無法這樣借用', en: 'It cannot be booked like this' },
    },
    { errors, ...members },
  );

/** 409: it has ended or was decided meanwhile; says where it stands, by whom and since when. */
export const bookingMovedOn = (members: { state: BookingState; by: string; at: string }): ProblemError =>
  ProblemError.ofPlugin(
    'booking',
    'booking-moved-on',
    {
      number: 'booking-303',
      status: 409,
      title: { 'zh-Hant': '這筆借用的狀態已經改變', en: 'This booking has moved on meanwhile' },
    },
    members,
  );

/** 409: what has begun is changed and cancelled no more. */
export const bookingHasBegun = (): ProblemError =>
  ProblemError.ofPlugin('booking', 'booking-has-begun', {
    number: 'booking-304',
    status: 409,
    title: {
      'zh-Hant': '借用時間已開始，無法再變更或取消',
      en: 'It has begun: it cannot be changed or cancelled any more',
    },
  });
