import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NoticeDetail } from '../server/notices/notice.schemas.js';
import { type BulletinStage, bulletinStage, outcome, type Person, root } from './bulletin-stage.js';

let stage: BulletinStage;
beforeAll(async () => {
  stage = await bulletinStage();
}, 60_000);
afterAll(() => stage?.city.stop());

const readers: readonly Person[] = ['mayor', 'officer', 'clerk', 'junior', 'neighbour', 'chief'];
const everybody = readers;

/** Who reads what: poster, audience, readers. */
const table: [Person, string, readonly Person[]][] = [
  ['officer', 'government', everybody],
  ['officer', 'agency-and-subordinates', ['officer', 'clerk', 'junior', 'chief']],
  ['officer', 'agency', ['officer', 'clerk', 'chief']],
  // a unit is no agency: its people post for the agency above it
  ['clerk', 'agency', ['officer', 'clerk', 'chief']],
  ['junior', 'agency', ['junior']],
  ['junior', 'agency-and-subordinates', ['junior']],
  ['mayor', 'agency-and-subordinates', everybody],
  ['mayor', 'agency', ['mayor']],
];

describe('who sees a notice', () => {
  it.each(table)('of %s to %s: %j, in the list as in the single notice', async (poster, audience, expected) => {
    const { id, title } = await stage.post(poster, { audience });
    for (const reader of readers) {
      const listed = (await stage.titles(reader)).includes(title);
      const found = (await stage.titles(reader, `&q=${encodeURIComponent(title)}`)).includes(title);
      const { status } = await stage.as(reader).get(`${root}/${id}`);
      // the chief administers A with A1, and may open what its agencies have posted without being addressed
      const administers = reader === 'chief' && ['officer', 'clerk', 'junior'].includes(poster);
      expect({ reader, listed, found, status }).toEqual({
        reader,
        listed: expected.includes(reader),
        found: expected.includes(reader),
        status: expected.includes(reader) || administers ? 200 : 404,
      });
    }
  });

  it('filters a list by audience without ever adding to it', async () => {
    const { title } = await stage.post('officer', { audience: 'agency' });
    expect(await stage.titles('clerk', '&audience=agency')).toContain(title);
    expect(await stage.titles('clerk', '&audience=government')).not.toContain(title);
    expect(await stage.titles('neighbour', '&audience=agency')).not.toContain(title);
  });

  it('keeps drafts, scheduled and withdrawn notices from their audience', async () => {
    const draft = await stage.post('officer', { audience: 'government', draft: true });
    const scheduled = await stage.post('officer', { audience: 'government', publishAt: '2199-01-01T00:00:00Z' });
    const withdrawn = await stage.post('officer', { audience: 'government' });
    await stage.as('officer').post(`${root}/${withdrawn.id}/take-down`, {});
    for (const { id, title } of [draft, scheduled, withdrawn]) {
      expect(await stage.titles('clerk')).not.toContain(title);
      expect(outcome(await stage.as('clerk').get(`${root}/${id}`))).toBe('404 not-found');
      expect((await stage.as('officer').get(`${root}/${id}`)).status).toBe(200);
    }
    const { body } = await stage.as('officer').get<{ items: NoticeDetail[] }>(`${root}/mine?limit=100`);
    const states = new Map(body.items.map(({ id, state }) => [id, state]));
    expect([draft, scheduled, withdrawn].map(({ id }) => states.get(id))).toEqual(['draft', 'scheduled', 'taken-down']);
  });
});

describe('a rule that forbids', () => {
  it('holds in every list as in the single notice', async () => {
    const title = '不給看的公告';
    const { id } = await stage.post('mayor', { title, audience: 'government' });
    const seen = async (person: Person) => {
      const client = stage.as(person);
      const { body: tiles } = await client.get('/api/home/tiles');
      return {
        listed: (await stage.titles(person)).includes(title),
        found: (await stage.titles(person, `&q=${encodeURIComponent(title)}`)).includes(title),
        counted: (await client.get<{ value: number }>(`${root}/total?q=${encodeURIComponent(title)}`)).body.value,
        tile: JSON.stringify(tiles).includes(title),
        status: (await client.get(`${root}/${id}`)).status,
      };
    };
    const unread = async () => (await stage.as('clerk').get<{ value: number }>(`${root}/unread-count`)).body.value;
    await stage.as('clerk').post(`${root}/all-read`);
    const another = await stage.post('mayor', { title, audience: 'government' });
    expect(await seen('clerk')).toEqual({ listed: true, found: true, counted: 2, tile: true, status: 200 });
    expect(await unread()).toBe(1);
    await stage.city.query(
      `insert into core.role_rule (id, role_id, plugin, action, subject, conditions, inverted)
       select gen_random_uuid(), id, 'core', '{read}', 'Notice', jsonb_build_object('authorId', $1::text), true
       from core.role where key = 'staff'`,
      [stage.city.people.mayor],
    );
    await stage.city.raise('permissions:roles');
    await stage.eventually(async () => (await stage.as('clerk').get(`${root}/${another.id}`)).status === 404);
    expect(await seen('clerk')).toEqual({ listed: false, found: false, counted: 0, tile: false, status: 404 });
    expect(await unread()).toBe(0);
    await stage.city.query('delete from core.role_rule where inverted');
    await stage.city.raise('permissions:roles');
    await stage.eventually(async () => (await stage.as('clerk').get(`${root}/${id}`)).status === 200);
  });
});

describe('who may change a notice', () => {
  const acts = (id: string): [string, string, unknown][] => [
    ['PATCH', `${root}/${id}`, { title: '改' }],
    ['POST', `${root}/${id}/take-down`, {}],
    ['POST', `${root}/${id}/publish`, {}],
    ['DELETE', `${root}/${id}`, undefined],
  ];
  const outcomes = async (person: Person, id: string) => {
    const all: string[] = [];
    for (const [method, path, body] of acts(id))
      all.push(outcome(await stage.as(person).request(method, path, { body })));
    return all;
  };
  const forbidden = Array(4).fill('403 forbidden');
  const hidden = Array(4).fill('404 not-found');

  it('is its author', async () => {
    const { id } = await stage.post('officer');
    expect(await outcomes('officer', id)).toEqual(['200', '200', '200', '204']);
  });

  it('is nobody who only reads it, and not at all who may not even read it', async () => {
    const { id } = await stage.post('officer', { audience: 'agency' });
    expect(await outcomes('clerk', id)).toEqual(forbidden);
    expect(await outcomes('neighbour', id)).toEqual(hidden);
  });

  it('is the administrator of the agency that posted it, whoever reads it', async () => {
    const below = await stage.post('junior', { audience: 'agency' });
    expect(await outcomes('chief', below.id)).toEqual(['200', '200', '200', '204']);
    const elsewhere = await stage.post('neighbour', { audience: 'government' });
    expect(await outcomes('chief', elsewhere.id)).toEqual(forbidden);
    const draft = await stage.post('junior', { draft: true });
    expect(await outcomes('chief', draft.id)).toEqual(hidden);
  });
});

describe('a canary of one agency', () => {
  const canary = 'canary-8f3e1c';

  it('comes out of no door of another one', async () => {
    const { id } = await stage.post('officer', {
      title: `標題 ${canary}`,
      body: `<p>內文 ${canary}</p>`,
      audience: 'agency-and-subordinates',
    });
    const doors = [
      root,
      `${root}?q=${canary}`,
      `${root}?tab=history&q=${canary}`,
      `${root}/total?q=${canary}`,
      `${root}/unread-count`,
      `${root}/mine`,
      `${root}/${id}`,
      '/api/home/tiles',
    ];
    for (const door of doors) {
      const { body } = await stage.as('neighbour').get(door);
      expect({ door, text: JSON.stringify(body) }).not.toMatchObject({ text: expect.stringContaining(canary) });
    }
    expect((await stage.as('neighbour').get(`${root}/total?q=${canary}`)).body).toEqual({ value: 0, exact: true });
    expect((await stage.as('junior').get(`${root}/total?q=${canary}`)).body).toEqual({ value: 1, exact: true });
  });
});

describe('a switched-off bulletin', () => {
  const switchTo = (enabled: boolean | null) =>
    stage.as('system').put('/api/plugins/bulletin/enablement', { agency: 'B', enabled });

  it('has no route for its agency, and is untouched for the others', async () => {
    const { id } = await stage.post('mayor', { audience: 'government' });
    expect((await switchTo(false)).status).toBe(200);
    try {
      for (const path of [root, `${root}/total`, `${root}/unread-count`, `${root}/mine`, `${root}/${id}`])
        expect(outcome(await stage.as('neighbour').get(path))).toBe('404 plugin-disabled');
      expect(outcome(await stage.as('neighbour').post(root, {}))).toBe('404 plugin-disabled');
      expect((await stage.as('officer').get(`${root}/${id}`)).status).toBe(200);
    } finally {
      await switchTo(null);
    }
    expect((await stage.as('neighbour').get(`${root}/${id}`)).status).toBe(200);
  });

  it('lets the schedule of its agency rest, and catches up afterwards', async () => {
    const { id } = await stage.post('neighbour', { publishAt: '2199-01-01T00:00:00Z' });
    await stage.city.query(
      `update plugin_bulletin.notice set published_at = now() - interval '1 minute' where id = $1`,
      [id],
    );
    const state = async () =>
      (await stage.city.query<{ state: string }>('select state from plugin_bulletin.notice where id = $1', [id]))[0]
        ?.state;
    await switchTo(false);
    await stage.runJob('publish-due');
    expect(await state()).toBe('scheduled');
    await switchTo(null);
    await stage.runJob('publish-due');
    expect(await state()).toBe('current');
  });
});
