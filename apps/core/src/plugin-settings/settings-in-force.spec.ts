import { describe, expect, it } from '@jest/globals';
import type { SettingValues } from '@tessera/contracts';
import { decisionsOf, type SettingsRow, valuesOf } from './settings-in-force.js';

const schema = {
  type: 'object',
  properties: {
    days: { type: 'integer', minimum: 1, maximum: 30, default: 7 },
    note: { type: 'string', maxLength: 5 },
  },
};
const row = (agencyId: string | null, values: SettingValues, locked: string[] = []): SettingsRow => ({
  ...{ plugin: 'p', level: 'agency', agencyId, values, locked },
  ...{ version: 1, by: 'x', at: new Date(0) },
});
const valuesFrom = (...rows: SettingsRow[]) => valuesOf(decisionsOf(schema, rows));

describe('settings in force', () => {
  it('are defaults, then the nearest decision of each', () => {
    expect(valuesFrom()).toEqual({ days: 7 });
    expect(valuesFrom(row(null, { days: 1, note: 'a' }), row('A', { days: 2 }), row('A1', { note: 'b' }))).toEqual({
      days: 2,
      note: 'b',
    });
  });

  it('stay as a level above has locked them, and only those', () => {
    const locked = row(null, { days: 1, note: 'a' }, ['days']);
    expect(valuesFrom(locked, row('A', { days: 2, note: 'b' }), row('A1', { days: 3 }, ['days']))).toEqual({
      days: 1,
      note: 'b',
    });
    expect(decisionsOf(schema, [locked, row('A', { days: 2 })]).get('days')).toMatchObject({
      from: locked,
      isLocked: true,
    });
  });

  it('pass over what the schema does not allow any more, and its lock with it', () => {
    expect(valuesFrom(row(null, { days: 31 }, ['days']), row('A', { days: 2, note: 'too long' }))).toEqual({ days: 2 });
    expect(valuesFrom(row(null, { gone: 1 }))).toEqual({ days: 7 });
  });

  it('cannot be changed by who was given them', () => {
    expect(Object.isFrozen(valuesFrom())).toBe(true);
  });
});
