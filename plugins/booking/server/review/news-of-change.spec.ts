import { describe, expect, it } from '@jest/globals';
import { bookingStates, legalMoves } from '../bookings/booking-states.js';
import { newsOf, type Told } from './news-of-change.js';

const booking = (state: Told['state'], more: Partial<Told> = {}): Told => ({
  state,
  startsAt: new Date('2026-03-12T01:00:00.000Z'),
  endsAt: new Date('2026-03-12T03:00:00.000Z'),
  driverId: null,
  people: 8,
  host: '',
  destination: '',
  purpose: '例會',
  superiorId: null,
  applicantId: 'a',
  bookedBy: 'b',
  invited: [],
  ...more,
});
const later = { startsAt: new Date('2026-03-12T02:00:00.000Z') };
const told = (before: Told | null, after: Told) =>
  newsOf(before, after)
    .map(({ kind, to, calendar }) => `${kind} → ${to}${calendar ? ` ${calendar}` : ''}`)
    .sort();

describe('who hears of a booking', () => {
  it('keepers of a new one, or the superior first and keepers after the consent', () => {
    expect(told(null, booking('waiting'))).toEqual(['booking-submitted → keepers']);
    expect(told(null, booking('awaiting-superior'))).toEqual(['superior-asked → superior']);
    expect(told(booking('awaiting-superior'), booking('waiting'))).toEqual(['booking-submitted → keepers']);
    expect(told(null, booking('queued'))).toEqual([]);
    expect(told(booking('offered'), booking('waiting'))).toEqual(['booking-submitted → keepers']);
  });

  it('the applicant of the result, with an entry for the calendar', () => {
    expect(told(booking('waiting'), booking('approved'))).toEqual(['booking-approved → applicant REQUEST']);
    expect(told(booking('waiting'), booking('rejected'))).toEqual(['booking-rejected → applicant CANCEL']);
    expect(told(booking('awaiting-superior'), booking('rejected'))).toEqual(['booking-rejected → applicant CANCEL']);
    expect(told(booking('waiting'), booking('lapsed'))).toEqual(['booking-lapsed → applicant CANCEL']);
  });

  it('both of a change to what was approved; keepers alone before', () => {
    expect(told(booking('approved'), booking('waiting', later))).toEqual([
      'booking-changed → applicant REQUEST',
      'booking-changed → keepers',
    ]);
    expect(told(booking('approved'), booking('awaiting-superior', later))).toEqual([
      'booking-changed → applicant REQUEST',
      'booking-changed → keepers',
      'superior-asked → superior',
    ]);
    expect(told(booking('approved'), booking('approved', { people: 3 }))).toEqual([
      'booking-changed → applicant REQUEST',
      'booking-changed → keepers',
    ]);
    expect(told(booking('waiting'), booking('waiting', later))).toEqual(['booking-changed → keepers']);
  });

  it('everybody who knew of it when it is cancelled', () => {
    expect(told(booking('approved'), booking('cancelled'))).toEqual([
      'booking-cancelled → applicant CANCEL',
      'booking-cancelled → keepers',
    ]);
    expect(told(booking('awaiting-superior'), booking('cancelled'))).toEqual([
      'booking-cancelled → applicant CANCEL',
      'booking-cancelled → superior',
    ]);
    expect(told(booking('queued'), booking('cancelled'))).toEqual(['booking-cancelled → applicant']);
  });

  it('who waited, of the slot and when it is gone again', () => {
    expect(told(booking('queued'), booking('offered'))).toEqual(['slot-offered → applicant']);
    expect(told(booking('offered'), booking('lapsed'))).toEqual(['offer-lapsed → applicant']);
    expect(told(booking('queued'), booking('lapsed'))).toEqual(['waiting-over → applicant']);
    expect(told(booking('approved'), booking('no-show'))).toEqual([
      'booking-released → applicant',
      'booking-released → keepers',
    ]);
  });

  it('who manages the driver of a dispatch, and when it comes to nothing', () => {
    const driven = (state: Told['state'], driverId: string | null = 'd') => booking(state, { driverId });
    const ofDrivers = (before: Told | null, after: Told) =>
      told(before, after).filter((one) => one.includes('drivers'));
    expect(ofDrivers(null, driven('waiting'))).toEqual([]);
    expect(ofDrivers(driven('waiting'), driven('approved'))).toEqual(['driver-dispatched → drivers']);
    expect(ofDrivers(driven('approved'), driven('cancelled'))).toEqual(['dispatch-cancelled → drivers']);
    expect(ofDrivers(driven('approved'), driven('waiting', 'e'))).toEqual(['dispatch-cancelled → drivers']);
    expect(ofDrivers(driven('approved'), driven('approved', 'e'))).toEqual([
      'dispatch-cancelled → drivers',
      'driver-dispatched → drivers',
    ]);
    expect(ofDrivers(driven('approved'), { ...driven('approved'), people: 2 })).toEqual([]);
  });

  it('whom an online meeting invites, once it is sure, and when it is no more or goes on without them', () => {
    const meeting = (state: Told['state'], ...invited: string[]) => booking(state, { invited });
    const ofGuests = (before: Told | null, after: Told) =>
      newsOf(before, after)
        .filter(({ to }) => to === 'guests')
        .map(({ kind, calendar, past, guests }) => `${kind} ${calendar} ${past ? 'past' : 'now'} ${guests}`);
    expect(ofGuests(null, meeting('waiting', 'g'))).toEqual([]);
    // who asked for it hears of the result
    expect(ofGuests(meeting('waiting', 'a', 'b', 'g', 'h'), meeting('approved', 'a', 'b', 'g', 'h'))).toEqual([
      'meeting-invited REQUEST now g,h',
    ]);
    expect(ofGuests(meeting('approved', 'g', 'h'), meeting('approved', 'h', 'i'))).toEqual([
      'meeting-invited REQUEST now i',
      'meeting-called-off CANCEL past g',
    ]);
    for (const state of ['waiting', 'awaiting-superior', 'cancelled', 'no-show'] as const)
      expect(ofGuests(meeting('approved', 'g'), meeting(state, 'g'))).toEqual(['meeting-called-off CANCEL past g']);
    expect(ofGuests(meeting('waiting', 'g'), meeting('rejected', 'g'))).toEqual([]);
    expect(ofGuests(meeting('approved', 'g'), { ...meeting('approved', 'g'), people: 3 })).toEqual([]);
  });

  it('nobody of what nobody sees, and somebody of every legal move', () => {
    expect(told(booking('approved'), booking('approved'))).toEqual([]);
    const silent = bookingStates.flatMap((from) =>
      legalMoves[from].filter((to) => newsOf(booking(from), booking(to)).length === 0).map((to) => `${from} → ${to}`),
    );
    expect(silent).toEqual([]);
  });

  it('each once', () => {
    for (const from of bookingStates)
      for (const to of legalMoves[from]) {
        const lines = told(booking(from, { driverId: 'd' }), booking(to, { ...later, driverId: 'e' }));
        expect(new Set(lines).size).toBe(lines.length);
      }
  });
});
