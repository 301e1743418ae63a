import { describe, expect, it } from '@jest/globals';
import { cityOf, zoneTime } from './zone-time.js';

const home = 'Asia/Taipei';
const at = (moment: string, zone: string) => zoneTime(new Date(moment), zone, home, false);

describe('zoneTime', () => {
  it('knows the hour, the day and the distance from home', () => {
    expect(at('2026-03-12T00:30:00Z', 'Asia/Taipei')).toEqual({ time: '08:30', days: 0, hours: 0 });
    expect(at('2026-03-12T00:30:00Z', 'Asia/Tokyo')).toEqual({ time: '09:30', days: 0, hours: 1 });
    expect(at('2026-03-12T00:30:00Z', 'America/New_York')).toEqual({ time: '20:30', days: -1, hours: -12 });
    expect(at('2026-03-12T15:30:00Z', 'Asia/Tokyo')).toEqual({ time: '00:30', days: 1, hours: 1 });
  });

  it('knows half hours and summer time', () => {
    expect(at('2026-03-12T00:30:00Z', 'Asia/Kathmandu').hours).toBe(-2.25);
    expect(at('2026-01-12T00:30:00Z', 'Europe/London').hours).toBe(-8);
    expect(at('2026-07-12T00:30:00Z', 'Europe/London').hours).toBe(-7);
  });

  it('shows midnight as 00', () => {
    expect(at('2026-03-11T16:00:00Z', home).time).toBe('00:00');
    expect(zoneTime(new Date('2026-03-11T16:00:05Z'), home, home, true).time).toBe('00:00:05');
  });
});

describe('cityOf', () => {
  it('takes the last part of the name', () => {
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    expect(cityOf('UTC')).toBe('UTC');
  });
});
