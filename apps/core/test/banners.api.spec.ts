import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BannerPicture, ManagedBanner, ShownBanners } from '@tessera/contracts';
import type { HttpClient } from '@tessera/testing';
import { eventually } from './act-stage.js';
import { type City, startCity } from './city-fixture.js';
import { asFile, bomb, hidden, phonePhoto, photo, polyglot } from './picture-uploads.js';

let city: City;
let admin: HttpClient;
beforeAll(async () => {
  city = await startCity();
  admin = await city.as('sysadmin');
}, 60_000);
afterAll(() => city?.stop());

const upload = (content: Buffer | string, name = 'a.png', type?: string) =>
  admin.post<BannerPicture & { number?: string }>('/api/banners/pictures', asFile(content, name, type));

const always = { from: '2020-01-01', to: null };
/** What a form sends for a banner with a new picture. */
async function draft(change: object = {}) {
  const { body } = await upload(await photo());
  return {
    picture: body.id,
    alt: { 'zh-Hant': '防災演習', en: 'Emergency drill' },
    link: '/bulletin',
    audience: { kind: 'government' },
    state: 'on',
    ...always,
    ...change,
  };
}
const make = async (change: object = {}) => {
  const answer = await admin.post<ManagedBanner>('/api/banners', await draft(change));
  expect(answer.status).toBe(201);
  return answer.body;
};
const bytesOf = async (client: HttpClient, path: string) => {
  const answer = await client.open('GET', path);
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
};

describe('who sees a banner', () => {
  it('is its audience within its period while it is on, by every door', async () => {
    const within = { kind: 'agency-and-subordinates', agency: 'A' };
    const rows: [string, object, string[]][] = [
      ['everybody', {}, ['staff', 'junior', 'neighbour', 'sysadmin']],
      ['A and below', { audience: within }, ['staff', 'junior']],
      ['A alone', { audience: { kind: 'agency', agency: 'A' } }, ['staff']],
      ['A below', { audience: { kind: 'agency', agency: 'A1' } }, ['junior']],
      ['last day is the first', { from: '2020-01-01', to: '2020-01-01' }, []],
      ['not yet', { from: '2190-01-01' }, []],
      ['off', { state: 'off' }, []],
    ];
    for (const [name, change, readers] of rows) {
      const banner = await make(change);
      for (const who of ['staff', 'junior', 'neighbour', 'sysadmin', 'agencyadmin']) {
        const client = await city.as(who);
        const seen = readers.includes(who) || (who === 'agencyadmin' && readers.includes('staff'));
        const list = await client.get<ShownBanners>('/api/banners/current');
        const boot = await client.get<{ banners: ShownBanners }>('/api/boot');
        const file = await client.get(`/api/files/${banner.picture.id}`);
        const found = [list.body, boot.body.banners].map(({ items }) => items.some(({ id }) => id === banner.id));
        expect([name, who, ...found]).toEqual([name, who, seen, seen]);
        expect([name, who, file.status]).toEqual([name, who, seen || who === 'sysadmin' ? 200 : 404]);
      }
      const anonymous = await fetch(new URL(`/api/files/${banner.picture.id}`, city.portal.url));
      expect(anonymous.status).toBe(401);
      await admin.delete(`/api/banners/${banner.id}?version=1`);
      expect((await admin.get(`/api/files/${banner.picture.id}`)).status).toBe(404);
    }
  });

  it('is told beforehand: people and agencies within reach', async () => {
    const reach = async (audience: object) => (await admin.post('/api/banners/reach', { audience })).body;
    expect(await reach({ kind: 'government' })).toEqual({ people: 6, agencies: 4 });
    expect(await reach({ kind: 'agency-and-subordinates', agency: 'A' })).toEqual({ people: 4, agencies: 2 });
    expect(await reach({ kind: 'agency', agency: 'A1' })).toEqual({ people: 1, agencies: 1 });
    expect((await admin.post('/api/banners/reach', { audience: { kind: 'agency', agency: 'A-U' } })).status).toBe(422);
  });

  it('comes in the order that administrators chose, and not more than the parameter says', async () => {
    const ids = [(await make()).id, (await make()).id, (await make()).id];
    const [first, second, third] = ids;
    expect((await admin.put('/api/banners/order', { ids: [third, first, second] })).status).toBe(204);
    const current = async () => (await admin.get<ShownBanners>('/api/banners/current')).body.items.map(({ id }) => id);
    expect(await current()).toEqual([third, first, second]);
    const stale = await admin.put<{ current: { ids: string[] } }>('/api/banners/order', { ids: [first, second] });
    expect([stale.status, stale.body.current.ids]).toEqual([409, [third, first, second]]);
    expect((await admin.put('/api/banners/order', { ids: [first, first, third] })).status).toBe(409);
    await admin.put('/api/parameters/banners.most', { value: 2, version: 0 });
    expect(await current()).toHaveLength(2);
    const page = await admin.get<{ items: ManagedBanner[]; next: string }>('/api/banners?limit=2');
    const rest = await admin.get<{ items: ManagedBanner[] }>(`/api/banners?limit=2&cursor=${page.body.next}`);
    expect([...page.body.items, ...rest.body.items].map(({ id }) => id)).toEqual([third, first, second]);
    for (const id of ids) await admin.delete(`/api/banners/${id}?version=1`);
  });
});

describe('an uploaded picture', () => {
  it('is drawn anew: no GPS, no EXIF, upright, in two widths, shown inline and nothing else', async () => {
    const raw = await phonePhoto();
    expect(raw.includes(hidden)).toBe(true);
    expect(raw.includes('Exif')).toBe(true);
    const { body, status } = await upload(raw, 'IMG_1.jpg', 'image/jpeg');
    expect([status, body.width, body.height, body.widths]).toEqual([201, 600, 200, [600]]);
    const { bytes, headers } = await bytesOf(admin, `/api/files/${body.id}`);
    for (const trace of [hidden, 'Exif', 'EXIF', 'GPS', 'xmp'])
      expect([trace, bytes.includes(trace)]).toEqual([trace, false]);
    expect([bytes.subarray(0, 4).toString(), bytes.subarray(8, 12).toString()]).toEqual(['RIFF', 'WEBP']);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': 'inline',
      'cache-control': 'private, no-cache',
    });
    const again = await admin.open('GET', `/api/files/${body.id}`, {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('is served as the smallest variant that is wide enough', async () => {
    const { body } = await upload(await photo(1500, 500));
    expect(body.widths).toEqual([1440, 720]);
    const large = await bytesOf(admin, `/api/files/${body.id}`);
    const small = await bytesOf(admin, `/api/files/${body.id}?width=700`);
    expect(small.bytes.length).toBeLessThan(large.bytes.length);
    expect((await bytesOf(admin, `/api/files/${body.id}?width=721`)).bytes.equals(large.bytes)).toBe(true);
    expect((await bytesOf(admin, `/api/files/${body.id}?width=0`)).status).toBe(422);
  });

  it('loses what was hidden behind it', async () => {
    const { body } = await upload(await polyglot());
    const { bytes } = await bytesOf(admin, `/api/files/${body.id}`);
    for (const trace of [hidden, '<script', 'PK\x03\x04']) expect(bytes.includes(trace)).toBe(false);
  });

  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 422, 'T-1501'],
    ['a web page', '<!doctype html><script>alert(1)</script>', 422, 'T-1501'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 422, 'T-1501'],
    ['a GIF that is a script', 'GIF89a/*\x01\x00\x01\x00*/=1;alert(1)', 422, 'T-1501'],
    ['a decompression bomb', bomb(), 422, 'T-2302'],
    ['the head of a picture', bomb().subarray(0, 40), 422, 'T-2301'],
    ['more bytes than allowed', Buffer.alloc(10 * 1024 * 1024 + 1, 7), 413, 'T-1005'],
    ['nothing', '', 422, 'T-1501'],
  ])('is refused when it is %s under the name of a picture', async (_what, content, status, number) => {
    const answer = await upload(content, 'holiday.png', 'image/png');
    expect([answer.status, answer.body.number]).toEqual([status, number]);
  });

  it('of an ordinary upload is saved, never shown', async () => {
    const { body } = await admin.post<{ id: string }>('/api/files', asFile(await photo(), 'a.png'));
    const { headers } = await bytesOf(admin, `/api/files/${body.id}`);
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    const asBanner = await admin.post('/api/banners', { ...(await draft()), picture: body.id });
    expect(asBanner.status).toBe(422);
  });

  it('goes with its variants when its uploader lets go of it, so that the sweep can take all of it', async () => {
    const { id } = (await upload(await photo())).body;
    expect((await admin.delete(`/api/files/${id}`)).status).toBe(204);
    const left = 'select from core.file where (id = $1 or picture_of = $1) and deleted_at is null';
    expect(await city.query(left, [id])).toEqual([]);
  });

  it('belongs to its uploader and to one banner only', async () => {
    const banner = await make();
    const taken = { ...(await draft()), picture: banner.picture.id };
    expect((await admin.post('/api/banners', taken)).status).toBe(422);
    const other = await city.as('guest');
    const { body } = await upload(await photo());
    expect((await other.get(`/api/files/${body.id}`)).status).toBe(404);
    expect((await other.post('/api/banners', { ...(await draft()), picture: body.id })).status).toBe(422);
    await admin.delete(`/api/banners/${banner.id}?version=1`);
  });
});

describe('the administration of banners', () => {
  it.each([
    ['no alternative text', { alt: { 'zh-Hant': ' ', en: 'x' } }],
    ['none in English', { alt: { 'zh-Hant': '圖' } }],
    ['a script as link', { link: 'javascript:alert(1)' }],
    ['another host as path', { link: '//evil.example/' }],
    ['credentials in the link', { link: 'https://a:b@example.org/' }],
    ['an end before the start', { from: '2026-02-02', to: '2026-02-01' }],
    ['a day that is none', { from: '2026-02-30' }],
    ['an unknown agency', { audience: { kind: 'agency', agency: 'NOWHERE' } }],
    ['an unknown picture', { picture: '01900000-0000-7000-8000-00000000dead' }],
    ['an unknown member', { html: '<b>' }],
  ])('refuses %s', async (_what, change) => {
    expect((await admin.post('/api/banners', await draft(change))).status).toBe(422);
  });

  it('tells two editors of one another, replaces pictures and leaves a trace of everything', async () => {
    const banner = await make();
    const next = { ...(await draft({ state: 'off' })), version: 1 };
    const changed = await admin.put<ManagedBanner>(`/api/banners/${banner.id}`, next);
    expect(changed.body).toMatchObject({ version: 2, state: 'off', phase: 'off', picture: { id: next.picture } });
    expect((await admin.get(`/api/files/${banner.picture.id}`)).status).toBe(404);
    const late = await admin.put<{ current: ManagedBanner }>(`/api/banners/${banner.id}`, next);
    expect([late.status, late.body.current.version]).toEqual([409, 2]);
    expect((await admin.delete(`/api/banners/${banner.id}?version=1`)).status).toBe(409);
    expect((await admin.delete(`/api/banners/${banner.id}?version=2`)).status).toBe(204);
    expect((await admin.get(`/api/banners/${banner.id}`)).status).toBe(404);
    const trail = await city.query<{ action: string }>(
      'select action from core.audit_entry where subject_id = $1 order by at, id',
      [banner.id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['banner.create', 'banner.update', 'banner.delete']);
  });

  it('forgets a deleted banner with its pictures after the time in the trash', async () => {
    const banner = await make();
    await admin.delete(`/api/banners/${banner.id}?version=1`);
    const rows = async () =>
      (
        await city.query<{ count: number }>(
          `select (select count(*) from core.banner where id = $1)::int + (select count(*) from core.file where owner_id = $2)::int as count`,
          [banner.id, banner.id],
        )
      )[0]?.count;
    expect(await rows()).toBe(2);
    await city.query(`update core.file set deleted_at = now() - interval '31 days' where owner_id = $1`, [banner.id]);
    await city.query(
      `insert into core.outbox (id, handler, payload, due_at) values (gen_random_uuid(), 'core.file-sweep', '{}', now())`,
    );
    await eventually(async () => (await rows()) === 0);
  });

  it('finds them by words, phase and audience', async () => {
    const one = await make({ alt: { 'zh-Hant': '臺灣燈會', en: 'Lantern festival' }, from: '2190-01-01' });
    const ids = async (query: string) =>
      (await admin.get<{ items: ManagedBanner[] }>(`/api/banners?${query}`)).body.items.map(({ id }) => id);
    expect(await ids('q=台灣')).toEqual([one.id]);
    expect(await ids('q=LANTERN&phase=scheduled&audience=government')).toEqual([one.id]);
    expect(await ids('phase=current')).not.toContain(one.id);
    expect(await ids('audience=agency')).toEqual([]);
    await admin.delete(`/api/banners/${one.id}?version=1`);
  });
});
