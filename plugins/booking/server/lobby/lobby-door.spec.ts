import { describe, expect, it } from '@jest/globals';
import { type LobbyMeeting, mayJoin } from './lobby-door.js';

const at = (time: string) => new Date(`2027-03-01T${time}:00.000Z`);
const meeting: LobbyMeeting = {
  startsAt: at('10:00'),
  endsAt: at('11:00'),
  applicantId: 'applicant',
  bookedBy: 'assistant',
  invited: ['guest'],
};
const visitor = (accountId: string, mayBook = true) => ({ accountId, mayBook });

describe('the door of an online meeting', () => {
  it('opens ten minutes before and closes with the end', () => {
    const join = (time: string) => mayJoin(meeting, 'invited', visitor('guest'), at(time));
    expect(['09:49', '09:50', '10:59', '11:00'].map(join)).toEqual([false, true, true, false]);
  });

  it('lets in whom the meeting expects, even those who may not book the venue', () => {
    const join = (id: string) => mayJoin(meeting, 'invited', visitor(id, false), at('10:00'));
    expect(['applicant', 'assistant', 'guest', 'somebody'].map(join)).toEqual([true, true, true, false]);
  });

  it('lets in all who may book where the venue says so, and nobody else', () => {
    expect(mayJoin(meeting, 'all', visitor('somebody'), at('10:00'))).toBe(true);
    expect(mayJoin(meeting, 'all', visitor('somebody', false), at('10:00'))).toBe(false);
    expect(mayJoin(meeting, 'invited', visitor('somebody'), at('10:00'))).toBe(false);
  });
});
