import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommentItem, ReplyItem } from '../server/comments/comment.schemas.js';
import type { NoticeDetail } from '../server/notices/notice.schemas.js';
import { type BulletinStage, bulletinStage, outcome, type Person, root } from './bulletin-stage.js';

let stage: BulletinStage;
beforeAll(async () => {
  stage = await bulletinStage();
}, 60_000);
afterAll(() => stage?.city.stop());

const comments = '/api/plugins/bulletin/comments';
const say = async (person: Person, noticeId: string, text: string, parentId: string | null = null) => {
  const answer = await stage.as(person).post<ReplyItem>(`${root}/${noticeId}/comments`, { text, parentId });
  if (answer.status !== 201) throw new Error(outcome(answer));
  return answer.body;
};
const listed = async (person: Person, noticeId: string, query = '') =>
  (await stage.as(person).get<{ items: CommentItem[]; next: string | null }>(`${root}/${noticeId}/comments${query}`))
    .body;
const counted = async (id: string) => (await stage.as('clerk').get<NoticeDetail>(`${root}/${id}`)).body.comments;
const told = async (kind: string, subject: string) =>
  (
    await stage.city.query<{ reader: string }>(
      `select a.name as reader from core.notification n join core.account a on a.id = n.account_id
       where n.kind = $1 and n.subject like $2 || '%' order by 1`,
      [`bulletin.${kind}`, subject],
    )
  ).map(({ reader }) => reader);

describe('comments on a notice', () => {
  it('are read by whom the notice reaches, newest first, with replies oldest first', async () => {
    const { id } = await stage.post('clerk', { allowComments: true });
    const first = await say('officer', id, '第一則\n兩行');
    await say('chief', id, '第二則');
    await say('clerk', id, '回覆甲', first.id);
    await say('chief', id, '回覆乙', first.id);
    const { items } = await listed('officer', id);
    expect(items.map(({ text }) => text)).toEqual(['第二則', '第一則\n兩行']);
    expect(items[1]).toMatchObject({
      author: { name: '人員 officer', agency: 'A' },
      replyCount: 2,
      may: { edit: true, delete: true, hide: false, reply: true },
    });
    expect(items[1]!.replies.map(({ text, may }) => [text, may.reply])).toEqual([
      ['回覆甲', false],
      ['回覆乙', false],
    ]);
    expect(await counted(id)).toBe(4);
    for (const person of ['neighbour', 'junior'] as const) {
      expect(outcome(await stage.as(person).get(`${root}/${id}/comments`))).toBe('404 not-found');
      expect(outcome(await stage.as(person).get(`${comments}/${first.id}/replies`))).toBe('404 not-found');
      expect(outcome(await stage.as(person).post(`${root}/${id}/comments`, { text: '我' }))).toBe('404 not-found');
      expect(outcome(await stage.as(person).patch(`${comments}/${first.id}`, { text: '我' }))).toBe('404 not-found');
    }
  });

  it('come by pages, and so do replies', async () => {
    const { id } = await stage.post('clerk');
    const parent = await say('officer', id, '頭');
    await stage.city.query(
      `insert into plugin_bulletin.comment (id, notice_id, parent_id, author_id, author_name, agency_id, agency_name, text, created_at)
       select gen_random_uuid(), $1, case when n > 30 then $2::uuid end, author_id, author_name, agency_id, agency_name, n::text,
         created_at + make_interval(secs => n) from plugin_bulletin.comment, generate_series(1, 60) as n where id = $2`,
      [id, parent.id],
    );
    const page = await listed('officer', id, '?limit=20');
    expect(page.items[0]!.text).toBe('30');
    const rest = await listed('officer', id, `?limit=20&cursor=${page.next}`);
    expect([...page.items, ...rest.items].map(({ text }) => text)).toEqual([
      ...Array.from({ length: 30 }, (_none, at) => String(30 - at)),
      '頭',
    ]);
    expect(rest.next).toBeNull();
    expect(rest.items.at(-1)).toMatchObject({ replyCount: 30 });
    expect(rest.items.at(-1)!.replies.map(({ text }) => text)).toEqual(
      Array.from({ length: 20 }, (_none, at) => String(31 + at)),
    );
    const replies = await stage.as('officer').get<{ items: ReplyItem[] }>(`${comments}/${parent.id}/replies?limit=100`);
    expect(replies.body.items).toHaveLength(30);
  });

  it('are taken only while the notice allows them and is in force', async () => {
    const { id, version } = await stage.post('clerk');
    const before = await say('officer', id, '還可以');
    await stage.as('clerk').patch(`${root}/${id}`, { allowComments: false, version });
    expect(outcome(await stage.as('officer').post(`${root}/${id}/comments`, { text: '太晚' }))).toBe(
      '409 bulletin:comments-closed',
    );
    expect(outcome(await stage.as('officer').patch(`${comments}/${before.id}`, { text: '改' }))).toBe(
      '409 bulletin:comments-closed',
    );
    expect((await listed('officer', id)).items[0]!.may).toMatchObject({ edit: false, delete: true, reply: false });
    const closed = await stage.post('clerk', { allowComments: false });
    expect(closed.may.comment).toBe(false);
    const gone = await stage.post('clerk');
    await stage.as('clerk').post(`${root}/${gone.id}/take-down`, {});
    expect(outcome(await stage.as('officer').post(`${root}/${gone.id}/comments`, { text: '下架' }))).toBe(
      '404 not-found',
    );
  });

  it.each<[string, object]>([
    ['no words', { text: ' \n ' }],
    ['2,001 characters', { text: '長'.repeat(2001) }],
    ['NUL', { text: 'a\0b' }],
    ['a foreign member', { text: 'a', authorId: randomUUID() }],
    ['an answer to nothing', { text: 'a', parentId: randomUUID() }],
  ])('are refused with 422: %s', async (_what, input) => {
    const { id } = await stage.post('clerk');
    expect((await stage.as('officer').post(`${root}/${id}/comments`, input)).status).toBe(422);
  });

  it('are not answered across notices, nor a reply answered again', async () => {
    const [one, other] = [await stage.post('clerk'), await stage.post('clerk')];
    const parent = await say('officer', one.id, '一');
    const reply = await say('chief', one.id, '二', parent.id);
    for (const [noticeId, parentId] of [
      [other.id, parent.id],
      [one.id, reply.id],
    ])
      expect(outcome(await stage.as('clerk').post(`${root}/${noticeId}/comments`, { text: '三', parentId }))).toBe(
        '422 invalid-input',
      );
  });

  it('are changed and taken back by their author alone, with a version', async () => {
    const { id } = await stage.post('clerk');
    const mine = await say('officer', id, '舊');
    expect(outcome(await stage.as('clerk').patch(`${comments}/${mine.id}`, { text: '新' }))).toBe('403 forbidden');
    expect(outcome(await stage.as('clerk').delete(`${comments}/${mine.id}`))).toBe('403 forbidden');
    const changed = await stage.as('officer').patch<ReplyItem>(`${comments}/${mine.id}`, { text: '新', version: 1 });
    expect(changed.body).toMatchObject({ text: '新', version: 2 });
    expect(changed.body.editedAt).not.toBeNull();
    expect(outcome(await stage.as('officer').patch(`${comments}/${mine.id}`, { text: '更新', version: 1 }))).toBe(
      '409 conflict',
    );
    const reply = await say('clerk', id, '答', mine.id);
    await stage.as('officer').delete(`${comments}/${mine.id}?version=2`);
    expect((await listed('clerk', id)).items).toMatchObject([
      { deleted: true, author: null, text: '', replies: [{ text: '答' }] },
    ]);
    expect(await counted(id)).toBe(1);
    await stage.as('clerk').delete(`${comments}/${reply.id}`);
    expect((await listed('clerk', id)).items).toEqual([]);
    expect(await counted(id)).toBe(0);
    expect(outcome(await stage.as('officer').patch(`${comments}/${mine.id}`, { text: '再' }))).toBe('404 not-found');
  });

  it('are hidden by the poster or an administrator, with a reason that only author and moderators read', async () => {
    const { id } = await stage.post('clerk');
    const rude = await say('officer', id, '不雅');
    expect(outcome(await stage.as('officer').post(`${comments}/${rude.id}/hide`, { reason: '我' }))).toBe(
      '403 forbidden',
    );
    const hidden = await stage.as('clerk').post<ReplyItem>(`${comments}/${rude.id}/hide`, { reason: '與公務無關' });
    expect(hidden.body.hidden).toMatchObject({ by: '人員 clerk', reason: '與公務無關' });
    expect((await listed('officer', id)).items[0]).toMatchObject({ text: '不雅', hidden: { reason: '與公務無關' } });
    const other = (await listed('chief', id)).items[0]!;
    expect(other).toMatchObject({ text: '不雅', may: { hide: true } });
    expect(outcome(await stage.as('officer').patch(`${comments}/${rude.id}`, { text: '改' }))).toBe(
      '409 bulletin:comment-hidden',
    );
    expect(await told('comment-hidden', rude.id)).toEqual(['officer']);
    const shown = await stage.as('chief').post<ReplyItem>(`${comments}/${rude.id}/show`, {});
    expect(shown.body.hidden).toBeNull();
  });

  it('keep what is hidden from other readers', async () => {
    const { id } = await stage.post('officer', { audience: 'agency-and-subordinates' });
    const rude = await say('clerk', id, '不雅');
    await stage.as('officer').post(`${comments}/${rude.id}/hide`, { reason: '與公務無關' });
    const seen = (await listed('junior', id)).items[0]!;
    expect(seen).toMatchObject({ text: '', hidden: { by: null, reason: null }, may: { reply: false } });
    expect(JSON.stringify(seen)).not.toContain('不雅');
  });

  it('tell the poster, and whoever is answered, once and nobody of their own words', async () => {
    const { id } = await stage.post('clerk');
    const mine = await say('clerk', id, '補充');
    const theirs = await say('officer', id, '請問');
    const answer = await say('clerk', id, '答', theirs.id);
    const both = await say('chief', id, '謝謝', mine.id);
    await stage.eventually(async () => (await told('reply-added', both.id)).length > 0);
    expect(await told('comment-added', mine.id)).toEqual([]);
    expect(await told('comment-added', theirs.id)).toEqual(['clerk']);
    expect(await told('reply-added', answer.id)).toEqual(['officer']);
    expect(await told('comment-added', both.id)).toEqual([]);
    expect(await told('reply-added', both.id)).toEqual(['clerk']);
  });

  it('are answered without a word to who has left the audience meanwhile', async () => {
    const { id } = await stage.post('officer');
    const first = await say('clerk', id, '一');
    const { A, B } = stage.city.agencies;
    const move = (agency: unknown, unit: unknown) =>
      stage.city.query(`update core.account set agency_id = $1, unit_id = $2 where name = 'clerk'`, [agency, unit]);
    await move(B, B);
    const silent = await say('chief', id, '二', first.id);
    await move(A, stage.city.agencies['A-U']);
    const heard = await say('chief', id, '三', first.id);
    await stage.eventually(async () => (await told('reply-added', heard.id)).length > 0);
    expect(await told('reply-added', silent.id)).toEqual([]);
    expect(await told('comment-added', silent.id)).toEqual(['officer']);
  });

  it('leave an audit line each', async () => {
    const { id } = await stage.post('clerk');
    const { id: commentId } = await say('officer', id, '一');
    await stage.as('officer').patch(`${comments}/${commentId}`, { text: '二' });
    await stage.as('clerk').post(`${comments}/${commentId}/hide`, { reason: '三' });
    await stage.as('clerk').post(`${comments}/${commentId}/show`, {});
    await stage.as('officer').delete(`${comments}/${commentId}`);
    const lines = await stage.city.query<{ action: string }>(
      `select action from core.audit_entry where plugin = 'bulletin' and subject = 'Notice' and subject_id = $1
         and body#>>'{after,comment}' = $2 order by xid, id`,
      [id, commentId],
    );
    expect(lines.map(({ action }) => action.replace('comment.', ''))).toEqual([
      'add',
      'change',
      'hide',
      'show',
      'delete',
    ]);
  });

  it('withstand a storm: none is lost, the counter is right, and one person cannot flood', async () => {
    const { id } = await stage.post('officer', { audience: 'agency-and-subordinates' });
    const storm = await Promise.all(
      (['officer', 'clerk', 'junior', 'chief'] as const).flatMap((person) =>
        Array.from({ length: 8 }, (_none, at) =>
          stage.as(person).post(`${root}/${id}/comments`, { text: `${person} ${at}` }),
        ),
      ),
    );
    expect(storm.map(({ status }) => status)).toEqual(Array.from({ length: 32 }, () => 201));
    expect((await listed('clerk', id, '?limit=100')).items).toHaveLength(32);
    expect(await counted(id)).toBe(32);
    const flood = [];
    for (let at = 0; at < 4; at++)
      flood.push(outcome(await stage.as('clerk').post(`${root}/${id}/comments`, { text: '又' })));
    expect(flood).toEqual(['201', '201', '429 too-many-requests', '429 too-many-requests']);
  });
});

describe('stars', () => {
  const followed = async (person: Person, query = '') =>
    (
      await stage
        .as(person)
        .get<{ items: { id: string; state: string; followed: boolean }[]; next: string | null }>(
          `${root}/followed${query}`,
        )
    ).body;

  it('keep a notice at hand, the last one first, also when it has expired', async () => {
    const [one, two] = [await stage.post('clerk', { title: '停電甲' }), await stage.post('clerk', { title: '停水乙' })];
    for (const { id } of [one, two, one])
      expect((await stage.as('officer').put(`${root}/${id}/follow`)).status).toBe(204);
    const { items } = await followed('officer');
    expect(items.map(({ id, followed: star }) => [id, star])).toEqual([
      [two.id, true],
      [one.id, true],
    ]);
    expect((await followed('officer', '?q=停電')).items.map(({ id }) => id)).toEqual([one.id]);
    const page = await followed('officer', '?limit=1');
    expect((await followed('officer', `?limit=1&cursor=${page.next}`)).items.map(({ id }) => id)).toEqual([one.id]);
    expect((await stage.as('officer').get<NoticeDetail>(`${root}/${one.id}`)).body.followed).toBe(true);
    expect((await stage.as('clerk').get<NoticeDetail>(`${root}/${one.id}`)).body.followed).toBe(false);
    await stage.city.query(`update plugin_bulletin.notice set state = 'expired' where id = $1`, [two.id]);
    expect((await followed('officer')).items[0]).toMatchObject({ id: two.id, state: 'expired' });
    await stage.as('officer').delete(`${root}/${two.id}/follow`);
    expect((await followed('officer')).items.map(({ id }) => id)).toEqual([one.id]);
  });

  it('show nothing that the reader may not read, and wait until it comes back', async () => {
    const { id } = await stage.post('clerk');
    expect(outcome(await stage.as('neighbour').put(`${root}/${id}/follow`))).toBe('404 not-found');
    await stage.as('officer').put(`${root}/${id}/follow`);
    await stage.as('clerk').post(`${root}/${id}/take-down`, {});
    expect((await followed('officer')).items.some((item) => item.id === id)).toBe(false);
    await stage.as('clerk').post(`${root}/${id}/publish`, {});
    expect((await followed('officer')).items.some((item) => item.id === id)).toBe(true);
  });
});
