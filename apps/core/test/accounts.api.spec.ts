import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, HttpClient } from '@tessera/testing';
import { type City, cityPassword, startCity } from './city-fixture.js';

interface Account {
  id: string;
  account: string;
  version: number;
}
interface Page {
  items: Account[];
  next: string | null;
}
const slug = ({ body }: Answer): string => (body as { type: string }).type.replace('urn:tessera:problem:', '');
const names = ({ body }: Answer<Page>): string[] => body.items.map(({ account }) => account);

describe('/api/accounts', () => {
  let city: City;
  let sysadmin: HttpClient;
  let agencyadmin: HttpClient;
  let made = 0;

  const make = async (client: HttpClient, more: object = {}) =>
    client.post<Account>('/api/accounts', { account: `made_${made++}`, name: '新人', agency: 'A-U', ...more });
  /** An active account that can sign in. */
  const employ = async (agency = 'A-U'): Promise<Account> => {
    const { body } = await make(sysadmin, { agency });
    await city.query(
      `insert into core.password (account_id, hash) select $1, p.hash from core.password p where p.account_id = $2`,
      [body.id, city.ids.staff],
    );
    await city.query(`update core.account set state = 'active' where id = $1`, [body.id]);
    return body;
  };
  const grant = (account: string, agency: string) =>
    city.query(
      `insert into core.role_grant (id, role_id, account_id, agency_id)
       select gen_random_uuid(), r.id, $1, n.id from core.role r, core.agency n where r.key = 'agency-administrator' and n.code = $2`,
      [account, agency],
    );

  beforeAll(async () => {
    city = await startCity();
    [sysadmin, agencyadmin] = await Promise.all([city.as('sysadmin'), city.as('agencyadmin')]);
  }, 90_000);
  afterAll(() => city?.stop());

  it('lists to administrators whom they administer, to others nobody', async () => {
    expect((await city.portal.client().get('/api/accounts')).status).toBe(401);
    expect((await (await city.as('staff')).get('/api/accounts')).status).toBe(403);
    expect(names(await agencyadmin.get<Page>('/api/accounts'))).toEqual(['agencyadmin', 'guest', 'junior', 'staff']);
    expect((await agencyadmin.get('/api/accounts/total')).body).toEqual({ value: 4, exact: true });
    expect(names(await sysadmin.get<Page>('/api/accounts'))).toEqual([
      'agencyadmin',
      'guest',
      'junior',
      'neighbour',
      'staff',
      'sysadmin',
    ]);
    expect((await agencyadmin.get(`/api/accounts/${city.ids.neighbour}`)).status).toBe(404);
    expect((await agencyadmin.get('/api/accounts/not-an-id')).status).toBe(422);
  });

  it('searches by any part of account, name and title, below an agency, by state, and pages', async () => {
    expect(names(await sysadmin.get<Page>('/api/accounts?q=NEIGH'))).toEqual(['neighbour']);
    expect(names(await sysadmin.get<Page>('/api/accounts?q=員 jun'))).toEqual(['junior']);
    expect(names(await sysadmin.get<Page>('/api/accounts?q=科員&agency=B'))).toEqual(['neighbour']);
    expect(names(await agencyadmin.get<Page>('/api/accounts?q=科&agency=B'))).toEqual([]);
    expect(names(await sysadmin.get<Page>('/api/accounts?state=suspended'))).toEqual([]);
    const first = await sysadmin.get<Page>('/api/accounts?q=%25&limit=4');
    expect(names(first)).toEqual([]);
    const page = await sysadmin.get<Page>('/api/accounts?agency=A&limit=3');
    const rest = await sysadmin.get<Page>(`/api/accounts?agency=A&limit=3&cursor=${page.body.next}`);
    expect([...names(page), ...names(rest)]).toEqual(['agencyadmin', 'guest', 'junior', 'staff']);
    expect(slug(await sysadmin.get(`/api/accounts?cursor=${page.body.next}`))).toBe('invalid-cursor');
  });

  it('creates approved accounts within the scope of the administrator', async () => {
    const created = await make(agencyadmin, { account: 'lin_0612', recoveryMail: 'lin@example.org' });
    expect(created).toMatchObject({
      status: 201,
      body: {
        account: 'lin_0612',
        state: 'approved',
        agency: { code: 'A' },
        unit: { code: 'A-U' },
        passwordSet: false,
      },
    });
    expect(slug(await make(agencyadmin, { account: 'LIN_0612' }))).toBe('duplicate-account');
    expect(slug(await make(agencyadmin, { recoveryMail: 'Lin@example.org' }))).toBe('mail-in-use');
    expect((await make(agencyadmin, { agency: 'B-U' })).status).toBe(403);
    for (const wrong of [
      { account: 'a b' },
      { account: 'ab' },
      { account: 'a'.repeat(13) },
      { name: '' },
      { agency: 'NONE' },
    ])
      expect((await make(agencyadmin, wrong)).status).toBe(422);
  });

  it('edits with a version, and moves nobody out of or into another scope', async () => {
    const { body } = await make(agencyadmin);
    const path = `/api/accounts/${body.id}`;
    const edited = await agencyadmin.patch<Account>(path, { title: '股長', agency: 'A1', version: body.version });
    expect(edited.body).toMatchObject({ title: '股長', agency: { code: 'A1' }, unit: null, version: body.version + 1 });
    expect(await agencyadmin.patch(path, { title: 'x', version: body.version })).toMatchObject({
      status: 409,
      body: { current: { title: '股長' } },
    });
    expect((await agencyadmin.patch(path, { agency: 'B-U' })).status).toBe(403);
    expect((await agencyadmin.patch(`/api/accounts/${city.ids.neighbour}`, { agency: 'A-U' })).status).toBe(404);
    expect((await sysadmin.patch(path, { agency: 'B-U' })).body).toMatchObject({ agency: { code: 'B' } });
    expect((await agencyadmin.get(path)).status).toBe(404);
  });

  it('does not let an administrator of an agency change who holds more', async () => {
    const path = `/api/accounts/${city.ids.guest}`;
    expect((await agencyadmin.get(path)).status).toBe(200);
    expect((await agencyadmin.patch(path, { recoveryMail: 'mine@example.org' })).status).toBe(403);
    for (const act of ['sign-out', 'unlock', 'reset-second-factor'])
      expect((await agencyadmin.post(`${path}/${act}`)).status).toBe(403);
    expect((await agencyadmin.post(`${path}/suspend`, { reason: 'x' })).status).toBe(403);
    const other = await employ();
    await grant(other.id, 'CITY');
    expect((await agencyadmin.patch(`/api/accounts/${other.id}`, { title: 'x' })).status).toBe(403);
  });

  it('suspends, which ends the session at once, and reinstates', async () => {
    const { id, account } = await employ();
    const client = await city.portal.signIn(account, cityPassword);
    expect((await client.get('/api/session')).status).toBe(200);
    expect((await agencyadmin.post(`/api/accounts/${id}/suspend`, {})).status).toBe(422);
    expect((await agencyadmin.post(`/api/accounts/${id}/suspend`, { reason: '離職' })).body).toMatchObject({
      state: 'suspended',
      stateReason: '離職',
      sessions: 0,
    });
    expect((await client.get('/api/session')).status).toBe(401);
    expect(slug(await agencyadmin.post(`/api/accounts/${id}/suspend`, { reason: 'x' }))).toBe('account-state');
    await expect(city.portal.signIn(account, cityPassword)).rejects.toThrow();
    expect((await agencyadmin.post(`/api/accounts/${id}/reinstate`)).body).toMatchObject({
      state: 'active',
      stateReason: '',
    });
    await city.portal.signIn(account, cityPassword);
    expect(slug(await agencyadmin.post(`/api/accounts/${id}/reinstate`))).toBe('account-state');
  });

  it('never takes the only administrator of an agency away', async () => {
    const { id } = await employ('B-U');
    await grant(id, 'B');
    expect(slug(await sysadmin.post(`/api/accounts/${id}/suspend`, { reason: 'x' }))).toBe('last-administrator');
    expect(slug(await sysadmin.patch(`/api/accounts/${id}`, { agency: 'A-U' }))).toBe('last-administrator');
    const successor = await employ('B-U');
    await grant(successor.id, 'B');
    expect((await sysadmin.post(`/api/accounts/${id}/suspend`, { reason: 'x' })).status).toBe(200);
  });

  it('signs out everywhere', async () => {
    const { id, account } = await employ();
    const clients = [await city.portal.signIn(account, cityPassword), await city.portal.signIn(account, cityPassword)];
    expect((await agencyadmin.get(`/api/accounts/${id}`)).body).toMatchObject({ sessions: 2 });
    expect((await agencyadmin.post(`/api/accounts/${id}/sign-out`)).body).toMatchObject({ sessions: 0 });
    for (const client of clients) expect((await client.get('/api/session')).status).toBe(401);
  });

  it('opens an account that wrong passwords have locked', async () => {
    const { id, account } = await employ();
    const attempt = (password: string) => city.portal.client().post('/api/session', { account, password });
    for (let wrong = 0; wrong < 5; wrong++) await attempt('Wrong-1-word');
    expect((await attempt(cityPassword)).status).toBe(423);
    expect(
      (await agencyadmin.get<{ lockedUntil: string | null }>(`/api/accounts/${id}`)).body.lockedUntil,
    ).not.toBeNull();
    expect((await agencyadmin.post(`/api/accounts/${id}/unlock`)).body).toMatchObject({ lockedUntil: null });
    expect((await attempt(cityPassword)).status).toBe(200);
  });

  it('takes a lost authenticator off', async () => {
    const { id } = await employ();
    expect(slug(await agencyadmin.post(`/api/accounts/${id}/reset-second-factor`))).toBe('account-state');
    await city.query(`insert into core.totp (account_id, sealed_secret, confirmed_at) values ($1, '\\x00', now())`, [
      id,
    ]);
    expect((await agencyadmin.get(`/api/accounts/${id}`)).body).toMatchObject({ secondFactor: true });
    expect((await agencyadmin.post(`/api/accounts/${id}/reset-second-factor`)).body).toMatchObject({
      secondFactor: false,
    });
  });

  it('audits every act under the agency of the person', async () => {
    const { id } = await employ();
    await agencyadmin.patch(`/api/accounts/${id}`, { title: '專員' });
    for (const act of ['suspend', 'reinstate', 'unlock', 'sign-out'])
      await agencyadmin.post(`/api/accounts/${id}/${act}`, act === 'suspend' ? { reason: '留職停薪' } : {});
    const lines = await city.query<{ action: string; agency: string; body: unknown }>(
      `select e.action, n.code as agency, e.body from core.audit_entry e join core.agency n on n.id = e.agency_id
       where subject_id = $1 order by e.id`,
      [id],
    );
    expect(lines.map(({ action }) => action)).toEqual([
      'account.create',
      'account.update',
      'account.suspend',
      'account.reinstate',
      'account.unlock',
      'account.sign-out',
    ]);
    expect(new Set(lines.map(({ agency }) => agency))).toEqual(new Set(['A']));
    expect(lines[1]?.body).toEqual({ before: { title: '' }, after: { title: '專員' } });
  });

  it('imports people for system administrators only', async () => {
    const csv = 'account,name,title,agency_code,office_phone,recovery_mail\nimported1,匯入者,科員,B-U,,\n';
    const raw = { headers: { 'content-type': 'text/csv' } };
    expect((await agencyadmin.post('/api/accounts/import', csv, raw)).status).toBe(403);
    expect(await sysadmin.post('/api/accounts/import', csv, raw)).toMatchObject({ status: 200, body: { created: 1 } });
    expect(names(await sysadmin.get<Page>('/api/accounts?q=匯入'))).toEqual(['imported1']);
  });
});
