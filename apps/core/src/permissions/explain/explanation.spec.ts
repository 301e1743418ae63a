import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { administrator, refusal } from '../../../test/organisation-stage.js';
import { callerWith, type PermissionsStage, permissionsStage } from '../../../test/permissions-stage.js';
import type { ExplanationQuery } from './explanation.schemas.js';

describe('explanations', () => {
  let stage: PermissionsStage;
  let grantor: string;
  beforeAll(async () => {
    stage = await permissionsStage();
    grantor = await stage.employ('grantor', stage.agency.CITY);
    await stage.employ('plain', stage.agency.B);
    await stage.employ('held', stage.agency.B, 'suspended');
    await stage.employ('keeper', stage.agency.A);
    await stage.grants.give(
      { ...administrator, accountId: grantor },
      { account: 'keeper', role: 'agency-administrator', agency: 'A', withSubordinates: false, endsAt: null },
    );
    await stage.query(`insert into core.plugin (id, version, manifest, hash) values ('repairs', '1.0.0', $1, 'x')`, [
      JSON.stringify({
        permissions: [{ subject: 'Repair', name: { 'zh-Hant': '報修', en: 'Repair' }, actions: ['read'] }],
      }),
    ]);
    await stage.query(
      `insert into core.role_rule (id, role_id, plugin, action, subject, conditions)
       select gen_random_uuid(), id, 'repairs', '{read}', 'Repair', '{"state": "open"}' from core.role where key = 'staff'`,
    );
    stage.records.set('Repair', {
      recordFor: async (id) => (id === '1' ? { state: 'open' } : id === '2' ? { state: 'closed' } : null),
    });
  });
  afterAll(() => stage.close());
  const explain = (query: Partial<ExplanationQuery>, caller = administrator) =>
    stage.explanations.explain(caller, { account: 'keeper', action: 'update', subject: 'Account', ...query });

  it('name the rule, the role, its scope, and who granted it when', async () => {
    const { allowed, reason, level, rules } = await explain({ id: 'keeper' });
    expect({ allowed, reason, level }).toEqual({ allowed: true, reason: 'allowed-by-rule', level: 'record' });
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({
      decisive: true,
      matches: 'yes',
      effect: 'allows',
      conditions: { agencyId: { $in: { $caller: 'scopeIds' } } },
      role: { key: 'agency-administrator', name: { 'zh-Hant': '機關管理者', en: 'Agency administrator' } },
      grant: { agency: { code: 'A' }, withSubordinates: false, endsAt: null, grantedBy: { account: 'grantor' } },
    });
    expect(Date.parse(rules[0]!.grant!.grantedAt)).toBeLessThanOrEqual(stage.clock.now().getTime());
  });

  it('say which rule does not reach the record, and that none is there at all', async () => {
    const elsewhere = await explain({ id: 'plain' });
    expect(elsewhere).toMatchObject({
      allowed: false,
      reason: 'no-matching-rule',
      rules: [{ matches: 'no', decisive: false }],
    });
    expect(await explain({ account: 'plain' })).toMatchObject({ allowed: false, reason: 'no-rule', rules: [] });
  });

  it('judge the kind of thing, or an imagined one of an agency, without a record', async () => {
    expect(await explain({})).toMatchObject({ allowed: true, level: 'subject', rules: [{ matches: 'depends' }] });
    expect(await explain({ agency: 'A' })).toMatchObject({ allowed: true, level: 'agency' });
    expect(await explain({ agency: 'A1' })).toMatchObject({ allowed: false, level: 'agency' });
    expect(await refusal(explain({ agency: 'nowhere' }))).toBe('invalid-input');
  });

  it("look up a plugin's record, and mind its switch", async () => {
    const repair = { account: 'plain', action: 'read', subject: 'Repair' };
    expect(await explain({ ...repair, id: '1' })).toMatchObject({
      allowed: true,
      plugin: 'repairs',
      rules: [{ plugin: 'repairs', grant: null }],
    });
    expect(await explain({ ...repair, id: '2' })).toMatchObject({ allowed: false, reason: 'no-matching-rule' });
    expect(await explain({ ...repair, id: '3' })).toMatchObject({ allowed: false, reason: 'record-not-found' });
    stage.enablement.off.add(`repairs@${stage.agency.B}`);
    expect(await explain({ ...repair, id: '1' })).toMatchObject({ allowed: false, reason: 'plugin-off' });
    stage.enablement.off.clear();
  });

  it('tell a forbidding rule from a missing one', async () => {
    await stage.roles.create(administrator, {
      key: 'deny',
      name: { 'zh-Hant': '禁', en: 'Deny' },
      rules: [{ action: ['update'], subject: 'Account', conditions: null, inverted: true }],
    });
    const { id } = await stage.give('keeper', 'deny');
    const { allowed, reason, rules } = await explain({ id: 'keeper' });
    expect({ allowed, reason }).toEqual({ allowed: false, reason: 'forbidden-by-rule' });
    expect(rules.map(({ effect, decisive }) => [effect, decisive])).toEqual([
      ['forbids', true],
      ['allows', false],
    ]);
    await stage.grants.take(administrator, id);
  });

  it('say that an account is not active', async () => {
    expect(await explain({ account: 'held', action: 'read', subject: 'Agency' })).toMatchObject({
      allowed: false,
      reason: 'account-not-active',
    });
  });

  it('are for accounts within the reach of the asking administrator; others seem not to exist', async () => {
    const ofA = callerWith([
      { action: ['read'], subject: 'Explanation', conditions: { agencyId: { $in: [stage.agency.A] } } },
    ]);
    expect(await explain({}, ofA)).toMatchObject({ allowed: true });
    expect(await refusal(explain({ account: 'plain' }, ofA))).toBe('not-found');
    expect(await refusal(explain({ account: 'nobody' }, ofA))).toBe('not-found');
  });
});
