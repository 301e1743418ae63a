import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WaitingLine } from '@tessera/contracts';
import { newId } from '@tessera/sdk';
import { EventStream } from './event-streams.js';
import { administratorRole, clerkRole, roleRequests, type WaitingStage, waitingStage } from './waiting-stage.js';

let stage: WaitingStage;
let mine: { id: string; version: number };
beforeAll(async () => {
  stage = await waitingStage();
  mine = await stage.ask('staff', clerkRole);
  await stage.ask('neighbour', administratorRole);
}, 60_000);
afterAll(() => stage?.stop());

const until = async (holds: () => boolean | Promise<boolean>, patience = 30_000) => {
  const deadline = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const count = async (person: string) =>
  (await stage.as(person).get<{ value: number; exact: boolean }>('/api/waiting/count')).body;
/** What the portal's own plugins bring is theirs to try. */
const tried = ['core', 'reviewing'];
const kindsIn = ([first]: readonly WaitingLine[]) =>
  first && 'queues' in first
    ? first.queues.flatMap(({ plugin, kind }) => (tried.includes(plugin) ? [`${plugin}/${kind}`] : []))
    : [];
const kinds = async (person: string) => kindsIn(await stage.lines(person));
const papers = ['reviewing/broken', 'reviewing/hanging', 'reviewing/papers'];

describe('who sees what', () => {
  it('the same by every door: stream, page, count, decision', async () => {
    const expected: Record<string, { kinds: string[]; page: number; ids: boolean; decision: number }> = {
      sysadmin: {
        kinds: ['core/failed-jobs', roleRequests, ...papers],
        page: 200,
        ids: true,
        decision: 200,
      },
      chief: { kinds: [roleRequests], page: 200, ids: true, decision: 200 },
      stranger: { kinds: [roleRequests], page: 200, ids: false, decision: 200 },
      staff: { kinds: [], page: 403, ids: false, decision: 403 },
      neighbour: { kinds: [], page: 403, ids: false, decision: 403 },
      clerk: { kinds: papers, page: 403, ids: false, decision: 403 },
    };
    for (const [person, wanted] of Object.entries(expected)) {
      const page = await stage.as(person).get<object>(`/api/waiting/${roleRequests}`);
      const lines = await stage.lines(person);
      const body = JSON.stringify(page.body);
      // nothing is decided: the version is not the request's
      const decided = await stage.decide(person, 'approve', [{ ...mine, version: 99 }]);
      expect({
        person,
        kinds: kindsIn(lines),
        page: page.status,
        ids: [JSON.stringify(lines), body].map((text) => text.includes(mine.id)),
        decision: decided.status,
      }).toEqual({
        person,
        kinds: wanted.kinds,
        page: wanted.page,
        ids: [wanted.ids, wanted.ids],
        decision: wanted.decision,
      });
      if (person === 'stranger') expect(JSON.stringify(decided.body)).not.toContain('人員 staff');
    }
    expect(await count('chief')).toEqual({ value: 1, exact: true });
    expect(await count('stranger')).toEqual({ value: 1, exact: true });
    expect(await count('staff')).toEqual({ value: 0, exact: true });
    const anonymous = await stage.portal.client().get('/api/waiting/count');
    expect(anonymous.status).toBe(401);
  });

  it('pages through a queue, oldest first, with a cursor of its own only', async () => {
    const first = await stage
      .as('sysadmin')
      .get<{ items: { id: string }[]; next: string }>(`/api/waiting/${roleRequests}?limit=1`);
    expect(first.body.items[0]?.id).toBe(mine.id);
    const second = await stage
      .as('sysadmin')
      .get<{ items: object[]; next: null }>(`/api/waiting/${roleRequests}?limit=1&cursor=${first.body.next}`);
    expect([second.body.items.length, second.body.next]).toEqual([1, null]);
    const foreign = await stage.as('sysadmin').get(`/api/waiting/core/failed-jobs?cursor=${first.body.next}`);
    expect(foreign.status).toBe(422);
    expect((await stage.as('sysadmin').get('/api/waiting/core/nothing')).status).toBe(404);
    expect((await stage.as('sysadmin').get('/api/waiting/reviewing/undeclared')).status).toBe(404);
  });
});

describe('a queue that hangs or fails', () => {
  it('stays alone with it: the others come at once, the count says that it is not whole', async () => {
    const started = performance.now();
    const response = await stage.as('sysadmin').open('GET', '/api/waiting');
    const arrived: Record<string, number> = {};
    let text = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      for (const line of text.split('\n').slice(0, -1)) {
        const { kind = '', problem } = JSON.parse(line) as { kind?: string; problem?: { number: string } };
        arrived[`${kind} ${problem?.number ?? ''}`] ??= performance.now() - started;
      }
    }
    expect(Object.keys(arrived)).toEqual(
      expect.arrayContaining(['papers ', 'role-requests ', 'broken T-2603', 'hanging T-2604']),
    );
    expect(arrived['hanging T-2604']).toBeGreaterThan(2_500);
    for (const quick of ['papers ', 'role-requests ', 'broken T-2603']) expect(arrived[quick]).toBeLessThan(2_000);
    expect((await count('sysadmin')).exact).toBe(false);
    expect((await stage.as('sysadmin').get('/api/waiting/reviewing/broken')).status).toBe(503);
  });

  it('cannot spoil a decision of its own beyond saying that the outcome is not known', async () => {
    const paper = (id: string) => ({ id, version: 1 });
    const broken = await stage.decide('sysadmin', 'approve', [paper('x')], '', 'reviewing/broken');
    expect(broken.body.results).toEqual([expect.objectContaining({ reason: 'queue-failed' })]);
    const exploded = await stage.decide('sysadmin', 'approve', [paper('explode')], '', 'reviewing/papers');
    expect([exploded.status, exploded.body.results[0]?.outcome]).toEqual([200, 'refused']);
    const silent = await stage.decide('sysadmin', 'approve', [paper('1')], '', 'reviewing/hanging');
    expect(silent.body.results).toEqual([expect.objectContaining({ id: '1', reason: 'queue-failed' })]);
  });
});

describe('decisions about a plugin’s things', () => {
  const decide = (verdict: string, ids: string[], note = '', queue = 'reviewing/papers') =>
    stage.decide(
      'clerk',
      verdict,
      ids.map((id) => ({ id, version: 1 })),
      note,
      queue,
    );

  it('follow what the manifest declares', async () => {
    expect((await decide('burn', ['1'])).body.errors?.[0]).toMatchObject({ path: 'verdict', code: 'unknown-verdict' });
    expect((await decide('refuse', ['1'])).body.errors?.[0]).toMatchObject({ path: 'note', code: 'required' });
    expect((await decide('shred', ['1'], '不該有')).body.errors?.[0]).toMatchObject({ path: 'note' });
    expect((await decide('approve', ['1', '1'])).body.errors?.[0]).toMatchObject({ path: 'items.1.id', code: 'twice' });
    expect((await decide('approve', [])).status).toBe(422);
    const together = await decide('approve', ['1', '2'], '', 'reviewing/broken');
    expect([together.status, (together.body as unknown as { number: string }).number]).toEqual([422, 'T-2605']);
  });

  it('answer for each item, and say who was first', async () => {
    expect((await decide('approve', ['2', '9'])).body.results).toEqual([
      { id: '2', outcome: 'decided' },
      expect.objectContaining({ id: '9', outcome: 'refused' }),
    ]);
    const { body } = await stage.decide('sysadmin', 'approve', [{ id: '2', version: 1 }], '', 'reviewing/papers');
    expect(body.results[0]).toMatchObject({ outcome: 'taken', by: '人員 clerk', verdict: 'approve' });
    const audited = await stage.query<{ plugin: string }>(
      `select plugin from core.audit_entry where action = 'paper.approve'`,
    );
    expect(audited).toEqual([{ plugin: 'reviewing' }]);
  });

  it('are not there while the plugin is off for the agency', async () => {
    await stage.turn('B', false);
    const page = await stage.as('clerk').get<{ type: string }>('/api/waiting/reviewing/papers');
    expect([page.status, page.body.type]).toEqual([404, 'urn:tessera:problem:plugin-disabled']);
    expect((await decide('approve', ['3'])).status).toBe(404);
    expect(await kinds('clerk')).toEqual([]);
    expect(await count('clerk')).toEqual({ value: 0, exact: true });
    await stage.turn('B', null);
    expect(await kinds('clerk')).toEqual(papers);
  });
});

describe('live', () => {
  it('tells the open browsers of those who decide, and nobody else, within a second', async () => {
    expect((await count('chief')).value).toBe(1);
    const [chief, stranger, staff] = await Promise.all(
      ['chief', 'stranger', 'staff'].map((person) => EventStream.open(stage.as(person))),
    );
    await until(() => [chief!, stranger!, staff!].every(({ heard }) => heard.length > 0));
    const before = performance.now();
    const request = await stage.ask('junior', clerkRole);
    await until(() => chief!.of('waiting-changed').length > 0);
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(chief!.of('waiting-changed')[0]).toMatchObject({ plugin: 'core', review: 'role-requests' });
    expect(chief!.of('tile-changed')).toContainEqual(expect.objectContaining({ plugin: 'core', tile: 'waiting' }));
    expect((await count('chief')).value).toBe(2);
    await stage.decide('deputy', 'approve', [request]);
    await until(() => chief!.of('waiting-changed').length > 1);
    expect((await count('chief')).value).toBe(1);
    expect([stranger!, staff!].map((stream) => stream.of('waiting-changed').length)).toEqual([1, 0]);
    for (const stream of [chief!, stranger!, staff!]) stream.close();
  });
});

describe('failed jobs', () => {
  const jobs = async () =>
    (
      await stage
        .as('sysadmin')
        .get<{ items: { id: string; version: number; title: string }[] }>('/api/waiting/core/failed-jobs')
    ).body.items;
  const fail = async (times: number) => {
    for (let at = 0; at < times; at += 1)
      await stage.query(
        `insert into core.outbox (id, handler, payload, queue, due_at) values ($1, 'reviewing.fail', '{}', 'portal', now())`,
        [newId()],
      );
  };

  it('wait for system administrators, to be tried again or removed; the second is told who was first', async () => {
    const stream = await EventStream.open(stage.as('sysadmin'));
    await fail(2);
    await until(async () => (await jobs()).length === 2);
    await until(() => stream.of('waiting-changed').some(({ review }) => review === 'failed-jobs'));
    stream.close();
    const [one, two] = await jobs();
    expect(one?.title).toBe('reviewing.fail');
    const decide = (verdict: string, items: { id: string; version: number }[], note = '') =>
      stage.decide('sysadmin', verdict, items, note, 'core/failed-jobs');
    const { body } = await decide('discard', [two!]);
    expect(body.results).toEqual([{ id: two!.id, outcome: 'decided' }]);
    expect((await decide('retry', [two!])).body.results[0]).toMatchObject({
      outcome: 'taken',
      by: '人員 sysadmin',
      verdict: 'discard',
    });
    const older = await decide('retry', [{ ...one!, version: one!.version - 5 }]);
    expect(older.body.results[0]).toMatchObject({ outcome: 'refused', reason: 'job-not-failed' });
    expect((await decide('retry', [one!])).body.results[0]?.outcome).toBe('decided');
    expect((await decide('retry', [{ id: 'nothing', version: 1 }])).body.results[0]?.outcome).toBe('refused');
  });
});
