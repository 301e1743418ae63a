import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@tessera/sdk';
import { type PermissionsStage, permissionsStage } from '../../test/permissions-stage.js';
import { coreSubjects } from './rules/core-subjects.js';

/** Of whose things: everybody's, the own agency's, or those of the agencies below too. */
type Reach = 'all' | 'own' | 'below';
type Table = Record<string, Reach>;

const staff: Table = { 'read Agency': 'all', 'read Person': 'all' };
const agencyAdministrator = (reach: Reach): Table => ({
  'read Agency': 'all',
  'read Account': reach,
  'create Account': reach,
  'update Account': reach,
  'read Plugin': 'all',
  'read Enablement': reach,
  'update Enablement': reach,
  'read PluginSetting': reach,
  'update PluginSetting': reach,
  'read Explanation': reach,
  'read SeedPerson': reach,
  'create SeedPerson': reach,
  'delete SeedPerson': reach,
  'read BigSix': reach,
  'review RoleRequest': reach,
  'update BigSix': reach,
  'read Layout': reach,
  'update Layout': reach,
});

/** What each built-in role may on each subject of the core; what is absent is forbidden. */
const expected: Record<string, Table> = {
  staff,
  'agency administrator': { ...staff, ...agencyAdministrator('own') },
  'agency administrator with subordinates': { ...staff, ...agencyAdministrator('below') },
};

describe('the built-in roles', () => {
  let stage: PermissionsStage;
  const callers: Record<string, Caller> = {};

  beforeAll(async () => {
    stage = await permissionsStage();
    const { A, U } = stage.agency;
    const people = {
      staff: await stage.employ('staff', U),
      'agency administrator': await stage.employ('admin', U),
      'agency administrator with subordinates': await stage.employ('admin-below', A),
      'system administrator': await stage.employ('root', A),
    };
    await stage.give('admin', 'agency-administrator', { agency: 'A' });
    await stage.give('admin-below', 'agency-administrator', { agency: 'A', withSubordinates: true });
    await stage.give('root', 'system-administrator');
    for (const [role, id] of Object.entries(people)) callers[role] = await stage.callerOf(id, U);
  });
  afterAll(() => stage.close());

  const reachOf = (caller: Caller, action: string, subject: string): string => {
    const { A, A1, B } = stage.agency;
    const [own, below, elsewhere] = [A, A1, B].map((agencyId) =>
      stage.access.may(caller, action, subject, { agencyId }),
    );
    if (own && below && elsewhere) return 'all';
    if (own && below && !elsewhere) return 'below';
    if (own && !below && !elsewhere) return 'own';
    return own || below || elsewhere ? 'odd' : 'none';
  };
  const pairs = coreSubjects.flatMap(({ subject, actions }) =>
    [...actions, 'manage', 'invented'].map((action) => [action, subject] as const),
  );

  it.each(Object.keys(expected))('%s: what it may on each subject, and on whose', (role) => {
    const found = pairs.map(([action, subject]) => [`${action} ${subject}`, reachOf(callers[role]!, action, subject)]);
    const allowed = Object.fromEntries(found.filter(([, reach]) => reach !== 'none'));
    expect(allowed).toEqual(expected[role]);
  });

  it('system administrator: everything', () => {
    for (const [action, subject] of [...pairs, ['publish', 'Notice'] as const])
      expect(reachOf(callers['system administrator']!, action, subject)).toBe('all');
  });

  it('are named in both languages', async () => {
    const rows = await stage.query<{ key: string; name_zh: string; name_en: string }>(
      'select key, name_zh, name_en from core.role where built_in order by key',
    );
    expect(rows).toEqual([
      { key: 'agency-administrator', name_zh: '機關管理者', name_en: 'Agency administrator' },
      { key: 'staff', name_zh: '一般使用者', name_en: 'Staff member' },
      { key: 'system-administrator', name_zh: '系統管理者', name_en: 'System administrator' },
    ]);
  });
});
