import { describe, expect, it } from '@jest/globals';
import { licences, vehicleTypes } from '../resources/resource-choices.js';
import { licenceFits, licencesFor } from './licence-fits.js';

describe('the licence of a driver', () => {
  it.each([
    ['motorcycle', ['motorcycle']],
    ['small', ['sedan', 'van', 'light-truck']],
    ['small-professional', ['sedan', 'van', 'light-truck']],
    ['truck', ['sedan', 'van', 'light-truck', 'truck']],
    ['bus', ['sedan', 'van', 'light-truck', 'truck', 'minibus', 'bus']],
    ['trailer', ['sedan', 'van', 'light-truck', 'truck', 'minibus', 'bus']],
  ] as const)('%s drives %j and nothing else', (licence, types) => {
    expect(vehicleTypes.filter((type) => licenceFits(licence, type))).toEqual(types);
  });

  it('exists for every vehicle', () => {
    expect(vehicleTypes.every((type) => licencesFor(type).length > 0)).toBe(true);
    expect(new Set(vehicleTypes.flatMap(licencesFor)).size).toBe(licences.length);
  });
});
