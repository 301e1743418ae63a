import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReviewItem } from '@tessera/contracts';
import { type Portal, startPortal } from '@tessera/testing';
import type { NoticeDetail } from '../server/notices/notice.schemas.js';
import { type BulletinStage, bulletinStage, outcome, root } from './bulletin-stage.js';

let stage: BulletinStage;
/** Works over the same database. */
let second: Portal;
beforeAll(async () => {
  stage = await bulletinStage();
  // the schedule itself rests: every run here is asked for
  await stage.city.query(`update core.schedule_run set next_at = '2199-01-01' where name like 'bulletin.%'`);
  second = await startPortal({ databaseUrl: stage.city.portal.databaseUrl });
}, 90_000);
afterAll(async () => {
  await second?.stop();
  await stage?.city.stop();
});

const later = '2199-01-01T00:00:00Z';
/** Sets a notice's times relative to now, as SQL intervals. */
const at = (id: string, times: Partial<Record<'published_at' | 'expires_at' | 'due_at', string>>) =>
  stage.city.query(
    `update plugin_bulletin.notice set ${Object.entries(times)
      .map(([column, interval]) => `${column} = date_trunc('milliseconds', now()) + interval '${interval}'`)
      .join(', ')} where id = $1`,
    [id],
  );
const linesOf = async (id: string) =>
  (
    await stage.city.query<{ action: string }>(
      `select action from core.audit_entry where plugin = 'bulletin' and subject_id = $1 order by xid, id`,
      [id],
    )
  ).map(({ action }) => action);
const toldOf = (id: string) =>
  stage.city.query<{ at: Date; kind: string }>(`select at, kind from core.notification where subject = $1`, [id]);
const open = async (id: string) => (await stage.as('clerk').get<NoticeDetail>(`${root}/${id}`)).body;

describe('at its minute', () => {
  it('a notice goes out when its moment has come and not before, and ends when its end has', async () => {
    const [early, now, ending] = [
      await stage.post('officer', { publishAt: later }),
      await stage.post('officer', { publishAt: later }),
      await stage.post('officer', { publishAt: later, expiresAt: '2199-01-02T00:00:00Z' }),
    ];
    await at(early.id, { published_at: '1 hour' });
    await at(now.id, { published_at: '0 seconds' });
    await at(ending.id, { published_at: '-1 second', expires_at: '1 hour' });
    await stage.runJob('publish-due');
    const titles = await stage.titles('clerk');
    expect([early, now, ending].map(({ title }) => titles.includes(title))).toEqual([false, true, true]);
    expect(outcome(await stage.as('clerk').get(`${root}/${early.id}`))).toBe('404 not-found');
    await at(ending.id, { expires_at: '0 seconds' });
    expect(await stage.titles('clerk')).not.toContain(ending.title);
    await stage.runJob('publish-due');
    expect(await open(ending.id)).toMatchObject({ state: 'expired' });
    expect(await linesOf(ending.id)).toEqual(['notice.post', 'notice.publish', 'notice.expire']);
  });

  it('need not be waited for: its poster brings it forward, and it is told of once', async () => {
    const { id, title, version } = await stage.post('officer', { publishAt: later });
    const published = await stage.as('officer').post<NoticeDetail>(`${root}/${id}/publish`, { version });
    expect(published.body).toMatchObject({ state: 'current' });
    expect(await stage.titles('clerk')).toContain(title);
    expect(await linesOf(id)).toEqual(['notice.post', 'notice.publish']);
    expect(await toldOf(id)).toHaveLength(1);
  });

  it('what begins and ends within one minute goes into the history, and nobody is called for it', async () => {
    const { id, title } = await stage.post('officer', { publishAt: later, expiresAt: '2199-01-02T00:00:00Z' });
    await at(id, { published_at: '-30 seconds', expires_at: '-10 seconds' });
    const { body: before } = await stage.as('officer').get<NoticeDetail>(`${root}/${id}`);
    await stage.runJob('publish-due');
    const after = await open(id);
    expect(after).toMatchObject({ state: 'expired', publishedAt: before.publishedAt, expiresAt: before.expiresAt });
    expect(await linesOf(id)).toEqual(['notice.post', 'notice.publish', 'notice.expire']);
    expect(await toldOf(id)).toEqual([]);
    expect(await stage.titles('clerk', '&tab=history')).toContain(title);
    // its author may still correct it
    expect((await stage.as('officer').patch(`${root}/${id}`, { title: '更正' })).status).toBe(200);
  });

  it('an hour late it is published as of then: unread, though all was taken for read meanwhile', async () => {
    const { id, title } = await stage.post('officer', { publishAt: later });
    await at(id, { published_at: '-1 hour' });
    expect((await stage.as('clerk').post(`${root}/all-read`)).status).toBe(204);
    await stage.runJob('publish-due');
    const { body } = await stage.as('clerk').get<{ items: NoticeDetail[] }>(`${root}?limit=1`);
    expect(body.items).toMatchObject([{ id, title, unread: true }]);
    expect((await stage.as('clerk').get<{ value: number }>(`${root}/unread-count`)).body.value).toBe(1);
    const [bell] = await toldOf(id);
    expect(Math.abs(Date.parse(body.items[0]?.publishedAt ?? '') - Number(bell?.at))).toBeLessThan(60_000);
    expect((await stage.as('officer').patch(`${root}/${id}`, { title })).status).toBe(200);
  });

  it('two workers that run at once publish each notice once, and tell of it once', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 12; count++) ids.push((await stage.post('officer', { publishAt: later })).id);
    await stage.city.query(
      `update plugin_bulletin.notice set published_at = now() - interval '1 second' where id = any($1)`,
      [ids],
    );
    await Promise.all(Array.from({ length: 6 }, () => stage.runJob('publish-due')));
    for (const id of ids) {
      expect(await open(id)).toMatchObject({ state: 'current', version: 2 });
      expect(await linesOf(id)).toEqual(['notice.post', 'notice.publish']);
      expect(await toldOf(id)).toMatchObject([{ kind: 'bulletin.notice-published' }]);
    }
    expect(second.logs()).not.toMatch(/deadlock|"level":50/);
  });
});

/** Shows dates as clocks there do. */
async function clocksIn(zone: string): Promise<void> {
  const { status } = await stage.as('system').put('/api/parameters/portal.time-zone', { value: zone });
  expect(status).toBe(200);
}

describe('days', () => {
  afterAll(() => clocksIn('Asia/Taipei'));
  // in New York the 10th of March 2024 has 23 hours, the 3rd of November 25
  const moments = {
    'before the short day': '2024-03-10T04:59:59.999Z',
    'its first moment': '2024-03-10T05:00:00Z',
    'before the jump': '2024-03-10T06:59:59.999Z',
    'its last moment': '2024-03-11T03:59:59.999Z',
    'after the short day': '2024-03-11T04:00:00Z',
    'before the long day': '2024-11-03T03:59:59.999Z',
    'the first of the long day': '2024-11-03T04:00:00Z',
    'the last of the long day': '2024-11-04T04:59:59.999Z',
    'after the long day': '2024-11-04T05:00:00Z',
  };
  const prefix = '時鐘';
  beforeAll(async () => {
    for (const [name, moment] of Object.entries(moments)) {
      const { id } = await stage.post('officer', { title: `${prefix} ${name}` });
      await stage.city.query('update plugin_bulletin.notice set published_at = $2 where id = $1', [id, moment]);
    }
  });
  const named = (titles: string[]) =>
    titles
      .filter((title) => title.startsWith(prefix))
      .map((title) => title.slice(prefix.length + 1))
      .reverse();
  const own = async (day: string) =>
    (
      await stage.as('officer').get<{ items: NoticeDetail[] }>(`${root}/mine?limit=100&from=${day}&to=${day}`)
    ).body.items.map(({ title }) => title);

  it.each([
    ['America/New_York', '2024-03-10', ['its first moment', 'before the jump', 'its last moment']],
    ['America/New_York', '2024-03-09', ['before the short day']],
    ['America/New_York', '2024-11-03', ['the first of the long day', 'the last of the long day']],
    ['America/New_York', '2024-11-04', ['after the long day']],
    ['Asia/Taipei', '2024-03-10', ['before the short day', 'its first moment', 'before the jump']],
    ['Asia/Taipei', '2024-03-11', ['its last moment', 'after the short day']],
    ['Asia/Taipei', '2024-11-03', ['before the long day', 'the first of the long day']],
  ])('in %s the %s holds what clocks there say', async (zone, day, expected) => {
    await clocksIn(zone);
    const query = `&from=${day}&to=${day}`;
    expect(named(await stage.titles('clerk', query))).toEqual(expected);
    expect(named(await stage.titles('clerk', `${query}&q=${encodeURIComponent(prefix)}`))).toEqual(expected);
    expect((await stage.as('clerk').get<{ value: number }>(`${root}/total?from=${day}&to=${day}`)).body.value).toBe(
      expected.length,
    );
    expect(named(await own(day)).sort()).toEqual([...expected].sort());
  });

  it('are taken with whatever offset they are written, also in the hour that the jump skips', async () => {
    for (const [written, meant] of [
      ['2199-01-01T00:00:00+08:00', '2198-12-31T16:00:00.000Z'],
      ['2199-01-01T00:00:00-05:00', '2199-01-01T05:00:00.000Z'],
      ['2098-03-09T02:30:00-05:00', '2098-03-09T07:30:00.000Z'],
      ['2098-11-02T01:30:00-04:00', '2098-11-02T05:30:00.000Z'],
      ['2098-11-02T01:30:00-05:00', '2098-11-02T06:30:00.000Z'],
    ])
      expect(await stage.post('officer', { publishAt: written })).toMatchObject({
        state: 'scheduled',
        publishedAt: meant,
      });
  });

  it.each([
    // midnight at the end of the short day, in each zone
    ['America/New_York', '2098-03-10T04:00:00.000Z', { date: '2098-03-09' }],
    ['America/New_York', '2098-11-03T05:00:00.000Z', { date: '2098-11-02' }],
    ['America/New_York', '2098-11-03T04:00:00.000Z', { moment: '2098-11-03T04:00:00.000Z' }],
    ['Asia/Taipei', '2098-03-09T16:00:00.000Z', { date: '2098-03-09' }],
    ['Asia/Taipei', '2098-03-10T04:00:00.000Z', { moment: '2098-03-10T04:00:00.000Z' }],
  ])('in %s a due date of %s is said as %j', async (zone, dueAt, value) => {
    await clocksIn(zone);
    const { id } = await stage.post('chief', { mustRead: { dueAt } });
    const { body } = await stage.as('clerk').get<{ items: ReviewItem[] }>('/api/waiting/bulletin/must-read?limit=100');
    expect(body.items.find((item) => item.id === id)).toMatchObject({ due: dueAt, facts: [{ value }] });
    await stage.as('chief').post(`${root}/${id}/take-down`, {});
  });
});

describe('the bell', () => {
  it('forgets everything it said of a notice that is taken from its readers', async () => {
    const rung = async () => JSON.stringify((await stage.as('clerk').get('/api/notifications?limit=100')).body);
    for (const end of ['take-down', 'delete', 'narrow'] as const) {
      const title = `鐘聲 ${end}`;
      const { id } = await stage.post('chief', { title, audience: 'government', mustRead: {} });
      await stage.as('chief').patch(`${root}/${id}`, { body: '<p>一</p>', tellReaders: true });
      await stage.as('chief').patch(`${root}/${id}`, { body: '<p>二</p>', majorRevision: true });
      const kinds = async () =>
        (
          await stage.city.query<{ kind: string }>(
            `select kind from core.notification where subject like $1 || '%' and withdrawn_at is null order by kind`,
            [id],
          )
        ).map(({ kind }) => kind);
      expect(await kinds()).toEqual([
        'bulletin.must-read-published',
        'bulletin.must-read-published',
        'bulletin.notice-updated',
      ]);
      expect(await rung()).toContain(title);
      if (end === 'delete') await stage.as('chief').delete(`${root}/${id}`);
      else if (end === 'take-down') await stage.as('chief').post(`${root}/${id}/take-down`, {});
      else await stage.as('chief').patch(`${root}/${id}`, { audience: 'agency' });
      expect(await kinds()).toEqual(end === 'narrow' ? ['bulletin.must-read-published'] : []);
      if (end !== 'narrow') expect(await rung()).not.toContain(title);
      expect(JSON.stringify((await stage.as('neighbour').get('/api/notifications?limit=100')).body)).not.toContain(
        title,
      );
    }
  });
});
