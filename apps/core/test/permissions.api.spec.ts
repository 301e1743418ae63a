import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemoStage, demoStage } from './demo-stage.js';

interface Grant {
  id: string;
  account: { account: string };
  grantedBy: { account: string } | null;
}
interface Explained {
  allowed: boolean;
  reason: string;
  rules: { decisive: boolean; role: { key: string }; grant: { grantedBy: { account: string } | null } | null }[];
}

describe('permissions over HTTP', () => {
  let stage: DemoStage;
  beforeAll(async () => {
    stage = await demoStage();
  }, 90_000);
  afterAll(() => stage?.stop());

  const explain = (query: Record<string, string>, by: 'sysadmin' | 'agencyadmin' = 'sysadmin') =>
    stage.clients[by].get<Explained>(`/api/permissions/explain?${new URLSearchParams(query)}`);
  const give = (given: Record<string, unknown>) => stage.clients.sysadmin.post<Grant>('/api/role-grants', given);
  const take = (id: string) => stage.clients.sysadmin.delete(`/api/role-grants/${id}`);

  it('refuses with what was missing, so that an administrator can ask why', async () => {
    const refused = await stage.clients.staff.get<{ action: string; subject: string; number: string }>('/api/roles');
    expect(refused).toMatchObject({ status: 403, body: { action: 'read', subject: 'Role', number: 'T-1201' } });
    const { action, subject } = refused.body;
    expect((await explain({ account: 'staff', action, subject })).body).toMatchObject({
      allowed: false,
      reason: 'no-rule',
    });
    expect((await stage.clients.anonymous.get('/api/roles')).status).toBe(401);
  });

  it('follows a grant in the very next request of a session that is open already, and its end', async () => {
    expect((await stage.clients.neighbour.get('/api/accounts')).status).toBe(403);
    const given = await give({ account: 'neighbour', role: 'agency-administrator', agency: 'D02' });
    expect(given).toMatchObject({ status: 201, body: { grantedBy: { account: 'sysadmin' }, agency: { code: 'D02' } } });
    expect((await stage.clients.neighbour.get('/api/accounts')).status).toBe(200);
    expect(
      (await explain({ account: 'neighbour', action: 'update', subject: 'Account', id: 'neighbour' })).body,
    ).toMatchObject({
      allowed: true,
      rules: [{ decisive: true, role: { key: 'agency-administrator' }, grant: { grantedBy: { account: 'sysadmin' } } }],
    });
    expect(
      (await explain({ account: 'neighbour', action: 'update', subject: 'Account', id: 'staff' })).body.allowed,
    ).toBe(false);
    // somebody must be left
    expect(await take(given.body.id)).toMatchObject({
      status: 409,
      body: { type: 'urn:tessera:problem:last-administrator' },
    });
    await give({ account: 'staff', role: 'agency-administrator', agency: 'D02' });
    expect((await take(given.body.id)).status).toBe(204);
    expect((await stage.clients.neighbour.get('/api/accounts')).status).toBe(403);
    expect((await take(given.body.id)).status).toBe(404);
  });

  it('gives and shows roles made by administrators', async () => {
    const { sysadmin, neighbour } = stage.clients;
    const role = {
      key: 'watcher',
      name: { 'zh-Hant': '監看員', en: 'Watcher' },
      rules: [{ action: ['read'], subject: 'Health' }],
    };
    expect((await neighbour.get('/api/health')).status).toBe(403);
    expect(await sysadmin.post('/api/roles', role)).toMatchObject({
      status: 201,
      body: { version: 1, editable: true },
    });
    const given = await give({ account: 'neighbour', role: 'watcher' });
    expect((await neighbour.get('/api/health')).status).toBe(200);
    expect(await sysadmin.get('/api/role-grants?role=watcher')).toMatchObject({
      body: { items: [{ id: given.body.id }], next: null },
    });
    expect((await sysadmin.delete('/api/roles/watcher')).status).toBe(409);
    const forbidding = [{ action: ['read'], subject: 'Health', inverted: true }];
    expect(await sysadmin.patch('/api/roles/watcher', { rules: forbidding, version: 1 })).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    expect((await neighbour.get('/api/health')).status).toBe(403);
    expect((await explain({ account: 'neighbour', action: 'read', subject: 'Health' })).body.reason).toBe(
      'forbidden-by-rule',
    );
    expect((await sysadmin.patch('/api/roles/watcher', { rules: [], version: 1 })).status).toBe(409);
    await take(given.body.id);
    expect((await sysadmin.delete('/api/roles/watcher')).status).toBe(204);
    expect((await sysadmin.get('/api/roles/watcher')).status).toBe(404);
  });

  it('takes no rule that it could not follow in lists', async () => {
    const answer = await stage.clients.sysadmin.post<{ errors: { path: string }[] }>('/api/roles', {
      key: 'pattern',
      name: { 'zh-Hant': '樣式', en: 'Pattern' },
      rules: [{ action: ['read'], subject: 'Notice', conditions: { title: { $regex: '.*' } } }],
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0]?.path).toContain('rules.0.conditions.title.$regex');
  });

  it('lets an agency administrator ask about the own agency only', async () => {
    const about = (account: string) => explain({ account, action: 'read', subject: 'Notice' }, 'agencyadmin');
    expect((await about('staff')).status).toBe(200);
    expect((await about('neighbour')).status).toBe(404);
    expect((await about('nobody-at-all')).status).toBe(404);
    for (const path of ['/api/roles', '/api/role-grants', '/api/permissions/subjects'])
      expect((await stage.clients.agencyadmin.get(path)).status).toBe(403);
  });

  it('shows what rules may be about, of the core and of plugins', async () => {
    const { body } =
      await stage.clients.sysadmin.get<{ subject: string; plugin: string; actions: string[] }[]>(
        '/api/permissions/subjects',
      );
    expect(body).toContainEqual(expect.objectContaining({ subject: 'Account', plugin: 'core' }));
    expect(body).toContainEqual(expect.objectContaining({ subject: 'Notice', plugin: 'bulletin' }));
  });

  it.each([
    '/api/role-grants?cursor=x',
    '/api/role-grants?limit=0',
    '/api/role-grants?account=%00',
    '/api/role-grants?agency=%27',
    '/api/roles?cursor=e30',
    '/api/roles/%00',
    "/api/roles/x'--",
    '/api/permissions/explain',
    '/api/permissions/explain?account=staff&action=read&subject=__proto__',
    '/api/permissions/explain?account=%ED%A0%80&action=read&subject=Notice',
  ])('answers %s by a problem of the client', async (path) => {
    const { status } = await stage.clients.sysadmin.get(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it.each([
    ['a name that every object inherits', 'constructor'],
    ['a record that is not there', 'Account'],
  ])('explains %s without stumbling', async (_what, subject) => {
    const { status } = await explain({ account: 'staff', action: 'read', subject, id: '0' });
    expect([200, 422]).toContain(status);
  });
});
