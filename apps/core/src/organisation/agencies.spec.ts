import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@tessera/sdk';
import { administrator, type OrganisationStage, organisationStage, refusal } from '../../test/organisation-stage.js';
import { deepest } from './agency.schemas.js';

describe('the administration of agencies', () => {
  let stage: OrganisationStage;
  let city: string;
  let run = 0;

  const make = async (code: string, parent: string | null, kind: 'inside' | 'unit' = 'inside', name = code) => {
    const { id } = await stage.changes.create(administrator, { code, parent, kind, name, order: 0, phone: '' });
    return id;
  };
  const employ = async (unitId: string) => {
    const id = newId();
    const agency = stage.tree.ownAgency(unitId)!.id;
    await stage.query(
      `insert into core.account (id, name, name_key, person_name, agency_id, unit_id) values ($1::uuid, $1::text, $1::text, 'x', $2, $3)`,
      [id, agency, unitId],
    );
    return id;
  };
  const list = (query: {
    parent?: string;
    q?: string;
    state?: 'active' | 'dissolved' | 'all';
    limit?: number;
    cursor?: string;
  }) => stage.agencies.list(administrator, { state: 'active', limit: 100, ...query });

  beforeAll(async () => {
    stage = await organisationStage();
  });
  beforeEach(async () => {
    city = `C${run++}`;
    await make(city, null);
  });
  afterAll(() => stage.close());

  it('keeps what a node was called, and where it hung, for the time it was so', async () => {
    await make(`${city}.B`, city, 'inside', '民政局');
    await make(`${city}.X`, city);
    await stage.changes.update(administrator, `${city}.B`, { name: '民政暨宗教局', shortName: '民政' });
    const { history } = await stage.changes.move(administrator, `${city}.B`, { parent: `${city}.X` });
    expect(history.map(({ change, name, parent }) => [change, name, parent?.code])).toEqual([
      ['moved', '民政暨宗教局', `${city}.X`],
      ['changed', '民政暨宗教局', city],
      ['created', '民政局', city],
    ]);
    expect(history[0]!.validTo).toBeNull();
    expect(history[1]!.validTo).toBe(history[0]!.validFrom);
    expect(history[2]!.validTo).toBe(history[1]!.validFrom);
  });

  it('writes no history for a new phone, and nothing at all for a change to the same', async () => {
    const before = await stage.agencies.detail(administrator, city);
    const same = await stage.changes.update(administrator, city, { name: before.name });
    expect(same.version).toBe(before.version);
    const after = await stage.changes.update(administrator, city, { phone: '06-2991111' });
    expect(after).toMatchObject({ phone: '06-2991111', version: before.version + 1 });
    expect(after.history).toHaveLength(1);
  });

  it('refuses a stale version, a taken code, a cycle and a root that is a unit', async () => {
    await make(`${city}.B`, city);
    await make(`${city}.B1`, `${city}.B`);
    expect(await refusal(stage.changes.update(administrator, city, { name: 'x', version: 9 }))).toBe('conflict');
    expect(await refusal(make(`${city}.B`, city))).toBe('duplicate-code');
    expect(await refusal(stage.changes.move(administrator, `${city}.B`, { parent: `${city}.B1` }))).toBe(
      'agency-cycle',
    );
    expect(await refusal(stage.changes.move(administrator, `${city}.B`, { parent: `${city}.B` }))).toBe('agency-cycle');
    expect(await refusal(make(`${city}.U`, null, 'unit'))).toBe('invalid-input');
    expect(await refusal(stage.changes.update(administrator, city, { kind: 'unit' }))).toBe('invalid-input');
    expect(await refusal(make(`${city}.Z`, 'NOWHERE'))).toBe('invalid-input');
    expect(await refusal(stage.changes.update(administrator, 'NOWHERE', {}))).toBe('not-found');
  });

  it('refuses a tree deeper than allowed, by creating and by moving', async () => {
    let parent = city;
    for (let depth = 1; depth <= deepest; depth++) {
      await make(`${city}.${depth}`, parent);
      parent = `${city}.${depth}`;
    }
    expect(await refusal(make(`${city}.low`, parent))).toBe('invalid-input');
    await make(`${city}.top`, null);
    await make(`${city}.sub`, `${city}.top`);
    expect(await refusal(stage.changes.move(administrator, `${city}.top`, { parent: `${city}.${deepest - 1}` }))).toBe(
      'invalid-input',
    );
  });

  it('lets only one of two moves through that together would make a circle', async () => {
    await make(`${city}.A`, city);
    await make(`${city}.B`, city);
    const results = await Promise.allSettled([
      stage.changes.move(administrator, `${city}.A`, { parent: `${city}.B` }),
      stage.changes.move(administrator, `${city}.B`, { parent: `${city}.A` }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find((result) => result.status === 'rejected');
    expect(await refusal(Promise.reject(refused?.reason))).toBe('agency-cycle');
  });

  it('gives everybody below a moved unit their new own agency, and nobody below a moved agency', async () => {
    await make(`${city}.A`, city);
    const agencyB = await make(`${city}.B`, city);
    const unit = await make(`${city}.A.U`, `${city}.A`, 'unit');
    const section = await make(`${city}.A.S`, `${city}.A.U`, 'unit');
    const school = await make(`${city}.A.K`, `${city}.A.U`);
    const [clerk, officer, teacher] = [await employ(section), await employ(unit), await employ(school)];
    await stage.changes.move(administrator, `${city}.A.U`, { parent: `${city}.B` });
    const own = async (id: string) =>
      (await stage.query<{ agency_id: string }>('select agency_id from core.account where id = $1', [id]))[0]!
        .agency_id;
    expect([await own(clerk), await own(officer), await own(teacher)]).toEqual([agencyB, agencyB, school]);
    await stage.changes.update(administrator, `${city}.A.U`, { kind: 'inside' });
    expect([await own(clerk), await own(officer)]).toEqual([unit, unit]);
  });

  it('dissolves only what is empty, and keeps it findable', async () => {
    const unit = await make(`${city}.U`, city, 'unit');
    const clerk = await employ(unit);
    expect(await refusal(stage.closing.dissolve(administrator, city, {}))).toBe('agency-not-empty');
    expect(await refusal(stage.closing.dissolve(administrator, `${city}.U`, {}))).toBe('agency-not-empty');
    await stage.query('delete from core.account where id = $1', [clerk]);
    expect(await stage.closing.dissolve(administrator, `${city}.U`, {})).toMatchObject({ state: 'dissolved' });
    expect((await list({ parent: city })).items).toEqual([]);
    expect((await list({ parent: city, state: 'dissolved' })).items.map(({ code }) => code)).toEqual([`${city}.U`]);
    expect(stage.tree.children(stage.tree.byCode(city)!.id)).toEqual([]);
    expect(stage.tree.subtree(stage.tree.byCode(city)!.id)).toContain(unit);
    expect(await refusal(stage.changes.update(administrator, `${city}.U`, { name: 'x' }))).toBe('agency-dissolved');
    expect(await refusal(make(`${city}.V`, `${city}.U`, 'unit'))).toBe('invalid-input');
  });

  it('merges nodes and people into another node and ends the roles given over the old one', async () => {
    const old = await make(`${city}.O`, city);
    const heir = await make(`${city}.H`, city);
    const unit = await make(`${city}.O.U`, `${city}.O`, 'unit');
    const [chief, clerk] = [await employ(old), await employ(unit)];
    const role = newId();
    await stage.query(`insert into core.role (id, key, name_zh, name_en) values ($1::uuid, $1::text, 'x', 'x')`, [
      role,
    ]);
    await stage.query(`insert into core.role_grant (id, role_id, account_id, agency_id) values ($1, $2, $3, $4)`, [
      newId(),
      role,
      chief,
      old,
    ]);
    const merged = await stage.closing.merge(administrator, `${city}.O`, { into: `${city}.H` });
    expect(merged).toMatchObject({ state: 'dissolved', mergedInto: `${city}.H`, childCount: 0, accountCount: 0 });
    expect(
      await stage.query('select unit_id, agency_id from core.account where id = any($1) order by unit_id = $2', [
        [chief, clerk],
        heir,
      ]),
    ).toEqual([
      { unit_id: unit, agency_id: heir },
      { unit_id: heir, agency_id: heir },
    ]);
    expect(
      await stage.query('select 1 from core.role_grant where role_id = $1 and revoked_at is null', [role]),
    ).toEqual([]);
    expect((await stage.agencies.detail(administrator, `${city}.O.U`)).history[0]).toMatchObject({
      change: 'moved',
      parent: { code: `${city}.H` },
    });
    await make(`${city}.H.U`, `${city}.H`, 'unit');
    expect(await refusal(stage.closing.merge(administrator, `${city}.H`, { into: `${city}.H.U` }))).toBe(
      'agency-cycle',
    );
  });

  it('lists one level in its order, searches by name, short name and code, and pages through both', async () => {
    for (let at = 0; at < 5; at++) {
      await stage.changes.create(administrator, {
        code: `${city}.${at}`,
        parent: city,
        kind: 'unit',
        name: `第${at}科`,
        shortName: at === 3 ? '特別' : '一般',
        order: 10 - at,
        phone: '',
      });
    }
    const first = await list({ parent: city, limit: 3 });
    const second = await list({ parent: city, limit: 3, cursor: first.next! });
    expect([...first.items, ...second.items].map(({ code }) => code.at(-1))).toEqual(['4', '3', '2', '1', '0']);
    expect(second.next).toBeNull();
    expect((await list({ parent: city, q: '特' })).items.map(({ name }) => name)).toEqual(['第3科']);
    const found = await list({ parent: city, q: '科', limit: 4 });
    const rest = await list({ parent: city, q: '科', limit: 4, cursor: found.next! });
    expect(found.items.length + rest.items.length).toBe(5);
    expect((await list({ q: city.toLowerCase() })).items.map(({ code }) => code)).toContain(city);
    expect(await refusal(list({ parent: city, q: '科', cursor: first.next! }))).toBe('invalid-cursor');
    expect(await list({ parent: 'NOWHERE' })).toEqual({ items: [], next: null });
  });

  it('counts the people of a node with all below it, and shows the path', async () => {
    const unit = await make(`${city}.U`, city, 'unit', '秘書室');
    const section = await make(`${city}.S`, `${city}.U`, 'unit');
    await Promise.all([employ(unit), employ(section), employ(section)]);
    expect((await list({ parent: city })).items).toMatchObject([{ code: `${city}.U`, accountCount: 3, childCount: 1 }]);
    expect((await stage.agencies.detail(administrator, `${city}.S`)).path).toEqual([
      { code: city, name: city },
      { code: `${city}.U`, name: '秘書室' },
    ]);
  });

  it('leaves an audit line, an event and a raised epoch with each change', async () => {
    await make(`${city}.B`, city);
    const id = stage.tree.byCode(`${city}.B`)!.id;
    await stage.changes.update(administrator, `${city}.B`, { name: '新名' });
    expect(
      await stage.query('select action, body from core.audit_entry where subject_id = $1 order by id desc limit 1', [
        id,
      ]),
    ).toEqual([{ action: 'agency.update', body: { before: { name: `${city}.B` }, after: { name: '新名' } } }]);
    expect(
      await stage.query(`select handler from core.outbox where payload->>'agencyId' = $1 order by id`, [id]),
    ).toEqual([{ handler: 'event:organisation.agency-created@1' }, { handler: 'event:organisation.agency-changed@1' }]);
    expect(stage.tree.byId(id)?.name).toBe('新名');
  });
});
