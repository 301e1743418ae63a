import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { administrator, refusal } from '../../../test/organisation-stage.js';
import { callerWith, type PermissionsStage, permissionsStage } from '../../../test/permissions-stage.js';
import { keepAdministratorsWithout } from './last-administrator.js';

const agencyAdministrator = 'agency-administrator';

describe('grants of roles', () => {
  let stage: PermissionsStage;
  let run = 0;
  let name: string;
  let id: string;
  beforeAll(async () => {
    stage = await permissionsStage();
  });
  beforeEach(async () => {
    name = `g${run++}`;
    id = await stage.employ(name, stage.agency.A);
    await stage.query('update core.role_grant set revoked_at = now() where revoked_at is null');
  });
  afterAll(() => stage.close());

  const take = (grant: { id: string }) => stage.grants.take(administrator, grant.id);
  const soon = (seconds: number) => new Date(stage.clock.now().getTime() + seconds * 1_000).toISOString();

  it('are given, shown and taken, and both acts are audited', async () => {
    const given = await stage.give(name, agencyAdministrator, { agency: 'A', withSubordinates: true });
    expect(given).toMatchObject({
      account: { id, account: name },
      role: { key: agencyAdministrator, name: { 'zh-Hant': '機關管理者' } },
      agency: { code: 'A' },
      withSubordinates: true,
      endsAt: null,
      grantedBy: null,
    });
    const listed = await stage.grants.list(administrator, { account: name, limit: 20 });
    expect(listed).toEqual({ items: [given], next: null });
    await stage.give(name, 'system-administrator');
    await stage.give((await other()).name, agencyAdministrator, { agency: 'A' });
    await take(given);
    expect(await refusal(take(given))).toBe('not-found');
    const trail = await stage.query<{ action: string }>(
      `select action from core.audit_entry where subject = 'RoleGrant' and subject_id = $1 order by xid, id`,
      [given.id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['role-grant.create', 'role-grant.delete']);
  });

  const other = async () => {
    const another = `g${run++}`;
    return { name: another, id: await stage.employ(another, stage.agency.A) };
  };

  it('are found by account, role and agency', async () => {
    const first = await stage.give(name, agencyAdministrator, { agency: 'A' });
    const second = await stage.give(name, agencyAdministrator, { agency: 'B' });
    const found = async (query: {
      account?: string;
      role?: string;
      agency?: string;
      limit?: number;
      cursor?: string;
    }) => (await stage.grants.list(administrator, { limit: 20, ...query })).items.map((grant) => grant.id);
    expect(await found({ account: id })).toEqual([second.id, first.id]);
    expect(await found({ agency: 'B' })).toEqual([second.id]);
    expect(await found({ role: 'system-administrator' })).toEqual([]);
    expect(await found({ account: 'nobody' })).toEqual([]);
    expect(await found({ agency: 'nowhere' })).toEqual([]);
    const page = await stage.grants.list(administrator, { account: name, limit: 1 });
    expect(await found({ account: name, limit: 1, cursor: page.next! })).toEqual([first.id]);
  });

  it('are listed as far as the rules of the reader reach', async () => {
    await stage.give(name, agencyAdministrator, { agency: 'A' });
    const given = await stage.give(name, agencyAdministrator, { agency: 'B' });
    const reader = callerWith([
      { action: ['read'], subject: 'RoleGrant', conditions: { agencyId: { $in: [stage.agency.B] } } },
    ]);
    expect((await stage.grants.list(reader, { limit: 20 })).items).toEqual([given]);
  });

  it.each([
    [{ account: 'nobody' }, 'account'],
    [{ role: 'staff' }, 'role'],
    [{ role: 'nonsense' }, 'role'],
    [{ agency: 'nowhere' }, 'agency'],
    [{ agency: 'U' }, 'agency'],
    [{ agency: null }, 'agency'],
    [{ role: 'system-administrator' }, 'agency'],
    [{ role: 'system-administrator', agency: null, withSubordinates: true }, 'withSubordinates'],
    [{ endsAt: '2020-01-01T00:00:00Z' }, 'endsAt'],
  ])('are refused: %j', async (change, path) => {
    const given = { account: name, role: agencyAdministrator, agency: 'A', withSubordinates: false, endsAt: null };
    await expect(stage.grants.give(administrator, { ...given, ...change })).rejects.toMatchObject({
      document: { status: 422, errors: expect.arrayContaining([expect.objectContaining({ path })]) },
    });
  });

  it('are not for accounts that are suspended', async () => {
    await stage.employ(`${name}-held`, stage.agency.A, 'suspended');
    expect(await refusal(stage.give(`${name}-held`, agencyAdministrator, { agency: 'A' }))).toBe('invalid-input');
  });

  it('are given once; one that is over makes room', async () => {
    await stage.give(name, agencyAdministrator, { agency: 'A', endsAt: soon(20) });
    expect(await refusal(stage.give(name, agencyAdministrator, { agency: 'A' }))).toBe('already-granted');
    for (let question = 0; question < 20; question++) stage.clock.now();
    expect((await stage.grants.list(administrator, { account: name, limit: 20 })).items).toEqual([]);
    await stage.give(name, agencyAdministrator, { agency: 'A' });
  });

  it('are neither given nor taken without the permission', async () => {
    const scoped = callerWith([
      { action: ['create', 'delete'], subject: 'RoleGrant', conditions: { agencyId: stage.agency.B } },
    ]);
    const wish = { account: name, role: agencyAdministrator, agency: 'A', withSubordinates: false, endsAt: null };
    expect(await refusal(stage.grants.give(scoped, wish))).toBe('forbidden');
    const given = await stage.give(name, agencyAdministrator, { agency: 'A' });
    expect(await refusal(stage.grants.take(scoped, given.id))).toBe('forbidden');
  });

  describe('never leave without an administrator', () => {
    it('an agency', async () => {
      const given = await stage.give(name, agencyAdministrator, { agency: 'A' });
      await stage.give(name, agencyAdministrator, { agency: 'B' });
      await expect(take(given)).rejects.toMatchObject({ document: { status: 409, agencies: ['A'] } });
      await stage.give((await other()).name, agencyAdministrator, { agency: 'A' });
      await take(given);
    });

    it('the portal', async () => {
      const given = await stage.give(name, 'system-administrator');
      expect(await refusal(take(given))).toBe('last-administrator');
      await stage.give((await other()).name, 'system-administrator');
      await take(given);
    });

    it('but one of a higher agency with its subordinates counts, one without does not', async () => {
      const given = await stage.give(name, agencyAdministrator, { agency: 'A1' });
      const { name: above } = await other();
      await stage.give(above, agencyAdministrator, { agency: 'CITY' });
      expect(await refusal(take(given))).toBe('last-administrator');
      await stage.give(above, agencyAdministrator, { agency: 'A', withSubordinates: true });
      await take(given);
    });

    it('and neither a suspended one nor one who leaves on a date replaces the last', async () => {
      const given = await stage.give(name, agencyAdministrator, { agency: 'A' });
      const [suspended, leaving] = [await other(), await other()];
      await stage.give(suspended.name, agencyAdministrator, { agency: 'A' });
      await stage.query(`update core.account set state = 'suspended' where id = $1`, [suspended.id]);
      const temporary = await stage.give(leaving.name, agencyAdministrator, { agency: 'A', endsAt: soon(3_600) });
      expect(await refusal(take(given))).toBe('last-administrator');
      await take(temporary);
    });

    it('also when two take from each other at the same moment', async () => {
      const { name: second } = await other();
      const both = [await stage.give(name, 'system-administrator'), await stage.give(second, 'system-administrator')];
      const results = await Promise.allSettled(both.map(take));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('also when an account is about to go', async () => {
      await stage.give(name, agencyAdministrator, { agency: 'A' });
      const without = (account: string) =>
        stage.transactions.run(administrator, (tx) => keepAdministratorsWithout(tx, account, stage.clock.now()));
      expect(await refusal(without(id))).toBe('last-administrator');
      await without((await other()).id);
    });
  });
});
