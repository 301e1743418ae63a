import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { callerWith } from '../../test/permissions-stage.js';
import { RuleBasedAccess } from './rule-based-access.js';

const access = new RuleBasedAccess(pino({ level: 'silent' }));
const reader = callerWith([{ action: ['read'], subject: 'Notice', conditions: { agencyId: 'A' } }]);
const refused = (act: () => unknown) => {
  try {
    return act();
  } catch (error) {
    const { type, action, subject } = (error as { document: Record<string, unknown> }).document;
    return [type, action, subject];
  }
};

describe('access by rules', () => {
  it('judges a record by the same rules as the list', () => {
    expect(access.may(reader, 'read', 'Notice', { agencyId: 'A' })).toBe(true);
    expect(access.may(reader, 'read', 'Notice', { agencyId: 'B' })).toBe(false);
    expect(access.condition(reader, 'read', 'Notice', { agencyId: 'n.agency_id' }, 3)).toEqual({
      text: '(n.agency_id)::text = $3::text',
      values: ['A'],
    });
  });
  it('hands out a condition that the list may add its own values to', () => {
    const columns = { agencyId: 'n.agency_id' };
    access.condition(reader, 'read', 'Notice', columns).values.push('more');
    expect(access.condition(reader, 'read', 'Notice', columns).values).toEqual(['A']);
    expect(access.condition(reader, 'read', 'Notice', columns, 2).text).toContain('$2');
    expect(access.condition(callerWith([]), 'read', 'Notice', columns).text).toBe('FALSE');
  });
  it('judges a frozen record, twice, and leaves it as it was', () => {
    const record = Object.freeze({ agencyId: 'A' });
    expect(access.may(reader, 'read', 'Notice', record) && !access.may(reader, 'read', 'Other', record)).toBe(true);
  });
  it('says what was refused, or hides that there is anything', () => {
    const other = { agencyId: 'B' };
    expect(refused(() => access.assert(reader, 'read', 'Notice', other))).toEqual([
      'urn:tessera:problem:forbidden',
      'read',
      'Notice',
    ]);
    expect(refused(() => access.assert(reader, 'read', 'Notice', other, true))).toEqual([
      'urn:tessera:problem:not-found',
      undefined,
      undefined,
    ]);
  });
  it('refuses a list that lacks a field of the rules, rather than show too much', () => {
    expect(refused(() => access.condition(reader, 'read', 'Notice', { state: 'n.state' }))).toEqual([
      'urn:tessera:problem:forbidden',
      'read',
      'Notice',
    ]);
  });
});
