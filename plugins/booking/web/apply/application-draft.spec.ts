import { describe, expect, it } from '@jest/globals';
import type { ResourceDetail } from './application.api.js';
import { type ApplicationDraft, emptyDraft, faultsOf, inputOf, withoutCorrected } from './application-draft.js';

const venue = {
  id: 'v',
  kind: 'venue',
  capacity: 30,
  passengerLimit: null,
  superiorFirst: false,
  online: false,
} as ResourceDetail;
const vehicle = { ...venue, id: 'c', kind: 'vehicle', capacity: null, passengerLimit: 4 } as ResourceDetail;
const time = { date: '2026-03-13', from: '10:00', to: '11:00' };
const meeting: ApplicationDraft = { ...emptyDraft, phone: ' 02-1 ', purpose: ' 會議 ', people: '12', host: '王柏翰' };
const journey: ApplicationDraft = { ...meeting, people: '3', host: '', destination: '市議會', driving: 'self' };

describe('an application', () => {
  it('misses what its kind asks for', () => {
    expect(Object.keys(faultsOf(emptyDraft, venue))).toEqual(['phone', 'purpose', 'people', 'host']);
    expect(Object.keys(faultsOf(emptyDraft, vehicle))).toEqual([
      'phone',
      'purpose',
      'people',
      'destination',
      'driving',
    ]);
    expect(faultsOf(meeting, venue)).toEqual({});
    expect(faultsOf(journey, vehicle)).toEqual({});
  });

  it.each([
    [{ ...meeting, people: '31' }, venue, {}],
    [{ ...meeting, people: '十二' }, venue, { people: 'not-a-number' }],
    [{ ...journey, people: '5' }, vehicle, { people: 'too-many' }],
    [{ ...journey, driving: 'driver' }, vehicle, { driverId: 'missing' }],
    [{ ...journey, driving: 'named', driverName: ' ' }, vehicle, { driverName: 'missing' }],
    [meeting, { ...venue, superiorFirst: true } as ResourceDetail, { superiorId: 'missing' }],
  ])('says what is wrong, case %#', (draft, resource, faults) => expect(faultsOf(draft, resource)).toEqual(faults));

  it('sends what belongs to its kind, and nothing that was chosen before', () => {
    const leftover = {
      ...meeting,
      destination: 'x',
      driving: 'driver',
      driverId: 'd',
      driverName: 'n',
      superior: { id: 's', name: 'S' },
    };
    expect(inputOf({ ...leftover, invited: [{ id: 'i', name: 'I' }] }, venue, time)).toEqual({
      resourceId: 'v',
      ...time,
      phone: '02-1',
      extension: '',
      purpose: '會議',
      people: 12,
      host: '王柏翰',
      destination: '',
      driving: null,
      driverId: null,
      driverName: '',
      superiorId: null,
      invited: [],
    });
    expect(inputOf({ ...journey, driving: 'named', driverId: 'd', driverName: '許 ' }, vehicle, time)).toMatchObject({
      host: '',
      driving: 'named',
      driverId: null,
      driverName: '許',
    });
    expect(inputOf({ ...meeting, applicant: { id: 'a', name: 'A' } }, venue, time)).toMatchObject({ applicantId: 'a' });
  });

  it('forgets the faults of what is being corrected', () => {
    expect(withoutCorrected({ superiorId: 'missing', host: 'missing' }, { superior: { id: 's', name: 'S' } })).toEqual({
      host: 'missing',
    });
  });
});
