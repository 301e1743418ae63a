import { describe, expect, it } from '@jest/globals';
import { resourceKinds } from '../../server/resources/resource-choices.js';
import { anyResourceInput } from '../../server/resources/resource-input.schemas.js';
import { emptyDraft, inputOf, missingIn, type ResourceDraft } from './resource-draft.js';

const agencyId = '01a1fe83-531f-7665-af8a-bda56a497404';
const filled: Partial<ResourceDraft> = {
  ...{
    agency: { id: agencyId, name: 'A' },
    site: '行政大樓',
    name: '第一會議室',
    floor: '3 樓',
    capacity: '30',
    whoMayBook: 'agency',
  },
  ...{
    vehicleType: 'sedan',
    make: '示範',
    modelYear: '2024',
    displacement: '1798',
    vehicleNumber: '1',
    passengerLimit: '4',
  },
  ...{ licence: 'small', phone: '1', keepers: [{ id: agencyId, name: '甲' }, undefined] },
};

describe('the form of a resource', () => {
  it.each(resourceKinds)('of kind %s sends what the server takes, once everything required is there', (kind) => {
    const draft = { ...emptyDraft(kind, 'Asia/Taipei'), ...filled };
    expect(missingIn(draft, true)).toEqual({});
    expect(anyResourceInput.safeParse(inputOf(draft)).error?.issues ?? []).toEqual([]);
  });

  it.each(resourceKinds)('of kind %s knows before sending what the server would miss', (kind) => {
    const draft = emptyDraft(kind, 'Asia/Taipei');
    const refused = anyResourceInput.safeParse(inputOf(draft)).error?.issues.map(({ path }) => path.join('.')) ?? [];
    const missing = Object.keys(missingIn(draft, true));
    expect(refused.filter((path) => !missing.includes(path))).toEqual([]);
    expect(missing).toContain('keepers.0');
    expect(Object.keys(missingIn(draft, false))).not.toContain('keepers.0');
  });

  it('leaves a number that cannot be read to the server', () => {
    const draft = { ...emptyDraft('venue', 'Asia/Taipei'), ...filled, capacity: '三十' };
    expect(inputOf(draft).capacity).toBe('三十');
  });

  it('asks for a link instead of a floor where a room is only online', () => {
    const draft = { ...emptyDraft('venue', 'Asia/Taipei'), ...filled, online: true, floor: '' };
    expect(missingIn(draft, true)).toEqual({ meetingLink: 'too-short' });
  });
});
