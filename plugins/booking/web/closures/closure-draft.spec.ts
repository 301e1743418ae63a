import { describe, expect, it } from '@jest/globals';
import { emptyDraft, withOnlyAgency } from './closure-draft.js';

const choices = (...names: string[]) => ({
  sites: [],
  agencies: names.map((name) => ({ id: name, name })),
  government: false,
});

describe('withOnlyAgency', () => {
  const wide = { ...emptyDraft, scope: 'agency' as const };

  it('chooses the one agency that there is to choose', () => {
    expect(withOnlyAgency(wide, choices('health')).agencyId).toBe('health');
  });

  it('leaves the choice to whoever has several, or none', () => {
    expect(withOnlyAgency(wide, choices('health', 'welfare')).agencyId).toBe('');
    expect(withOnlyAgency(wide, choices()).agencyId).toBe('');
  });

  it('narrows no closure of one resource or a site', () => {
    for (const scope of ['resource', 'site'] as const)
      expect(withOnlyAgency({ ...emptyDraft, scope }, choices('health')).agencyId).toBe('');
  });
});
