import { describe, expect, it } from '@jest/globals';
import { type ClosureReach, touches } from './closure-touch.js';

const room = { id: 'room', site: '市府大樓', agencyId: 'below' };
const lineage = ['below', 'agency', 'city'];
const reach = (more: Partial<ClosureReach>): ClosureReach => ({
  scope: 'government',
  resourceId: null,
  site: null,
  agencyId: null,
  ...more,
});

describe('whom a closure touches', () => {
  it.each<[string, Partial<ClosureReach>, boolean]>([
    ['its own resource', { scope: 'resource', resourceId: 'room' }, true],
    ['another one', { scope: 'resource', resourceId: 'other' }, false],
    ['everything at its site', { scope: 'site', site: '市府大樓' }, true],
    ['nothing at another site', { scope: 'site', site: '別館' }, false],
    ['what an agency above has at its site', { scope: 'site', site: '市府大樓', agencyId: 'agency' }, true],
    ['nothing of another agency at its site', { scope: 'site', site: '市府大樓', agencyId: 'foreign' }, false],
    ['what its agency has', { scope: 'agency', agencyId: 'below' }, true],
    ['what agencies below have', { scope: 'agency', agencyId: 'city' }, true],
    ['nothing of another agency', { scope: 'agency', agencyId: 'foreign' }, false],
    ['all of the government', {}, true],
  ])('%s', (_what, more, expected) => {
    expect(touches(reach(more), room, lineage)).toBe(expected);
  });
});
