import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, HttpClient } from '@tessera/testing';
import { type City, startCity } from './city-fixture.js';

interface Agency {
  code: string;
  name: string;
  version: number;
  state: string;
  childCount: number;
  accountCount: number;
  parentCode: string | null;
  history: { change: string; name: string }[];
}
interface Page {
  items: Agency[];
  next: string | null;
}
const slug = ({ body }: Answer): string => (body as { type: string }).type.replace('urn:tessera:problem:', '');

describe('/api/agencies', () => {
  let city: City;
  let staff: HttpClient;
  let sysadmin: HttpClient;

  beforeAll(async () => {
    city = await startCity();
    [staff, sysadmin] = await Promise.all([city.as('staff'), city.as('sysadmin')]);
  }, 90_000);
  afterAll(() => city?.stop());

  it('shows the tree to everybody signed in, level by level, and to nobody else', async () => {
    expect((await city.portal.client().get('/api/agencies')).status).toBe(401);
    const roots = await staff.get<Page>('/api/agencies');
    expect(roots.body).toMatchObject({
      items: [{ code: 'CITY', parentCode: null, childCount: 2, accountCount: 6 }],
      next: null,
    });
    const level = await staff.get<Page>('/api/agencies?parent=A');
    expect(level.body.items.map(({ code, accountCount }) => [code, accountCount])).toEqual([
      ['A1', 1],
      ['A-U', 3],
    ]);
    const found = await staff.get<Page>('/api/agencies?q=B-');
    expect(found.body.items).toMatchObject([{ code: 'B-U', path: [{ code: 'CITY' }, { code: 'B' }] }]);
    expect((await staff.get('/api/agencies/A-U')).body).toMatchObject({
      code: 'A-U',
      history: [{ change: 'created' }],
    });
    expect((await staff.get('/api/agencies/NONE')).status).toBe(404);
  });

  it('pages with a cursor that fits its own query only', async () => {
    const first = await staff.get<Page>('/api/agencies?parent=CITY&limit=1');
    expect(first.body.items.map(({ code }) => code)).toEqual(['A']);
    const second = await staff.get<Page>(`/api/agencies?parent=CITY&limit=1&cursor=${first.body.next}`);
    expect(second.body).toMatchObject({ items: [{ code: 'B' }], next: null });
    expect(slug(await staff.get(`/api/agencies?parent=A&cursor=${first.body.next}`))).toBe('invalid-cursor');
  });

  it.each([
    ['POST', '/api/agencies'],
    ['PATCH', '/api/agencies/A'],
    ['POST', '/api/agencies/A/move'],
    ['POST', '/api/agencies/A/merge'],
    ['POST', '/api/agencies/A/dissolve'],
    ['POST', '/api/agencies/import'],
  ])('keeps %s %s for system administrators', async (method, path) => {
    for (const account of ['staff', 'agencyadmin'])
      expect((await (await city.as(account)).request(method, path, { body: {} })).status).toBe(403);
  });

  it('creates, renames, moves, merges and dissolves, and keeps the past', async () => {
    const node = { parent: 'CITY', kind: 'inside', name: '新局' };
    const created = await sysadmin.post<Agency>('/api/agencies', { ...node, code: 'N' });
    expect(created).toMatchObject({ status: 201, body: { code: 'N', version: 1 } });
    expect(slug(await sysadmin.post('/api/agencies', { ...node, code: 'N' }))).toBe('duplicate-code');
    const renamed = await sysadmin.patch<Agency>('/api/agencies/N', { name: '新聞局', version: 1 });
    expect(renamed.body).toMatchObject({ name: '新聞局', version: 2 });
    const stale = await sysadmin.patch('/api/agencies/N', { name: '舊聞局', version: 1 });
    expect(stale).toMatchObject({ status: 409, body: { current: { name: '新聞局', version: 2 } } });
    await sysadmin.post('/api/agencies', { ...node, code: 'N1', parent: 'N', kind: 'unit' });
    expect(slug(await sysadmin.post('/api/agencies/N/move', { parent: 'N1' }))).toBe('agency-cycle');
    expect(await sysadmin.post('/api/agencies/N1/move', { parent: 'B' })).toMatchObject({ body: { parentCode: 'B' } });
    const full = await sysadmin.post('/api/agencies/B/dissolve', {});
    expect(full).toMatchObject({ status: 409, body: { children: 2, accounts: 1 } });
    expect(await sysadmin.post('/api/agencies/N1/merge', { into: 'N' })).toMatchObject({
      body: { state: 'dissolved', mergedInto: 'N' },
    });
    const closed = await sysadmin.post<Agency>('/api/agencies/N/dissolve');
    expect(closed.body.history.map(({ change, name }) => [change, name])).toEqual([
      ['dissolved', '新聞局'],
      ['changed', '新聞局'],
      ['created', '新局'],
    ]);
  });

  it.each([
    [{ code: 'X Y' }, 'code'],
    [{ name: '' }, 'name'],
    [{ name: 'a\0b' }, 'name'],
    [{ name: '\ud800' }, 'name'],
    [{ kind: 'bureau' }, 'kind'],
    [{ order: 1.5 }, 'order'],
    [{ order: 1e12 }, 'order'],
    [{ parent: 'NONE' }, 'parent'],
    [{ surprise: 1 }, ''],
  ])('answers 422 for %j', async (wrong, path) => {
    const answer = await sysadmin.post<{ errors: { path: string }[] }>('/api/agencies', {
      code: 'X',
      parent: 'CITY',
      kind: 'inside',
      name: 'x',
      ...wrong,
    });
    expect([answer.status, answer.body.errors[0]?.path]).toEqual([422, path]);
  });

  it('imports a file as body or form, says what would change, and refuses with a report', async () => {
    const csv =
      'code,parent_code,kind,name,short_name,order,phone\nI,CITY,inside,匯入局,匯入,9,\nI-U,I,unit,一科,一科,1,\n';
    const raw = { headers: { 'content-type': 'text/csv' } };
    expect(await sysadmin.post('/api/agencies/import?dryRun=1', csv, raw)).toMatchObject({
      status: 200,
      body: { applied: false, created: 2, changes: [{ key: 'I', change: 'create' }, { key: 'I-U' }] },
    });
    expect((await staff.get('/api/agencies/I')).status).toBe(404);
    const form = new FormData();
    form.set('file', new Blob([csv], { type: 'text/csv' }), '組織.csv');
    expect(await sysadmin.post('/api/agencies/import', form)).toMatchObject({
      status: 200,
      body: { applied: true, created: 2 },
    });
    expect((await staff.get('/api/agencies/I-U')).body).toMatchObject({ parentCode: 'I' });
    const bad = `${csv}J,NONE,inside,孤兒,孤兒,1,\n`;
    expect(await sysadmin.post('/api/agencies/import', bad, raw)).toMatchObject({
      status: 422,
      body: {
        report: {
          applied: false,
          unchanged: 2,
          bad: [{ line: 4, reason: 'unknown-parent', details: { parent: 'NONE' } }],
        },
      },
    });
    expect(await sysadmin.post('/api/agencies/import?skipBad=1', bad, raw)).toMatchObject({
      status: 200,
      body: { applied: true, badCount: 1 },
    });
    expect((await sysadmin.post('/api/agencies/import', { not: 'csv' })).status).toBe(422);
  });

  it('takes no more of an upload than the limit, however long it goes on', async () => {
    const megabyte = 'x'.repeat(1024 * 1024);
    const form = new FormData();
    form.set('file', new Blob(Array.from({ length: 34 }, () => megabyte)), 'huge.csv');
    const answer = await sysadmin.post('/api/agencies/import', form);
    expect([answer.status, slug(answer)]).toEqual([413, 'too-large']);
  });
});
