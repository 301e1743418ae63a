import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import { root } from './bulletin-stage.js';
import { noticeDoors } from './doors-answers.js';
import type { PostedNotice, Reader } from './doors-model.js';
import { type DoorNotice, type DoorsWorld, doorsWorld, law, lawThen, readers } from './doors-world.js';

let world: DoorsWorld;
beforeAll(async () => {
  world = await doorsWorld();
}, 120_000);
afterAll(() => world?.stop());

type Rule = (reader: Reader, notice: PostedNotice) => boolean;
const keysOf = (holds: (notice: DoorNotice) => boolean) =>
  world.notices
    .filter(holds)
    .map(({ key }) => key)
    .sort();

/** What each reader gets through a door, beside what the law says. */
async function expectDoor(look: (reader: Reader) => Promise<string>, rule: Rule): Promise<void> {
  const found = await Promise.all(readers.map(async (reader) => [reader.name, world.seenIn(await look(reader))]));
  const lawful = readers.map((reader) => [reader.name, keysOf((notice) => rule(reader, notice))]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(lawful));
}

const current: Rule = (reader, notice) => law.lists(reader, notice, 'current');
const past: Rule = (reader, notice) => law.lists(reader, notice, 'expired');
const review: Rule = (reader, notice) =>
  law.open(reader) && notice.state === 'in-review' && law.keeps(reader, notice) && !reader.everything;
/** An agency that moves brings its people with it; who moves alone is told nothing of what was before. */
const told: Rule = (reader, notice) =>
  law.lists(reader, notice, 'current', 'over', 'expired') &&
  notice.author !== reader.name &&
  (reader.from === undefined || lawThen.reaches({ agency: reader.from }, notice));
const words = encodeURIComponent('梧桐');

describe('lists', () => {
  it.each<[string, string, Rule]>([
    ['what is in force', '?limit=100', current],
    ['the history', '?limit=100&tab=history', past],
    ['a search of titles', `?limit=100&q=${words}`, current],
    ['a search of texts', `?limit=100&q=${encodeURIComponent('槐樹')}`, current],
    ['a search of the past', `?limit=100&tab=history&q=${words}`, past],
    ['what is pinned', '/pinned', (reader, notice) => current(reader, notice) && notice.author === 'mayor'],
    [
      'what one follows',
      '/followed?limit=100',
      (reader, notice) => law.reads(reader, notice) && ['current', 'over', 'expired'].includes(notice.state),
    ],
    [
      'what one wrote',
      '/mine?limit=100',
      (reader, notice) => law.open(reader) && notice.author === reader.name && notice.state !== 'trashed',
    ],
  ])('%s', async (_door, query, rule) => {
    await expectDoor((reader) => world.read(reader, root + query), rule);
  });

  it('counts are of the same', async () => {
    for (const reader of readers) {
      const count = async (path: string) =>
        (await world.client(reader).get<{ value?: number }>(root + path)).body.value ?? 0;
      const lawful = (rule: Rule) => keysOf((notice) => rule(reader, notice)).length;
      expect([
        reader.name,
        await count('/total'),
        await count(`/total?q=${words}`),
        await count('/total?tab=history'),
        await count('/unread-count'),
      ]).toEqual([
        reader.name,
        lawful(current),
        lawful(current),
        lawful(past),
        lawful((one, notice) => current(one, notice) && notice.author !== one.name),
      ]);
    }
  });
});

describe('on the home page', () => {
  it('tiles, the bell and the global search show what the lists show', async () => {
    await expectDoor((reader) => world.tiles(reader), current);
    await expectDoor(
      (reader) => world.read(reader, `/api/search/bulletin.notices?limit=100&q=${words}`),
      (reader, notice) => current(reader, notice) || past(reader, notice),
    );
    for (const reader of readers) {
      const found = world.seenIn(await world.read(reader, `/api/search?q=${words}`));
      const lawful = keysOf((notice) => current(reader, notice) || past(reader, notice));
      expect([reader.name, found.filter((key) => !lawful.includes(key)), found.length > 0]).toEqual([
        reader.name,
        [],
        lawful.length > 0,
      ]);
    }
  });

  it('the bell tells of what was posted while one was there', async () => {
    await expectDoor(
      (reader) => world.read(reader, '/api/notifications?limit=100'),
      (reader, notice) => review(reader, notice) || told(reader, notice),
    );
  });

  it('what waits is for those who are asked, or who review, or who stand in for them', async () => {
    await expectDoor(
      (reader) => world.read(reader, '/api/waiting/bulletin/must-read?limit=100'),
      (reader, notice) => current(reader, notice) && notice.mustRead === true,
    );
    await expectDoor(
      (reader) => world.read(reader, '/api/waiting/bulletin/notices?limit=100'),
      (reader, notice) => review({ ...reader, everything: false, ...(reader.everything && { over: 'CITY' }) }, notice),
    );
    const forChief = `?limit=100&for=${world.people.chief}`;
    await expectDoor(
      (reader) => world.read(reader, `/api/waiting/bulletin/notices${forChief}`),
      (reader, notice) => ['stand', 'chief'].includes(reader.name) && notice.state === 'in-review',
    );
    await expectDoor(
      (reader) => world.read(reader, `/api/waiting/bulletin/must-read${forChief}`),
      (reader, notice) => reader.name === 'chief' && current(reader, notice) && notice.mustRead === true,
    );
  });
});

describe('outside of the portal', () => {
  it('the feed belongs to the main post, and closes with the account', async () => {
    await expectDoor(
      async (reader) => (await world.feed(reader)).body,
      (reader, notice) => current({ ...reader, agency: reader.main }, notice),
    );
    const gone = readers.find(({ suspended }) => suspended)!;
    expect((await world.feed(gone)).status).toBe(401);
  });

  it('the morning mail names only what its reader may still read', async () => {
    await world.query('update core.notification_mail set due_at = now()');
    await world.query(
      `insert into core.outbox (id, handler, payload) values (gen_random_uuid(), 'core.mail-notifications', '{}')`,
    );
    await eventually(async () =>
      expect(
        await world.query(
          'select from core.notification_mail m join core.account a on a.id = m.account_id where m.held_at is null',
        ),
      ).toEqual([]),
    );
    const mails = await world.query<{ recipient: string; body: string; subject: string }>(
      'select recipient, subject, body from core.mail',
    );
    await expectDoor(
      async ({ name }) =>
        mails
          .filter(({ recipient }) => recipient === `${name}@example.gov.tw`)
          .map(({ subject, body }) => subject + body)
          .join(),
      (reader, notice) => {
        const then = { agency: reader.from ?? reader.main };
        return (
          review(reader, notice) || (told({ ...reader, agency: reader.main }, notice) && lawThen.reaches(then, notice))
        );
      },
    );
  });
});

describe('one notice', () => {
  const { expectStatuses, act, answers, readable, watched } = noticeDoors(() => world);

  it.each<[string, (notice: DoorNotice) => string | undefined]>([
    ['itself', ({ id }) => `${root}/${id}`],
    ['its comments', ({ id }) => `${root}/${id}/comments`],
    ['replies', ({ comment }) => comment && `/api/plugins/bulletin/comments/${comment}/replies`],
    ['its attachments', ({ id }) => `${root}/${id}/attachments`],
    ['a file', ({ files }) => files && `/api/files/${files[0]}`],
    ['a picture', ({ files }) => files && `/api/files/${files[1]}`],
  ])('%s', async (_door, path) => {
    await expectStatuses(path, readable);
  });

  it('how far its reading is', async () => {
    await expectStatuses(({ id }) => `${root}/${id}/progress`, watched(false));
    await expectStatuses(({ id }) => `${root}/${id}/progress/agencies`, watched(false));
    await expectStatuses(({ id }) => `${root}/${id}/progress/people`, watched(true));
    await expectStatuses(({ id }) => `${root}/${id}/progress/export?format=csv`, watched(false));
  });

  it('acts of others: what is hidden is not there, what is seen is not theirs to do', async () => {
    const acts: [string, (notice: DoorNotice) => string, object, string[]][] = [
      ['PATCH', ({ id }) => `${root}/${id}`, { title: 'x', version: 77 }, ['poster', 'inspector', 'chief', 'system']],
      ['POST', ({ id }) => `${root}/${id}/take-down`, { version: 77 }, ['poster', 'inspector', 'chief', 'system']],
      ['PATCH', ({ comment }) => `/api/plugins/bulletin/comments/${comment}`, { text: 'x', version: 77 }, ['poster']],
      [
        'DELETE',
        ({ files, id }) => `${root}/${id}/attachments/${files?.[0]}?version=77`,
        {},
        ['poster', 'inspector', 'chief', 'system'],
      ],
    ];
    for (const [method, path, body, editors] of acts)
      for (const reader of readers) {
        const rows = await Promise.all(
          world.notices.flatMap((notice) =>
            notice.files ? [act(reader, notice, method, path(notice), body, editors)] : [],
          ),
        );
        expect(rows.map(([found]) => found)).toEqual(rows.map(([, lawful]) => lawful));
      }
  });

  it('comments are for those whom it addresses, copies for whoever reads it', async () => {
    for (const reader of readers) {
      const rows = world.notices.flatMap((notice) => {
        if (!notice.files) return [];
        const mayComment = law.lists(reader, notice, 'current', 'over') || reader.everything;
        const comment = answers(reader, notice, `${notice.id}/comments`, { text: 'x' }, mayComment ? 201 : 409);
        return notice.scope === 'A' ? [comment, answers(reader, notice, `${notice.id}/copy`, {}, 201)] : [comment];
      });
      const all = await Promise.all(rows);
      expect(all.map(([found]) => found)).toEqual(all.map(([, lawful]) => lawful));
    }
  });
});

it('the size of an audience counts those whom a notice would reach by their main posts', async () => {
  const counted = readers.filter(({ suspended }) => !suspended);
  for (const name of ['peer', 'farmer', 'guest', 'mayor']) {
    const reader = readers.find((one) => one.name === name)!;
    for (const [scope, audience] of [
      ['G', 'government'],
      ['T', 'agency-and-subordinates'],
      ['A', 'agency'],
    ] as const) {
      const { body } = await world.client(reader).get<{ people: number }>(`${root}/audience-size?audience=${audience}`);
      const notice = { scope, agency: reader.agency } as PostedNotice;
      expect([name, scope, body.people]).toEqual([
        name,
        scope,
        counted.filter(({ main }) => law.reaches({ agency: main }, notice)).length,
      ]);
    }
  }
});

it('the document system changes what its person may write, and learns nothing of the rest', async () => {
  const tokens = new Map<string, string>();
  for (const name of ['poster', 'peer', 'inspector', 'guest', 'neighbour']) {
    const wish = { plugin: 'bulletin', purpose: 'documents', label: '測試' };
    const { body } = await world.client({ name } as Reader).post<{ secret: string }>('/api/account/tokens', wish);
    tokens.set(name, body.secret);
  }
  const call = async (name: string, method: string, body?: object) => {
    const headers = { authorization: `Bearer ${tokens.get(name)}` };
    const { portal } = world;
    const answer = await portal.client().request(method, '/api/plugins/bulletin/documents/W/1', { headers, body });
    return `${answer.status}${/人員|全名|poster/.test(JSON.stringify(answer.body)) ? ' names' : ''}`;
  };
  const document = { subject: '公文', body: '<p>內文</p>', date: '2026-03-12', audience: 'agency' };
  expect(await call('poster', 'PUT', document)).toBe('200');
  const [{ id }] = (await world.query<{ id: string }>(
    `select id from plugin_bulletin.notice where document_word = 'W'`,
  )) as [{ id: string }];
  const all = async (method: string, body?: object, names = [...tokens.keys()]) => {
    const answers: string[] = [];
    for (const name of names) answers.push(await call(name, method, body));
    return answers;
  };
  const ofA = ['poster', 'peer', 'inspector'];
  // poster, a colleague, the officer of A, one of A whose session acts in B (a program acts in the main post), one of B
  expect(await all('GET')).toEqual(['200', '200', '200', '200', '404']);
  expect(await all('PUT', { ...document, subject: '改' }, ofA)).toEqual(['200', '403', '200']);
  await world.client({ name: 'poster' } as Reader).delete(`${root}/${id}`);
  expect(await all('GET')).toEqual(['404', '404', '404', '404', '404']);
  expect(await all('PUT', document, ofA)).toEqual(['409 names', '404', '409 names']);
});
