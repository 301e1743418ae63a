import { describe, expect, it } from '@jest/globals';
import { checkInStanding, checkInWindow } from './check-in-window.js';

const at = (time: string) => new Date(`2027-03-01T${time}Z`);
const meeting = { startsAt: at('10:00:00.000'), endsAt: at('11:00:00.000') };

describe('when one may check in', () => {
  it('begins a quarter of an hour before and ends with the grace, both moments included', () => {
    expect(checkInStanding(meeting, 15, at('09:44:59.999'))).toBe('early');
    expect(checkInStanding(meeting, 15, at('09:45:00.000'))).toBe('open');
    expect(checkInStanding(meeting, 15, at('10:15:00.000'))).toBe('open');
    expect(checkInStanding(meeting, 15, at('10:15:00.001'))).toBe('late');
  });

  it('never goes on after the end', () => {
    expect(checkInWindow(meeting, 240).until).toEqual(meeting.endsAt);
  });

  it('knows no midnight', () => {
    const night = { startsAt: at('00:05:00.000'), endsAt: at('01:00:00.000') };
    expect(checkInStanding(night, 15, new Date('2027-02-28T23:50:00.000Z'))).toBe('open');
  });
});
