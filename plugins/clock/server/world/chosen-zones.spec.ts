import { describe, expect, it } from '@jest/globals';
import { chosenZones, usualZones } from './chosen-zones.js';

describe('chosenZones', () => {
  it('reads names in any case and with any comma', () => {
    expect(chosenZones('asia/tokyo， Europe/London、America/New_York')).toEqual([
      'Asia/Tokyo',
      'Europe/London',
      'America/New_York',
    ]);
  });

  it('leaves out what is no zone, what came before, and what is too much', () => {
    expect(chosenZones('Asia/Tokyo, Moon/Tranquility, Asia/Tokyo')).toEqual(['Asia/Tokyo']);
    expect(chosenZones(Intl.supportedValuesOf('timeZone').join(','))).toHaveLength(8);
  });

  it.each([undefined, '', 'nowhere', 7, true, '\0'])('falls back to the usual ones for %j', (setting) => {
    expect(chosenZones(setting)).toEqual(usualZones);
  });
});
