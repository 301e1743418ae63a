import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { administrator, refusal } from '../../../test/organisation-stage.js';
import { callerWith, type PermissionsStage, permissionsStage } from '../../../test/permissions-stage.js';
import { newRole } from './role.schemas.js';

const name = { 'zh-Hant': '稽核員', en: 'Auditor' };
const rule = { action: ['read'], subject: 'AuditEntry', conditions: null, inverted: false };

describe('roles made by administrators', () => {
  let stage: PermissionsStage;
  beforeAll(async () => {
    stage = await permissionsStage();
  });
  afterAll(() => stage.close());

  it('are made, changed and deleted, and every step is audited', async () => {
    const made = await stage.roles.create(administrator, { key: 'auditor', name, rules: [rule] });
    expect(made).toMatchObject({ key: 'auditor', name, editable: true, builtIn: false, version: 1, grants: 0 });
    expect(made.rules).toEqual([{ ...rule, plugin: 'core' }]);
    const other = { ...rule, action: ['manage'], subject: 'Job' };
    const changed = await stage.roles.update(administrator, 'auditor', { rules: [other], version: 1 });
    expect(changed).toMatchObject({ name, version: 2, rules: [{ subject: 'Job', action: ['manage'] }] });
    expect(await refusal(stage.roles.update(administrator, 'auditor', { rules: [], version: 1 }))).toBe('conflict');
    await stage.roles.remove(administrator, 'auditor');
    expect(await refusal(stage.roles.detail(administrator, 'auditor'))).toBe('not-found');
    const trail = await stage.query(`select action from core.audit_entry where subject = 'Role' order by xid, id`);
    expect(trail).toEqual(['role.create', 'role.update', 'role.delete'].map((action) => ({ action })));
  });

  it('have a key of their own', async () => {
    await stage.roles.create(administrator, { key: 'twice', name, rules: [] });
    expect(await refusal(stage.roles.create(administrator, { key: 'twice', name, rules: [] }))).toBe('duplicate-role');
    expect(await refusal(stage.roles.create(administrator, { key: 'staff', name, rules: [] }))).toBe('duplicate-role');
    expect(newRole.safeParse({ key: 'bulletin.editor', name, rules: [] }).success).toBe(false);
  });

  it('stay while somebody holds them', async () => {
    await stage.roles.create(administrator, { key: 'held', name, rules: [] });
    await stage.employ('holder', stage.agency.A);
    const { id } = await stage.give('holder', 'held');
    expect(await refusal(stage.roles.remove(administrator, 'held'))).toBe('role-in-use');
    await stage.grants.take(administrator, id);
    await stage.roles.remove(administrator, 'held');
  });

  it('are not the built-in ones', async () => {
    expect(await refusal(stage.roles.update(administrator, 'staff', { rules: [rule] }))).toBe('role-fixed');
    expect(await refusal(stage.roles.remove(administrator, 'system-administrator'))).toBe('role-fixed');
  });

  it('name known subjects and actions only', async () => {
    const attempt = (given: Partial<typeof rule>) =>
      refusal(stage.roles.create(administrator, { key: 'typo', name, rules: [{ ...rule, ...given }] }));
    expect(await attempt({ subject: 'Auditentry' })).toBe('invalid-input');
    expect(await attempt({ action: ['reed'] })).toBe('invalid-input');
  });

  it('admit only conditions that lists can follow', () => {
    const parse = (conditions: unknown) => newRole.safeParse({ key: 'x1', name, rules: [{ ...rule, conditions }] });
    expect(parse({ agencyId: { $in: { $caller: 'scopeIds' } } }).success).toBe(true);
    const refused = parse({ title: { $regex: '.*' } });
    expect(refused.error?.issues[0]?.path).toEqual(['rules', 0, 'conditions', 'title', '$regex']);
  });

  it('are listed by pages, each once', async () => {
    const first = await stage.roles.list(administrator, { limit: 2 });
    const rest = await stage.roles.list(administrator, { limit: 100, cursor: first.next! });
    const keys = [...first.items, ...rest.items].map(({ key }) => key);
    expect(first.items).toHaveLength(2);
    expect(rest.next).toBeNull();
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(keys).toContain('system-administrator');
  });

  it('are out of reach without the permission', async () => {
    const nobody = callerWith([]);
    expect(await refusal(stage.roles.list(nobody, { limit: 2 }))).toBe('forbidden');
    expect(await refusal(stage.roles.create(nobody, { key: 'mine', name, rules: [] }))).toBe('forbidden');
    expect(await refusal(stage.roles.update(nobody, 'twice', {}))).toBe('forbidden');
    expect(await refusal(stage.roles.remove(nobody, 'twice'))).toBe('forbidden');
  });
});
