import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { administrator } from '../../test/organisation-stage.js';
import { type PermissionsStage, permissionsStage } from '../../test/permissions-stage.js';
import type { CallerIdentity } from './cached-abilities.js';
import { rolesTopic } from './topics.js';

describe('abilities', () => {
  let stage: PermissionsStage;
  let run = 0;
  let name: string;
  let id: string;

  beforeAll(async () => {
    stage = await permissionsStage();
  });
  beforeEach(async () => {
    name = `p${run++}`;
    id = await stage.employ(name, stage.agency.U);
  });
  afterEach(() => stage.enablement.off.clear());
  afterAll(() => stage.close());

  const known = () => stage.abilities.forCaller(stage.identityOf(id, stage.agency.U));
  const may = async (action: string, subject: string, record?: object) =>
    stage.access.may({ ...administrator, ability: (await known()).ability }, action, subject, record);
  const role = (
    key: string,
    ...rules: { action: string[]; subject: string; inverted?: boolean; conditions?: object }[]
  ) =>
    stage.roles.create(administrator, {
      key,
      name: { 'zh-Hant': key, en: key },
      rules: rules.map((rule) => ({ inverted: false, conditions: null, ...rule }) as never),
    });

  it('are remembered: the second request of an account asks the database nothing', async () => {
    const first = await known();
    const query = jest.spyOn(stage.sql, 'query');
    expect((await known()).ability).toBe(first.ability);
    expect(query).not.toHaveBeenCalled();
    query.mockRestore();
  });

  it('of granted roles ask for the main post, whichever acts: no power wanders with a person', async () => {
    await role('own-plugins', {
      action: ['read'],
      subject: 'Plugin',
      conditions: { agencyId: { $caller: 'agencyId' } },
    });
    await stage.give(name, 'own-plugins');
    const { A, B, U } = stage.agency;
    const reach = async (identity: CallerIdentity) => {
      const { ability } = await stage.abilities.forCaller(identity);
      const caller = { ...administrator, ability };
      return [A, B].map((agencyId) => stage.access.may(caller, 'read', 'Plugin', { agencyId }));
    };
    const main = stage.identityOf(id, U);
    expect(await reach(main)).toEqual([true, false]);
    expect(await reach({ ...stage.identityOf(id, B), main })).toEqual([true, false]);
    // the main post is another now: nothing of the old one is remembered
    expect(await reach({ ...stage.identityOf(id, B), main: stage.identityOf(id, B) })).toEqual([false, true]);
  });

  it('follow a grant and its end at once', async () => {
    expect(await may('read', 'Plugin')).toBe(false);
    const grant = await stage.give(name, 'agency-administrator', { agency: 'B' });
    await stage.give(name, 'agency-administrator', { agency: 'CITY', withSubordinates: true });
    expect((await known()).roles).toEqual(['staff', 'agency-administrator']);
    expect(await may('read', 'Plugin')).toBe(true);
    await stage.grants.take(administrator, grant.id);
    expect(await may('update', 'Account', { agencyId: stage.agency.B })).toBe(true);
  });

  it('hold no longer than the earliest end of a grant', async () => {
    const endsAt = new Date(stage.clock.now().getTime() + 30_000).toISOString();
    await stage.give(name, 'agency-administrator', { agency: 'A', endsAt });
    const { validUntil } = await known();
    expect(validUntil?.toISOString()).toBe(endsAt);
    expect(await may('read', 'Plugin')).toBe(true);
    // the clock moves a second with every question
    while (stage.clock.now().toISOString() < endsAt);
    expect(await may('read', 'Plugin')).toBe(false);
    expect((await known()).validUntil).toBeNull();
  });

  it('follow a role that changed', async () => {
    await role(`${name}-role`, { action: ['read'], subject: 'Health' });
    await stage.give(name, `${name}-role`);
    expect(await may('read', 'Health')).toBe(true);
    await stage.roles.update(administrator, `${name}-role`, { rules: [] });
    expect(await may('read', 'Health')).toBe(false);
  });

  it('follow the tree: a node hung below the agency comes into its scope', async () => {
    await stage.give(name, 'agency-administrator', { agency: 'A', withSubordinates: true });
    const { id: moved } = await stage.changes.create(administrator, {
      code: `N${name}`,
      parent: 'B',
      kind: 'inside',
      name,
      order: 0,
      phone: '',
    });
    expect(await may('update', 'Account', { agencyId: moved })).toBe(false);
    await stage.changes.move(administrator, `N${name}`, { parent: 'A' });
    expect(await may('update', 'Account', { agencyId: moved })).toBe(true);
  });

  it('are not remembered while nobody would tell of a change', async () => {
    await known();
    stage.epochs.connected = false;
    await stage.query(
      `insert into core.role_grant (id, role_id, account_id) select gen_random_uuid(), id, $1 from core.role where key = 'system-administrator'`,
      [id],
    );
    expect(await may('manage', 'all')).toBe(true);
    stage.epochs.connected = true;
  });

  it('are not those of a load that a change overtook', async () => {
    const query = stage.sql.query.bind(stage.sql);
    const slow = jest.spyOn(stage.sql, 'query').mockImplementation(async (...given) => {
      const rows = await query(...given);
      if ((given[0] as { name?: string }).name === 'permissions-grants-in-force') {
        slow.mockRestore();
        await stage.give(name, 'agency-administrator', { agency: 'A' });
      }
      return rows as never;
    });
    await known();
    expect(await may('read', 'Plugin')).toBe(true);
  });

  it('let a forbidding rule win over every allowing one, but the system administrator', async () => {
    await role(`${name}-deny`, { action: ['read'], subject: 'Plugin', inverted: true });
    await stage.give(name, `${name}-deny`);
    await stage.give(name, 'agency-administrator', { agency: 'A' });
    expect(await may('read', 'Plugin')).toBe(false);
    expect(await may('update', 'Enablement', { agencyId: stage.agency.A })).toBe(true);
    await stage.give(name, 'system-administrator');
    expect(await may('read', 'Plugin')).toBe(true);
  });

  it('widen a scoped rule to everything for a grant over the whole government', async () => {
    const scoped = { agencyId: { $in: { $caller: 'scopeIds' } } };
    await role(`${name}-scoped`, { action: ['read'], subject: 'Job', conditions: scoped });
    await stage.give(name, `${name}-scoped`, { agency: 'A1' });
    expect(await may('read', 'Job', { agencyId: stage.agency.A1 })).toBe(true);
    expect(await may('read', 'Job', { agencyId: stage.agency.A })).toBe(false);
    await stage.give(name, `${name}-scoped`);
    expect(await may('read', 'Job', { agencyId: stage.agency.B })).toBe(true);
  });

  it('make nothing of a rule that was spoilt in the database: it allows nothing, or forbids all', async () => {
    await role(`${name}-spoilt`, { action: ['read'], subject: 'Mail', conditions: { a: 1 } });
    await role(`${name}-deny`, { action: ['read'], subject: 'Agency', conditions: { a: 1 }, inverted: true });
    await stage.query(
      `update core.role_rule set conditions = '{"a": {"$where": "true"}}' where conditions = '{"a": 1}'`,
    );
    await stage.transactions.run(administrator, async (tx) => tx.touch(rolesTopic));
    await stage.give(name, `${name}-spoilt`);
    await stage.give(name, `${name}-deny`);
    expect(await may('read', 'Mail', { a: 1 })).toBe(false);
    expect(await may('read', 'Agency', { a: 2 })).toBe(false);
  });
});

describe('rules for the browser', () => {
  let stage: PermissionsStage;
  let run = 0;
  beforeAll(async () => {
    stage = await permissionsStage();
    await stage.query(
      `insert into core.role_rule (id, role_id, plugin, action, subject) select gen_random_uuid(), id, 'bulletin', '{read}', 'Notice'
       from core.role where key = 'staff'`,
    );
  });
  afterAll(() => stage.close());
  const rules = async () => {
    const id = await stage.employ(`b${run++}`, stage.agency.A);
    return (await stage.abilities.forCaller(stage.identityOf(id, stage.agency.A))).rules;
  };

  it('leave out those of a plugin that is off for the own agency', async () => {
    const notice = { action: ['read'], subject: ['Notice'] };
    expect(await rules()).toContainEqual(notice);
    stage.enablement.off.add(`bulletin@${stage.agency.A}`);
    expect(await rules()).not.toContainEqual(notice);
    stage.enablement.off.clear();
    stage.enablement.off.add(`bulletin@${stage.agency.B}`);
    expect(await rules()).toContainEqual(notice);
  });
});
