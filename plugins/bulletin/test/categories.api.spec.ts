import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Category, ManagedCategory } from '../server/categories/category.schemas.js';
import type { NoticeDetail } from '../server/notices/notice.schemas.js';
import { type BulletinStage, bulletinStage, outcome, type Person, type Problem, root } from './bulletin-stage.js';

let stage: BulletinStage;
beforeAll(async () => {
  stage = await bulletinStage();
}, 60_000);
afterAll(() => stage?.city.stop());

const categories = '/api/plugins/bulletin/categories';
const nameOf = (zh: string, en = zh) => ({ 'zh-Hant': zh, en });
const add = (person: Person, agency: string | null, zh: string, en?: string) =>
  stage.as(person).post<ManagedCategory>(categories, { agency, name: nameOf(zh, en) });
const usable = async (person: Person) =>
  (await stage.as(person).get<{ items: Category[] }>(categories)).body.items.map(({ name }) => name['zh-Hant']);
const managed = async (person: Person, agency?: string) =>
  (
    await stage
      .as(person)
      .get<{ items: ManagedCategory[] }>(`${categories}/managed${agency ? `?agency=${agency}` : ''}`)
  ).body.items;
const change = (person: Person, id: string, body: object) =>
  stage.as(person).patch<ManagedCategory & Problem>(`${categories}/${id}`, body);
const withCategory = (person: Person, categoryId: string) =>
  stage.as(person).post<NoticeDetail>(root, { title: '分類', body: '<p>內文</p>', audience: 'agency', categoryId });

describe('categories', () => {
  it('reach those below their owner, the government’s first', async () => {
    await add('system', null, '政令', 'Decrees');
    await add('chief', 'A', '採購', 'Procurement');
    await add('chief', 'A1', '校務', 'School');
    await add('system', 'B', '乙機關', 'Of B');
    expect(await usable('junior')).toEqual(['政令', '採購', '校務']);
    expect(await usable('clerk')).toEqual(['政令', '採購']);
    expect(await usable('neighbour')).toEqual(['政令', '乙機關']);
  });

  it.each<[Person, string | null, string]>([
    ['system', null, '201'],
    ['system', 'B', '201'],
    ['chief', 'A', '201'],
    ['chief', 'A1', '201'],
    ['chief', null, '403 forbidden'],
    ['chief', 'B', '403 forbidden'],
    ['officer', 'A', '403 forbidden'],
    ['chief', 'A-U', '422 invalid-input'],
    ['system', 'ZZ', '422 invalid-input'],
  ])('may be added by %s for %s: %s', async (person, agency, expected) => {
    expect(outcome(await add(person, agency, `新 ${person} ${agency}`))).toBe(expected);
  });

  it('are changed, archived and put in order by nobody else either', async () => {
    const [own] = await managed('system', 'B');
    const id = own!.id;
    expect(outcome(await change('chief', id, { archived: true }))).toBe('403 forbidden');
    expect(outcome(await stage.as('chief').put(`${categories}/order`, { agency: 'B', ids: [id] }))).toBe(
      '403 forbidden',
    );
    expect(outcome(await stage.as('chief').get(`${categories}/managed?agency=B`))).toBe('403 forbidden');
    expect(outcome(await stage.as('chief').get(`${categories}/managed`))).toBe('403 forbidden');
    const owners = await stage
      .as('chief')
      .get<{ items: { agency: { code: string } | null }[] }>(`${categories}/owners`);
    expect(owners.body.items.map(({ agency }) => agency?.code)).toEqual(['A', 'A1']);
  });

  it('of one owner have different names, in both languages; of different owners they need not', async () => {
    expect(outcome(await add('chief', 'A', '採購', 'Other'))).toBe('409 bulletin:category-exists');
    expect(outcome(await add('chief', 'A', '其他', 'PROCUREMENT'))).toBe('409 bulletin:category-exists');
    expect(outcome(await add('chief', 'A1', '採購', 'Procurement'))).toBe('201');
    const twins = await Promise.all([add('chief', 'A', '同時', 'Twin'), add('system', 'A', '同時', 'Twin')]);
    expect(twins.map(outcome).sort()).toEqual(['201', '409 bulletin:category-exists']);
  });

  it('stay on their notices when they are archived, and are given to no other', async () => {
    const { id, version } = (await add('chief', 'A', '活動', 'Events')).body;
    const notice = (await withCategory('officer', id)).body;
    expect(notice.category).toEqual({ id, name: nameOf('活動', 'Events') });
    const archived = await change('chief', id, { archived: true, version });
    expect(archived.body).toMatchObject({ archived: true, version: 2 });
    expect(await usable('officer')).not.toContain('活動');
    expect((await stage.as('officer').get<NoticeDetail>(`${root}/${notice.id}`)).body.category?.id).toBe(id);
    expect(outcome(await stage.as('officer').patch(`${root}/${notice.id}`, { title: '改字' }))).toBe('200');
    expect(outcome(await withCategory('officer', id))).toBe('422 invalid-input');
    const copy = await stage.as('officer').post<NoticeDetail>(`${root}/${notice.id}/copy`, {});
    expect([copy.status, copy.body.category]).toEqual([201, null]);
    expect((await managed('chief', 'A')).find((row) => row.id === id)).toMatchObject({ notices: 1, archived: true });
    // its name may be given anew; then it cannot come back under it
    const next = (await add('chief', 'A', '活動', 'Events')).body;
    expect(outcome(await change('chief', id, { archived: false }))).toBe('409 bulletin:category-exists');
    await change('chief', next.id, { archived: true });
    expect(outcome(await change('chief', id, { archived: false }))).toBe('200');
    expect(await usable('officer')).toContain('活動');
  });

  it('of another agency are no notice’s', async () => {
    const [foreign] = await managed('system', 'B');
    expect(outcome(await withCategory('officer', foreign!.id))).toBe('422 invalid-input');
  });

  it('stand as they were put; a list that is not the one of now is 409', async () => {
    const ids = (await managed('chief', 'A1')).map(({ id }) => id);
    const wish = [...ids].reverse();
    const order = (list: string[]) => stage.as('chief').put(`${categories}/order`, { agency: 'A1', ids: list });
    expect(outcome(await order(wish))).toBe('204');
    expect((await managed('chief', 'A1')).map(({ id }) => id)).toEqual(wish);
    for (const list of [ids.slice(1), [...ids, ids[0]!], [...ids.slice(1), ids[1]!]])
      expect(outcome(await order(list))).toBe('409 conflict');
    const foreign = (await managed('system', 'B'))[0]!.id;
    expect(outcome(await order([...ids.slice(1), foreign]))).toBe('409 conflict');
  });

  it('are renamed by one editor at a time, with an audit line', async () => {
    const { id, version } = (await add('chief', 'A', '宣導', 'Campaigns')).body;
    expect(outcome(await change('chief', id, { name: nameOf('政策宣導', 'Campaigns'), version }))).toBe('200');
    const late = await change('chief', id, { name: nameOf('別的', 'Other'), version });
    expect(outcome(late)).toBe('409 conflict');
    expect(late.body.current).toMatchObject({ name: nameOf('政策宣導', 'Campaigns'), version: 2 });
    const lines = await stage.city.query<{ action: string; body: { after: unknown } }>(
      `select action, body from core.audit_entry where subject = 'NoticeCategory' and subject_id = $1 order by xid, id`,
      [id],
    );
    expect(lines.map(({ action }) => action)).toEqual(['category.create', 'category.change']);
  });

  it.each<[string, object, string]>([
    ['NUL in a name', { agency: 'A', name: nameOf('a\0b', 'x') }, 'name.zh-Hant unstorable'],
    ['a name of spaces', { agency: 'A', name: nameOf('  ', 'x') }, 'name.zh-Hant too-short'],
    ['a name of two lines', { agency: 'A', name: nameOf('甲', 'x\ny') }, 'name.en line-break'],
    ['a name of 41 characters', { agency: 'A', name: nameOf('長'.repeat(41), 'x') }, 'name.zh-Hant too-long'],
  ])('refuses %s with 422', async (_what, body, fault) => {
    const answer = await stage.as('chief').post<Problem>(categories, body);
    expect(answer.body.errors?.map(({ path, code }) => `${path} ${code}`)).toEqual([fault]);
  });

  it('answers 404 and 422 for ids that are none', async () => {
    expect(outcome(await change('chief', 'x', {}))).toBe('422 invalid-input');
    expect(outcome(await change('chief', '00000000-0000-7000-8000-000000000000', {}))).toBe('404 not-found');
  });
});
