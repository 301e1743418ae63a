import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HttpClient } from '@tessera/testing';
import type { NoticeAttachments, NoticeFile } from '../server/attachments/attachments.schemas.js';
import type { NoticeDetail } from '../server/notices/notice.schemas.js';
import { photo } from './attachment-uploads.js';
import { type BulletinStage, bulletinStage, outcome, type Person, root } from './bulletin-stage.js';

let stage: BulletinStage;
beforeAll(async () => {
  stage = await bulletinStage();
}, 60_000);
afterAll(() => stage?.city.stop());

const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');

async function upload(person: Person, name = '講義.pdf', content: Buffer = pdf, as = 'file'): Promise<NoticeFile> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(content)]), name);
  const answer = await stage.as(person).post<NoticeFile>(`/api/files?as=${as}`, form);
  expect(answer.status).toBe(201);
  return answer.body;
}
const of = (id: string, rest = '') => `${root}/${id}/attachments${rest}`;
const add = (person: Person, id: string, input: object) => stage.as(person).post<NoticeAttachments>(of(id), input);
/** A notice of the officer with a PDF. */
async function withFile(input: object = {}, author: Person = 'officer') {
  const notice = await stage.post(author, input);
  const file = await upload(author);
  const { body } = await add(author, notice.id, { file: file.id, version: notice.version });
  return { notice, file, version: body.version };
}
const detail = async (id: string, person: Person = 'officer') =>
  (await stage.as(person).get<NoticeDetail>(`${root}/${id}`)).body;
const download = async (client: HttpClient, id: string) => (await client.get(`/api/files/${id}`)).status;

describe('files of a notice', () => {
  it('are added to a draft without being an update, to what is out as one; both are in the log', async () => {
    for (const draft of [true, false]) {
      const { notice, file, version } = await withFile({ draft });
      expect(version).toBe(notice.version + 1);
      const after = await detail(notice.id);
      expect([after.attachments, after.updates, after.version]).toEqual([1, draft ? 0 : 1, version]);
      const [line] = await stage.city.query(
        `select body->'after' as after from core.audit_entry where action = 'notice.attach' and subject_id = $1`,
        [notice.id],
      );
      expect(line).toMatchObject({ after: { file: file.id, name: '講義.pdf', mediaType: 'application/pdf' } });
      const removed = await stage.as('officer').delete(`${of(notice.id, `/${file.id}`)}?version=${version}`);
      expect([removed.status, (removed.body as NoticeAttachments).files]).toEqual([200, []]);
      // the same sitting: its readers see one update
      const later = await detail(notice.id);
      expect([later.attachments, later.updates, later.version]).toEqual([0, draft ? 0 : 1, version + 1]);
      await stage.city.query(
        `update plugin_bulletin.notice set updated_at = now() - interval '11 minutes' where id = $1`,
        [notice.id],
      );
      await add('officer', notice.id, { file: (await upload('officer')).id });
      expect((await detail(notice.id)).updates).toBe(draft ? 0 : 2);
      expect(await download(stage.as('officer'), file.id)).toBe(404);
    }
  });

  it('keep the order and the words that their author gives them', async () => {
    const { id, version } = await stage.post('officer', { draft: true });
    const files = [await upload('officer', 'a.pdf'), await upload('officer', 'b.pdf')];
    for (const { id: file } of files) await add('officer', id, { file });
    const picture = await upload('officer', '現場.png', await photo(), 'picture');
    const alt = '災害應變中心';
    await add('officer', id, { file: picture.id, kind: 'picture' });
    const reversed = files.map((one) => one.id).reverse();
    const order = (ids: string[]) => stage.as('officer').put(of(id, '/order'), { kind: 'file', files: ids });
    expect(outcome(await order(reversed))).toBe('200');
    expect(outcome(await order(reversed.slice(1)))).toBe('422 invalid-input');
    expect(outcome(await order([...reversed, picture.id]))).toBe('422 invalid-input');
    expect(outcome(await stage.as('officer').patch(of(id, `/${picture.id}`), { alt }))).toBe('200');
    // the same once more changes nothing
    expect(outcome(await order(reversed))).toBe('200');
    expect(outcome(await stage.as('officer').patch(of(id, `/${picture.id}`), { alt }))).toBe('200');
    expect(outcome(await stage.as('officer').patch(of(id, `/${randomUUID()}`), { alt }))).toBe('404 not-found');
    const { body } = await stage.as('officer').get<NoticeAttachments>(of(id));
    expect(body.files.map(({ name }) => name)).toEqual(['b.pdf', 'a.pdf']);
    expect(body.pictures).toMatchObject([{ alt, width: 600, height: 200, mediaType: 'image/webp' }]);
    expect((await detail(id)).attachments).toBe(3);
    expect(body.version).toBe(version + 5);
  });

  it('are refused when somebody else wrote meanwhile, saying who', async () => {
    const { notice, file, version } = await withFile();
    const stale = { file: (await upload('officer')).id, version: notice.version };
    const refused = await add('officer', notice.id, stale);
    expect(outcome(refused)).toBe('409 conflict');
    expect(refused.body).toMatchObject({ version, changedBy: expect.any(String) });
    const late = await stage.as('officer').delete(`${of(notice.id, `/${file.id}`)}?version=${notice.version}`);
    expect(outcome(late)).toBe('409 conflict');
    expect(await download(stage.as('officer'), file.id)).toBe(200);
  });

  it('belong to whoever uploaded them, once, and to one notice', async () => {
    const { notice, file } = await withFile();
    const other = await stage.post('officer', { draft: true });
    const strange = await upload('neighbour');
    expect(outcome(await add('officer', other.id, { file: file.id }))).toBe('422 invalid-input');
    expect(outcome(await add('officer', other.id, { file: strange.id }))).toBe('422 invalid-input');
    expect(outcome(await add('neighbour', notice.id, { file: strange.id }))).toBe('404 not-found');
    expect(outcome(await add('clerk', notice.id, { file: (await upload('clerk')).id }))).toBe('403 forbidden');
    expect(outcome(await stage.as('officer').delete(of(other.id, `/${file.id}`)))).toBe('404 not-found');
    expect(outcome(await stage.as('officer').delete(`/api/files/${file.id}`))).toBe('403 forbidden');
    expect(await download(stage.as('officer'), file.id)).toBe(200);
  });

  it('are no pictures when they are none, and no more than a notice holds', async () => {
    const { id } = await stage.post('officer', { draft: true });
    const file = await upload('officer');
    const refused = await add('officer', id, { file: file.id, kind: 'picture' });
    expect([outcome(refused), (refused.body as { number?: string }).number]).toEqual([
      '422 bulletin:not-a-picture',
      'bulletin-301',
    ]);
    for (let at = 0; at < 20; at++)
      expect(outcome(await add('officer', id, { file: (await upload('officer')).id }))).toBe('201');
    expect(outcome(await add('officer', id, { file: file.id }))).toBe('409 too-many-files');
    expect((await detail(id)).attachments).toBe(20);
  });
});

describe('who may download', () => {
  const may = async (file: string) => {
    const seen: Partial<Record<Person, number>> = {};
    for (const person of ['officer', 'clerk', 'junior', 'neighbour', 'chief'] as const)
      seen[person] = await download(stage.as(person), file);
    return Object.values(seen).map((status) => status === 200);
  };

  it('is who may read the notice, now', async () => {
    const later = new Date(Date.now() + 86_400_000).toISOString();
    const rows: [object, boolean[]][] = [
      [{ audience: 'government' }, [true, true, true, true, true]],
      [{ audience: 'agency-and-subordinates' }, [true, true, true, false, true]],
      [{ audience: 'agency' }, [true, true, false, false, true]],
      [{ draft: true }, [true, false, false, false, false]],
      [{ audience: 'government', publishAt: later }, [true, false, false, false, true]],
    ];
    for (const [input, expected] of rows) {
      const { file } = await withFile(input);
      expect([input, await may(file.id)]).toEqual([input, expected]);
    }
  });

  it('changes with the notice: taken down, back, in the trash, purged', async () => {
    const { notice, file } = await withFile({ audience: 'government' });
    const act = (path: string, body?: object) => stage.as('officer').post(`${root}/${notice.id}/${path}`, body);
    await act('take-down', {});
    expect(await may(file.id)).toEqual([true, false, false, false, true]);
    await act('publish', {});
    expect(await may(file.id)).toEqual([true, true, true, true, true]);
    await stage.as('officer').delete(`${root}/${notice.id}`);
    expect(await may(file.id)).toEqual([false, false, false, false, false]);
    await act('restore');
    expect(await may(file.id)).toEqual([true, true, true, true, true]);
    await stage.as('officer').delete(`${root}/${notice.id}`);
    await stage.city.query(`update plugin_bulletin.notice set deleted_at = now() - interval '31 days' where id = $1`, [
      notice.id,
    ]);
    await stage.runJob('empty-trash');
    expect(await may(file.id)).toEqual([false, false, false, false, false]);
    expect(await stage.city.query('select 1 from core.file where id = $1 and deleted_at is null', [file.id])).toEqual(
      [],
    );
  });

  it('keeps what has expired, and closes with the plugin', async () => {
    const { notice, file } = await withFile({ audience: 'government' });
    await stage.city.query(
      `update plugin_bulletin.notice set state = 'expired', published_at = now() - interval '2 days', expires_at = now() - interval '1 day' where id = $1`,
      [notice.id],
    );
    expect(await may(file.id)).toEqual([true, true, true, true, true]);
    const enable = (enabled: boolean | null) =>
      stage.as('system').put('/api/plugins/bulletin/enablement', { agency: 'B', enabled });
    await enable(false);
    await stage.eventually(async () => (await download(stage.as('neighbour'), file.id)) === 404);
    expect(await may(file.id)).toEqual([true, true, true, false, true]);
    await enable(null);
    await stage.eventually(async () => (await download(stage.as('neighbour'), file.id)) === 200);
  });
});

describe('pictures within the text', () => {
  const image = (id: string, alt = '平面圖') => `<p>前<img src="/api/files/${id}" alt="${alt}" />後</p>`;

  it('are taken over with the text, and let go with it', async () => {
    const mine = await upload('officer', 'plan.png', await photo(), 'picture');
    const notice = await stage.post('officer', { body: image(mine.id), audience: 'government' });
    expect(notice.body).toBe(image(mine.id));
    expect(notice.attachments).toBe(0);
    expect(await download(stage.as('neighbour'), mine.id)).toBe(200);
    const next = await upload('officer', 'next.png', await photo(), 'picture');
    const changed = await stage.as('officer').patch<NoticeDetail>(`${root}/${notice.id}`, { body: image(next.id) });
    expect(changed.body.body).toBe(image(next.id));
    expect([await download(stage.as('officer'), mine.id), await download(stage.as('neighbour'), next.id)]).toEqual([
      404, 200,
    ]);
  });

  it('are none of another notice, of another person, without words, or no pictures at all', async () => {
    const { file } = await withFile();
    const foreign = await upload('neighbour', 'a.png', await photo(), 'picture');
    const elsewhere = await upload('officer', 'b.png', await photo(), 'picture');
    await stage.post('officer', { body: image(elsewhere.id) });
    const paper = await upload('officer');
    const wordless = await upload('officer', 'c.png', await photo(), 'picture');
    for (const body of [
      image(file.id),
      image(foreign.id),
      image(elsewhere.id),
      image(paper.id),
      image(wordless.id, ' '),
      image('0198a1b2-0000-7000-8000-000000000000'),
      image('../account/session'),
      '<p>前<img src="https://evil.example/a.png" alt="a">後</p>',
    ])
      expect((await stage.post('officer', { body })).body).toBe('<p>前後</p>');
    expect(await download(stage.as('neighbour'), foreign.id)).toBe(200);
    expect(await download(stage.as('officer'), foreign.id)).toBe(404);
  });

  it('come along with a copy, as its own', async () => {
    const picture = await upload('officer', 'plan.png', await photo(), 'picture');
    const { notice, file } = await withFile({ body: image(picture.id), audience: 'government' });
    const copy = await stage.as('neighbour').post<NoticeDetail>(`${root}/${notice.id}/copy`);
    expect(copy.status).toBe(201);
    expect(copy.body.attachments).toBe(1);
    const { body } = await stage.as('neighbour').get<NoticeAttachments>(of(copy.body.id));
    const shown = /files\/([0-9a-f-]+)/.exec(copy.body.body)?.[1] ?? '';
    expect(body.files).toMatchObject([{ name: '講義.pdf', bytes: pdf.length }]);
    await stage.as('officer').delete(`${root}/${notice.id}`);
    for (const [old, own] of [
      [file.id, body.files[0]?.id ?? ''],
      [picture.id, shown],
    ]) {
      expect(own).not.toBe(old);
      expect(await download(stage.as('neighbour'), own!)).toBe(200);
      expect(await download(stage.as('neighbour'), old!)).toBe(404);
      expect(await download(stage.as('officer'), own!)).toBe(404);
    }
  });
});
