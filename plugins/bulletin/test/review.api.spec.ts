import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionResult, ReviewItem } from '@tessera/contracts';
import type { NoticeDetail, OwnNoticeItem } from '../server/notices/notice.schemas.js';
import type { PostingRulesView } from '../server/review/review.schemas.js';
import { type BulletinStage, bulletinStage, outcome, type Person, type Problem, root } from './bulletin-stage.js';

let stage: BulletinStage;
beforeAll(async () => {
  stage = await bulletinStage();
}, 60_000);
afterAll(() => stage?.city.stop());

type Setting = Partial<Record<'whoMayPost' | 'widestAudience' | 'reviewFirst', string>>;
const queue = '/api/waiting/bulletin/notices';

/** Decides the settings of an agency anew. */
const setUp = async (values: Setting, agency = 'A') => {
  const { status } = await stage.as('system').put(`/api/plugins/bulletin/settings?agency=${agency}`, { values });
  if (status !== 200) throw new Error(`settings: ${status}`);
};
const waiting = async (person: Person) =>
  (await stage.as(person).get<{ items: ReviewItem[] }>(`${queue}?limit=100`)).body.items ?? [];
const waitsFor = async (person: Person, id: string) => (await waiting(person)).some((item) => item.id === id);
const decide = async (person: Person, verdict: string, items: { id: string; version: number }[], note = '') =>
  (
    await stage.as(person).post<{ results: DecisionResult[] }>(`${queue}/decisions`, {
      ...{ verdict, note },
      items: items.map(({ id, version }) => ({ id, version })),
    })
  ).body.results;
const open = (person: Person, id: string) => stage.as(person).get<NoticeDetail>(`${root}/${id}`);
const told = async (person: Person, kind: string, id: string) =>
  (
    await stage.city.query<{ subject: string }>(
      `select n.subject from core.notification n where n.kind = $1 and n.account_id = $2 and n.subject like $3 || '%'`,
      [`bulletin.${kind}`, stage.city.people[person], id],
    )
  ).length;
const rulesOf = async (person: Person) => (await stage.as(person).get<PostingRulesView>(`${root}/posting-rules`)).body;
const tryPost = (person: Person, more: object = {}) =>
  stage.as(person).post<NoticeDetail>(root, { title: '規則', body: '<p>內文</p>', audience: 'agency', ...more });

describe('who may post what', () => {
  it('is everybody everything, as long as the agency has not decided otherwise', async () => {
    expect(await rulesOf('officer')).toEqual({
      mayPost: true,
      audiences: ['government', 'agency-and-subordinates', 'agency'],
      reviewed: [],
      expiryDays: 0,
    });
  });

  it('is only its reviewers where the agency says so; drafts too', async () => {
    await setUp({ whoMayPost: 'reviewers' });
    expect((await rulesOf('officer')).mayPost).toBe(false);
    expect((await rulesOf('chief')).mayPost).toBe(true);
    for (const draft of [true, false])
      expect(outcome(await tryPost('officer', { draft }))).toBe('403 bulletin:posting-refused');
    expect(outcome(await tryPost('chief'))).toBe('201');
    // other agencies decide for themselves
    expect(outcome(await tryPost('neighbour'))).toBe('201');
    // those below inherit
    expect(outcome(await tryPost('junior'))).toBe('403 bulletin:posting-refused');
  });

  it('lets nobody publish a draft from before', async () => {
    await setUp({});
    const { id } = await stage.post('officer', { draft: true });
    await setUp({ whoMayPost: 'reviewers' });
    expect(outcome(await stage.as('officer').post(`${root}/${id}/publish`, {}))).toBe('403 bulletin:posting-refused');
    expect(outcome(await stage.as('officer').patch(`${root}/${id}`, { title: '還在寫' }))).toBe('200');
  });

  it('reaches only as far as the agency lets its staff', async () => {
    await setUp({ widestAudience: 'agency-and-subordinates' });
    expect((await rulesOf('officer')).audiences).toEqual(['agency-and-subordinates', 'agency']);
    const refused = await tryPost('officer', { audience: 'government' });
    expect(outcome(refused)).toBe('422 invalid-input');
    expect((refused.body as unknown as Problem).errors).toMatchObject([{ path: 'audience', code: 'audience-refused' }]);
    const { id } = await stage.post('officer', { audience: 'agency-and-subordinates' });
    expect(outcome(await stage.as('officer').patch(`${root}/${id}`, { audience: 'government' }))).toBe(
      '422 invalid-input',
    );
    expect(outcome(await tryPost('chief', { audience: 'government' }))).toBe('201');
  });

  it('leaves what was addressed before as it is', async () => {
    await setUp({});
    const { id } = await stage.post('officer', { audience: 'government' });
    await setUp({ widestAudience: 'agency' });
    expect(outcome(await stage.as('officer').patch(`${root}/${id}`, { title: '改字' }))).toBe('200');
  });
});

describe('a notice that is reviewed first', () => {
  beforeAll(() => setUp({ reviewFirst: 'all' }));

  it('waits for those who review its agency, who are told, and reaches nobody else', async () => {
    const notice = await stage.post('officer', { audience: 'government' });
    expect(notice).toMatchObject({ state: 'in-review', may: { review: false } });
    expect(outcome(await open('mayor', notice.id))).toBe('404 not-found');
    expect(outcome(await open('neighbour', notice.id))).toBe('404 not-found');
    expect((await open('chief', notice.id)).body).toMatchObject({ state: 'in-review', may: { review: true } });
    expect(await stage.titles('clerk')).not.toContain(notice.title);
    await stage.eventually(async () => (await told('chief', 'notice-submitted', notice.id)) === 1);
    // who may everything is told only where nobody else is
    expect(await told('system', 'notice-submitted', notice.id)).toBe(0);
    expect(await waitsFor('chief', notice.id)).toBe(true);
    expect(await waiting('officer')).toEqual([]);
    expect(outcome(await stage.as('neighbour').get(queue))).toMatch(/^40[34]/);
    expect(await stage.city.query('select 1 from core.notification where subject = $1', [notice.id])).toEqual([]);
  });

  it('is not asked of those who review, nor of other agencies', async () => {
    expect(await stage.post('chief')).toMatchObject({ state: 'current' });
    expect(await stage.post('neighbour')).toMatchObject({ state: 'current' });
  });

  it('is published by one reviewer; the other is told who and when', async () => {
    const { id, version } = await stage.post('officer', { audience: 'government' });
    const [first, second] = await Promise.all([
      decide('chief', 'publish', [{ id, version }]),
      decide('system', 'return', [{ id, version }], '不妥'),
    ]);
    const results = [first?.[0], second?.[0]];
    expect(results.map((one) => one?.outcome).sort()).toEqual(['decided', 'taken']);
    const taken = results.find((one) => one?.outcome === 'taken');
    expect(taken).toMatchObject({ by: expect.stringContaining('人員'), at: expect.stringMatching(/Z$/) });
    const winner = results[0]?.outcome === 'decided' ? 'current' : 'draft';
    expect((await open('officer', id)).body.state).toBe(winner);
  });

  it('is out once it is approved, and its author is told', async () => {
    const { id, version, title } = await stage.post('officer', { audience: 'government' });
    expect(await decide('chief', 'publish', [{ id, version }])).toEqual([{ id, outcome: 'decided' }]);
    expect((await open('mayor', id)).body).toMatchObject({ state: 'current', title });
    await stage.eventually(async () => (await told('officer', 'notice-approved', id)) === 1);
    expect(await waitsFor('chief', id)).toBe(false);
    const audit = await stage.city.query<{ action: string }>(
      `select action from core.audit_entry where subject_id = $1 order by xid, id`,
      [id],
    );
    expect(audit.map(({ action }) => action)).toEqual(['notice.post', 'notice.review-publish']);
  });

  it('comes back with a note, is corrected and submitted again', async () => {
    const { id, version } = await stage.post('officer');
    // else it is decided before anybody was told, and then nobody is
    await stage.eventually(async () => (await told('chief', 'notice-submitted', id)) === 1);
    const missing = await stage
      .as('chief')
      .post(`${queue}/decisions`, { verdict: 'return', items: [{ id, version }], note: ' ' });
    expect(outcome(missing)).toBe('422 invalid-input');
    await decide('chief', 'return', [{ id, version }], '請補上日期');
    const { body } = await stage.as('officer').get<{ items: OwnNoticeItem[] }>(`${root}/mine?tab=unpublished`);
    expect(body.items.find((item) => item.id === id)).toMatchObject({
      state: 'draft',
      returned: { note: '請補上日期', by: '人員 chief' },
    });
    await stage.eventually(async () => (await told('officer', 'notice-returned', id)) === 1);
    const again = await stage.as('officer').post<NoticeDetail>(`${root}/${id}/publish`, {});
    expect(again.body).toMatchObject({ state: 'in-review', returned: null });
    await stage.eventually(async () => (await told('chief', 'notice-submitted', id)) === 2);
  });

  it('is taken back by its author alone, and only while it waits', async () => {
    const { id, version } = await stage.post('officer');
    expect(outcome(await stage.as('chief').post(`${root}/${id}/withdraw`, {}))).toBe('403 forbidden');
    expect(outcome(await stage.as('neighbour').post(`${root}/${id}/withdraw`, {}))).toBe('404 not-found');
    expect((await stage.as('officer').post<NoticeDetail>(`${root}/${id}/withdraw`, { version })).body.state).toBe(
      'draft',
    );
    expect(outcome(await stage.as('officer').post(`${root}/${id}/withdraw`, {}))).toBe('409 bulletin:not-in-review');
    expect(await decide('chief', 'publish', [{ id, version }])).toMatchObject([
      { outcome: 'taken', by: '人員 officer', verdict: null },
    ]);
  });

  it('is not decided as an older version, by its author, or by reviewers of another agency', async () => {
    const { id, version } = await stage.post('officer');
    const { body } = await stage.as('officer').patch<NoticeDetail>(`${root}/${id}`, { title: '改過' });
    expect(body.state).toBe('in-review');
    expect(await decide('chief', 'publish', [{ id, version }])).toMatchObject([
      { outcome: 'refused', reason: 'conflict' },
    ]);
    expect(await decide('chief', 'publish', [{ id: 'no-id', version: 1 }])).toMatchObject([
      { outcome: 'refused', reason: 'not-found' },
    ]);
    // made a reviewer after submitting
    await stage.city.query(
      `insert into core.role_grant (id, role_id, account_id, agency_id) select gen_random_uuid(), id, $1, $2 from core.role where key = 'bulletin.officer'`,
      [stage.city.people.officer, stage.city.agencies.A],
    );
    await stage.city.raise(`account:${stage.city.people.officer}`);
    await stage.eventually(async () => (await stage.as('officer').get(queue)).status === 200);
    expect(await waitsFor('officer', id)).toBe(false);
    expect(await decide('officer', 'publish', [{ id, version: body.version }])).toMatchObject([
      { outcome: 'refused', reason: 'own-notice' },
    ]);
    expect(await decide('chief', 'publish', [{ id, version: body.version }])).toMatchObject([{ outcome: 'decided' }]);
    await stage.city.query('update core.role_grant set revoked_at = now() where account_id = $1', [
      stage.city.people.officer,
    ]);
    await stage.city.raise(`account:${stage.city.people.officer}`);
    await stage.eventually(async () => (await stage.as('officer').get(queue)).status !== 200);
  });

  it('keeps its wished time; one that has passed meanwhile means now', async () => {
    const later = new Date(Date.now() + 3_600_000).toISOString();
    const timely = await stage.post('officer', { publishAt: later });
    expect((await waiting('chief')).find(({ id }) => id === timely.id)).toMatchObject({ due: later, urgency: 'soon' });
    await decide('chief', 'publish', [timely]);
    expect((await open('officer', timely.id)).body).toMatchObject({ state: 'scheduled', publishedAt: later });
    const late = await stage.post('officer', { publishAt: later });
    await stage.city.query(
      `update plugin_bulletin.notice set published_at = now() - interval '1 minute', submitted_at = now() - interval '2 minutes' where id = $1`,
      [late.id],
    );
    expect((await waiting('chief')).find(({ id }) => id === late.id)).toMatchObject({ urgency: 'late' });
    await stage.runJob('publish-due');
    expect((await open('officer', late.id)).body.state).toBe('in-review');
    await decide('chief', 'publish', [late]);
    expect((await open('junior', late.id)).status).toBe(404);
    expect((await open('clerk', late.id)).body.state).toBe('current');
  });

  it('gets no other files between its approval and its time', async () => {
    const { id, version } = await stage.post('officer', { publishAt: new Date(Date.now() + 86_400_000).toISOString() });
    await decide('chief', 'publish', [{ id, version }]);
    expect((await open('officer', id)).body.state).toBe('scheduled');
    const form = new FormData();
    form.set('file', new Blob(['not reviewed']), 'a.txt');
    const { body: file } = await stage.as('officer').post<{ id: string }>('/api/files', form);
    const attached = await stage.as('officer').post(`${root}/${id}/attachments`, { file: file.id });
    expect(outcome(attached)).toBe('409 bulletin:edit-needs-review');
    expect((await stage.as('officer').get<{ files: unknown[] }>(`${root}/${id}/attachments`)).body.files).toEqual([]);
  });

  it('is asked for by its id: anything else is no fault of the queue', async () => {
    expect(
      await decide('chief', 'publish', [
        { id: 'no-id', version: 1 },
        { id: 'a\0b', version: 1 },
      ]),
    ).toMatchObject([
      { outcome: 'refused', reason: 'not-found' },
      { outcome: 'refused', reason: 'not-found' },
    ]);
  });

  it('whose end has passed meanwhile can only be returned', async () => {
    const { id, version } = await stage.post('officer', { expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
    await stage.city.query(
      `update plugin_bulletin.notice set published_at = now() - interval '2 days', expires_at = now() - interval '1 day' where id = $1`,
      [id],
    );
    expect(await decide('chief', 'publish', [{ id, version }])).toMatchObject([
      { outcome: 'refused', reason: 'invalid-input' },
    ]);
    expect(await decide('chief', 'return', [{ id, version }], '已過期')).toMatchObject([{ outcome: 'decided' }]);
  });

  it('is not changed by its author while it is out: taken down, corrected, it waits again', async () => {
    const { id, version } = await stage.post('officer');
    await decide('chief', 'publish', [{ id, version }]);
    expect(outcome(await stage.as('officer').patch(`${root}/${id}`, { title: '偷改' }))).toBe(
      '409 bulletin:edit-needs-review',
    );
    expect(outcome(await stage.as('chief').patch(`${root}/${id}`, { title: '管理者改' }))).toBe('200');
    await stage.as('officer').post(`${root}/${id}/take-down`, {});
    const corrected = { title: '更正', body: '<p>內文</p><p>改到 5 月</p>' };
    expect(outcome(await stage.as('officer').patch(`${root}/${id}`, corrected))).toBe('200');
    expect((await stage.as('officer').post<NoticeDetail>(`${root}/${id}/publish`, {})).body.state).toBe('in-review');
    // its reviewers see what is new in it, and nobody else
    const changes = `${root}/${id}/review-changes`;
    expect((await stage.as('chief').get(changes)).body).toEqual({
      wasOut: true,
      title: { before: '管理者改', after: '更正' },
      audience: null,
      text: [
        { kind: 'same', text: '內文' },
        { kind: 'added', text: '改到 5 月' },
      ],
    });
    expect(outcome(await stage.as('officer').get(changes))).toBe('403 forbidden');
    expect(outcome(await stage.as('neighbour').get(changes))).toBe('403 forbidden');
  });

  it('rests while the bulletin is off for its agency, and is gone with its notice', async () => {
    const { id } = await stage.post('officer');
    expect(await waitsFor('system', id)).toBe(true);
    const turn = (enabled: boolean | null) =>
      stage.as('system').put('/api/plugins/bulletin/enablement', { agency: 'A', enabled });
    await turn(false);
    expect(await waitsFor('system', id)).toBe(false);
    await turn(null);
    expect(await waitsFor('system', id)).toBe(true);
    await stage.as('officer').delete(`${root}/${id}`);
    expect(await waitsFor('system', id)).toBe(false);
  });

  it('only when it goes to the whole government, where the agency says so', async () => {
    await setUp({ reviewFirst: 'government' });
    expect((await rulesOf('officer')).reviewed).toEqual(['government']);
    expect((await stage.post('officer', { audience: 'agency' })).state).toBe('current');
    expect((await stage.post('officer', { audience: 'government' })).state).toBe('in-review');
    const { id } = await stage.post('officer', { audience: 'agency' });
    // widening is publishing to people who have not had it
    expect(outcome(await stage.as('officer').patch(`${root}/${id}`, { audience: 'government' }))).toBe(
      '409 bulletin:edit-needs-review',
    );
  });

  it('keeps what the reviewer wrote to the author from readers, when it goes out without a review after all', async () => {
    const { id, version } = await stage.post('officer', { audience: 'government' });
    await decide('chief', 'return', [{ id, version }], '只給本機關看');
    expect((await open('officer', id)).body.returned).not.toBeNull();
    await stage.as('officer').patch(`${root}/${id}`, { audience: 'agency' });
    expect(outcome(await stage.as('officer').post(`${root}/${id}/publish`, {}))).toBe('200');
    for (const person of ['clerk', 'officer'] as const)
      expect((await open(person, id)).body).toMatchObject({ state: 'current', returned: null });
  });
});
