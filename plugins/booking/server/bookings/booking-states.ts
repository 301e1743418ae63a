/**
 * Where a booking stands. `awaiting-superior`, `waiting`, `approved` and `offered` hold the resource; `queued` waits for
 * a taken slot; the others have ended.
 */
export const bookingStates = [
  'awaiting-superior',
  'waiting',
  'approved',
  'rejected',
  'cancelled',
  'queued',
  'offered',
  'lapsed',
  'no-show',
] as const;
export type BookingState = (typeof bookingStates)[number];

/** States in which a booking keeps its resources from others: it has rows in `booking_span` exactly then. */
export const holdingStates = ['awaiting-superior', 'waiting', 'approved', 'offered'] as const satisfies BookingState[];

/** The moves there are; whoever changes a state asks here. */
export const legalMoves: Readonly<Record<BookingState, readonly BookingState[]>> = {
  'awaiting-superior': ['waiting', 'rejected', 'cancelled', 'lapsed'],
  // a changed booking is reviewed anew
  waiting: ['approved', 'rejected', 'cancelled', 'lapsed', 'awaiting-superior'],
  approved: ['waiting', 'awaiting-superior', 'cancelled', 'no-show'],
  queued: ['offered', 'cancelled', 'lapsed'],
  offered: ['waiting', 'awaiting-superior', 'cancelled', 'lapsed'],
  rejected: [],
  cancelled: [],
  lapsed: [],
  'no-show': [],
};

/** States that an applicant may still change; an offered slot is taken or declined first. */
export const changeableStates: readonly BookingState[] = ['awaiting-superior', 'waiting', 'approved', 'queued'];
/** States in which it can be called off. */
export const cancellableStates: readonly BookingState[] = [...changeableStates, 'offered'];

export const isHolding = (state: BookingState): boolean => (holdingStates as readonly BookingState[]).includes(state);

/** A move that there is not is a mistake of the act: it ends it. */
export function assertLegalMove(from: BookingState, to: BookingState): void {
  if (from !== to && !legalMoves[from].includes(to)) throw new Error(`a booking does not move from ${from} to ${to}`);
}
