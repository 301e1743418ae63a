import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pluginManifest } from '@tessera/contracts';
import { administrator } from '../../test/organisation-stage.js';
import { type PermissionsStage, permissionsStage } from '../../test/permissions-stage.js';
import { declarePluginRules, pluginRuleErrors, sharedSubject } from './plugin-rules.js';
import { rolesTopic } from './topics.js';

const named = { 'zh-Hant': '名', en: 'Name' };
type Grants = Record<string, { action: string | string[]; when?: Record<string, unknown> }[]>;
const manifest = (grants: Grants, { subject = 'Repair', roles = ['repairer'], id = 'repairs' } = {}) =>
  pluginManifest.parse({
    id,
    version: '1.0.0',
    portal: '^1.0.0',
    publisher: 'city',
    license: 'Apache-2.0',
    name: named,
    description: named,
    icon: 'wrench',
    personalData: named,
    roles: roles.map((key) => ({ key, name: named })),
    permissions: [{ subject, name: named, actions: ['read', 'update'], grants }],
  });
const mine = { when: { authorId: { $caller: 'accountId' } } };

describe('the rules of a plugin', () => {
  let stage: PermissionsStage;
  beforeAll(async () => {
    stage = await permissionsStage();
  });
  afterAll(() => stage.close());

  const declare = (given: ReturnType<typeof manifest>, plugin = 'repairs') =>
    stage.transactions.run(administrator, (tx) => declarePluginRules(tx, plugin, given));
  const rules = (plugin = 'repairs') =>
    stage.query(
      `select u.id, r.key as role, u.action, u.subject, u.conditions from core.role_rule u join core.role r on r.id = u.role_id
       where u.plugin = $1 order by r.key, u.action`,
      [plugin],
    );
  const version = () => stage.epochs.version(rolesTopic);

  it('go to the built-in roles and to its own, and are replaced by a new version', async () => {
    await declare(manifest({ staff: [{ action: ['read'], ...mine }], repairer: [{ action: 'update' }] }));
    expect(await rules()).toMatchObject([
      { role: 'repairs.repairer', action: ['update'], subject: 'Repair', conditions: null },
      { role: 'staff', action: ['read'], subject: 'Repair', conditions: mine.when },
    ]);
    await declare(manifest({ staff: [{ action: 'read' }] }));
    expect(await rules()).toMatchObject([{ role: 'staff', action: ['read'], conditions: null }]);
  });

  it('leave everything as it is when nothing changed', async () => {
    const given = manifest({ staff: [{ action: 'read', when: { b: 1, a: { $in: [1, 2] } } }] });
    await declare(given);
    const [before, at] = [await rules(), version()];
    await declare(given);
    expect(await rules()).toEqual(before);
    expect(version()).toBe(at);
    await declare(manifest({ staff: [{ action: 'update' }] }));
    expect(version()).toBe(at + 1);
  });

  it("touch neither another plugin's, nor the core's, nor those of administrators' roles", async () => {
    await stage.query(`insert into core.plugin (id, version, manifest, hash) values ('repairs', '1.0.0', $1, 'x')`, [
      JSON.stringify(manifest({})),
    ]);
    await stage.roles.create(administrator, {
      key: 'own',
      name: named,
      rules: [{ action: ['read'], subject: 'Repair', conditions: null, inverted: false }],
    });
    await declare(manifest({ staff: [{ action: 'read' }] }, { subject: 'Other', id: 'others' }), 'others');
    const core = await rules('core');
    await declare(manifest({}));
    expect(await rules('core')).toEqual(core);
    expect(await rules('others')).toHaveLength(1);
    expect(await rules()).toMatchObject([{ role: 'own', subject: 'Repair' }]);
  });

  it('are refused when they ask for what is not theirs or cannot be said in SQL', async () => {
    const path = (given: ReturnType<typeof manifest>) => pluginRuleErrors(given).map((error) => error.path);
    expect(path(manifest({ staff: [{ action: 'read', ...mine }] }))).toEqual([]);
    expect(path(manifest({}, { subject: 'Account' }))).toEqual(['permissions.0.subject']);
    expect(path(manifest({}, { roles: ['system-administrator'] }))).toEqual(['roles.0.key']);
    expect(path(manifest({ nobody: [{ action: 'read' }] }))).toEqual(['permissions.0.grants.nobody']);
    const pattern = manifest({ staff: [{ action: 'read', when: { title: { $regex: '.*' } } }] });
    expect(path(pattern)).toEqual(['permissions.0.grants.staff.0.when.title.$regex']);
    await expect(declare(pattern)).rejects.toThrow('$regex');
  });

  it('are not those of another plugin with the same subject', () => {
    const [repairs, others] = [manifest({}), manifest({}, { id: 'others' })];
    expect(sharedSubject(others, [repairs])).toEqual({ subject: 'Repair', plugin: 'repairs' });
    expect(sharedSubject(manifest({}, { id: 'others', subject: 'Other' }), [repairs])).toBeUndefined();
  });
});
