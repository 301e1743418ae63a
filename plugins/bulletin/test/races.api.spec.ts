import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionResult } from '@tessera/contracts';
import type { NoticeAttachments } from '../server/attachments/attachments.schemas.js';
import type { NoticeDetail } from '../server/notices/notice.schemas.js';
import { type BulletinStage, bulletinStage, outcome, type Person, type Problem, root } from './bulletin-stage.js';

let stage: BulletinStage;
beforeAll(async () => {
  stage = await bulletinStage();
}, 60_000);
afterAll(() => stage?.city.stop());

interface Line {
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}
/** Audit lines of a notice; which of those at once came first they do not say. */
const linesOf = (id: string) =>
  stage.city.query<Line>(
    `select action, body->'before' as before, body->'after' as after from core.audit_entry
     where plugin = 'bulletin' and subject_id = $1`,
    [id],
  );
const stored = async (id: string) =>
  (
    await stage.city.query<Record<string, unknown>>(
      `select title, state, audience_key as "audienceKey", pinned, updates, version, to_char(deleted_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "deletedAt", attachments
       from plugin_bulletin.notice where id = $1`,
      [id],
    )
  )[0]!;
/** Each value that an act found was left there by another: none was lost, and the last one stands. */
function expectWhole(lines: readonly Line[], member: string, first: unknown, last: unknown): void {
  const values = (side: 'before' | 'after') =>
    lines.flatMap((line) => (line[side] && member in line[side] ? [JSON.stringify(line[side][member])] : []));
  const left = [JSON.stringify(first), ...values('after')].sort();
  expect([member, left]).toEqual([member, [...values('before'), JSON.stringify(last)].sort()]);
}
const upload = async (person: Person) => {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(Buffer.from(`%PDF-1.7\n%${Math.random()}\n%%EOF`))]), 'x.pdf');
  return (await stage.as(person).post<{ id: string }>('/api/files', form)).body.id;
};

describe('many at once', () => {
  it('change, publish, take down, delete and restore one notice: each takes its turn, and the log tells the same story', async () => {
    const { id, version, title } = await stage.post('officer');
    const path = `${root}/${id}`;
    const by = (person: Person, words: string, more: object = {}) =>
      stage.as(person).patch(path, { title: words, ...more });
    const acts = [
      ...['一', '二', '三', '四', '五'].map((words) => () => by('officer', words, { version })),
      ...['六', '七', '八'].map((words) => () => by('chief', words)),
      () => by('officer', '九', { audience: 'government' }),
      () => by('chief', '十', { pinned: true }),
      ...[1, 2].map(() => () => stage.as('officer').post(`${path}/take-down`, {})),
      ...[1, 2].map(() => () => stage.as('officer').post(`${path}/publish`, {})),
      ...[1, 2].map(() => () => stage.as('officer').delete(path)),
      ...[1, 2, 3].map(() => () => stage.as('officer').post(`${path}/restore`)),
      () => stage.as('chief').delete(`${path}?version=${version}`),
    ];
    for (let round = 0; round < 2; round++) {
      const answers = await Promise.all(acts.map((act) => act()));
      for (const answer of answers) expect(outcome(answer)).toMatch(/^(200|204|404 not-found|409 conflict)$/);
      const conflicts = answers.filter(({ status }) => status === 409).map(({ body }) => body as Problem);
      for (const conflict of conflicts) {
        expect(conflict.version).toBeGreaterThan(version);
        expect(conflict.changedBy).toMatch(/^人員 (officer|chief)$/);
        expect(conflict.current).toMatchObject({ id });
      }
      // of those who began at the same version one wins at most
      const sameVersion = answers
        .slice(0, 5)
        .concat(answers.slice(-1))
        .filter(({ status }) => status < 300);
      expect(sameVersion.length).toBeLessThanOrEqual(1);
    }
    const [notice, lines] = [await stored(id), await linesOf(id)];
    expect(['current', 'taken-down']).toContain(notice.state);
    // the first line is the posting, and each further one is a version
    expect(lines.length).toBe(notice.version);
    const changes = lines.filter(({ action }) => action !== 'notice.post');
    expectWhole(changes, 'title', title, notice.title);
    expectWhole(changes, 'state', 'current', notice.state);
    expectWhole(changes, 'audienceKey', `A:${stage.city.agencies.A}`, notice.audienceKey);
    expectWhole(changes, 'pinned', false, notice.pinned);
    expectWhole(changes, 'updates', 0, notice.updates);
    expectWhole(changes, 'deletedAt', null, notice.deletedAt);
    // the bell of its readers tells of it exactly while it is out
    const [bell] = await stage.city.query<{ told: number }>(
      `select count(*)::int as told from core.notification where kind = 'bulletin.notice-published' and subject = $1 and withdrawn_at is null`,
      [id],
    );
    expect(bell?.told).toBe(notice.state === 'current' && !notice.deletedAt ? 1 : 0);
  });

  it('attach and remove files: the number that lists show is the number there is', async () => {
    const { id, version } = await stage.post('officer', { draft: true });
    const path = `${root}/${id}/attachments`;
    const files = await Promise.all([1, 2, 3, 4, 5, 6].map(() => upload('officer')));
    const attach = (file: string, more: object = {}) =>
      stage.as('officer').post<NoticeAttachments>(path, { file, ...more });
    const stale = await Promise.all(files.slice(0, 3).map((file) => attach(file, { version })));
    expect(stale.map(outcome).sort()).toEqual(['201', '409 conflict', '409 conflict']);
    const refused = stale.find(({ status }) => status === 409)!;
    expect(refused.body).toMatchObject({
      changedBy: '人員 officer',
      version: version + 1,
      current: { attachments: 1 },
    });
    const answers = await Promise.all(files.flatMap((file) => [attach(file), attach(file)]));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
    expect(answers.every(({ status }) => status === 201 || status === 422)).toBe(true);
    const removals = await Promise.all(
      files.slice(0, 4).flatMap((file) => [1, 2].map(() => stage.as('officer').delete(`${path}/${file}`))),
    );
    expect(removals.map(({ status }) => status).sort()).toEqual([...Array(4).fill(200), ...Array(4).fill(404)]);
    const { body } = await stage.as('officer').get<NoticeAttachments>(path);
    const notice = await stored(id);
    expect([body.files.length, notice.attachments]).toEqual([2, 2]);
    expect((await linesOf(id)).length).toBe(notice.version);
  });

  it('decide about one notice in review: one does, all others are told who', async () => {
    const settings = (reviewFirst: string) =>
      stage.as('system').put('/api/plugins/bulletin/settings?agency=A', { values: { reviewFirst } });
    await settings('all');
    for (let round = 0; round < 3; round++) {
      const { id, version } = await stage.post('officer', { audience: 'government' });
      const decide = (person: Person, verdict: string) =>
        stage.as(person).post<{ results: DecisionResult[] }>('/api/waiting/bulletin/notices/decisions', {
          ...{ verdict, note: verdict === 'return' ? '請補充' : '' },
          items: [{ id, version }],
        });
      const [withdrawn, edited, ...decisions] = await Promise.all([
        stage.as('officer').post(`${root}/${id}/withdraw`, { version }),
        stage.as('chief').patch(`${root}/${id}`, { title: '改', version }),
        ...['publish', 'return', 'publish'].map((verdict) => decide('chief', verdict)),
        ...['return', 'publish'].map((verdict) => decide('system', verdict)),
      ] as const);
      const results = decisions.flatMap(({ body }) => body.results);
      expect(results).toHaveLength(5);
      const won =
        [withdrawn, edited].filter(({ status }) => status === 200).length +
        results.filter(({ outcome: how }) => how === 'decided').length;
      const lines = await linesOf(id);
      const notice = await stored(id);
      expect(lines.length).toBe(notice.version);
      expect(won).toBe(lines.length - 1);
      const ends = lines.filter(({ action }) => /review-|withdraw/.test(action));
      expect(ends.length).toBeLessThanOrEqual(1);
      expect(notice.state).toBe(
        ends.length === 0 ? 'in-review' : ends[0]?.action === 'notice.review-publish' ? 'current' : 'draft',
      );
      const told = await stage.city.query(
        `select from core.notification where kind in ('bulletin.notice-approved', 'bulletin.notice-returned') and subject like $1 || '%'`,
        [id],
      );
      expect(told).toHaveLength(ends.filter(({ action }) => action.includes('review-')).length);
    }
    await settings('none');
  });

  it('confirm while it is revised: what was confirmed is what was read', async () => {
    const { id } = await stage.post('chief', { mustRead: {} });
    const confirm = (person: Person) => stage.as(person).put(`${root}/${id}/acknowledgement`, { revision: 1 });
    const [revised, ...answers] = await Promise.all([
      stage.as('chief').patch<NoticeDetail>(`${root}/${id}`, { body: '<p>新</p>', majorRevision: true }),
      ...Array.from({ length: 6 }, () => confirm('clerk')),
      ...Array.from({ length: 6 }, () => confirm('officer')),
    ] as const);
    expect(revised).toMatchObject({ status: 200, body: { revision: 2 } });
    for (const answer of answers) expect(outcome(answer)).toMatch(/^(200|409 bulletin:new-revision)$/);
    const rows = await stage.city.query<{ revision: number; name: string }>(
      'select revision, account_name as name from plugin_bulletin.acknowledgement where notice_id = $1',
      [id],
    );
    expect(rows.every(({ revision }) => revision === 1)).toBe(true);
    const confirmed = (await linesOf(id)).filter(({ action }) => action === 'notice.acknowledge');
    expect(confirmed.length).toBe(rows.length);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    expect((await stage.as('clerk').get<NoticeDetail>(`${root}/${id}`)).body.acknowledgedAt).toBeNull();
  });

  it('comment on one notice: one person still cannot flood it', async () => {
    const { id } = await stage.post('officer');
    const storm = await Promise.all(
      Array.from({ length: 24 }, (_none, at) => stage.as('clerk').post(`${root}/${id}/comments`, { text: `${at}` })),
    );
    expect(storm.map(outcome).sort()).toEqual([...Array(10).fill('201'), ...Array(14).fill('429 too-many-requests')]);
  });
});
