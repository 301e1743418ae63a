// Bare `http` and `pg` with the bulletin's own statements: the same rows, the same JSON, no portal around them.
// READERS is a JSON list of {id, name, agencyId, keys}; the header `x-reader` tells which of them asks.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { newId } from '@tessera/sdk';
import pg from 'pg';
import { auditRecord, auditRow } from '../../../apps/core/dist/audit/audit-digest.js';
import { notifyingStatement } from '../../../apps/core/dist/database/act-leftovers.js';
import { NoticeListsRepository } from '../../../plugins/bulletin/dist/server/notices/notice-lists.repository.js';
import { NoticeListsService } from '../../../plugins/bulletin/dist/server/notices/notice-lists.service.js';
import { detailOf } from '../../../plugins/bulletin/dist/server/notices/notice-views.js';
import { NoticesRepository } from '../../../plugins/bulletin/dist/server/notices/notices.repository.js';
import { ReceiptsRepository } from '../../../plugins/bulletin/dist/server/receipts/receipts.repository.js';
import { ReceiptsService } from '../../../plugins/bulletin/dist/server/receipts/receipts.service.js';

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const callers = JSON.parse(process.env.READERS).map(({ id, name, agencyId, keys }) => ({
  accountId: id,
  name,
  agencyId,
  audienceKeys: keys,
}));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
const sql = { query: async (statement, values) => (await pool.query(plainly(statement, values))).rows };
const plainly = (statement, values = []) => ({
  ...(typeof statement === 'string' ? { text: statement } : statement),
  values,
});
/** The one rule that lets staff read: the notice reaches them. */
const access = {
  condition: (caller, _action, _subject, columns, first) => ({
    text: `${columns.audienceKey} = any($${first})`,
    values: [caller.audienceKeys],
  }),
  may: (caller, action, _subject, { authorId }) => action === 'comment' || authorId === caller.accountId,
};
const clock = { now: () => new Date() };
const parameters = { get: () => 'Asia/Taipei' };
const lists = new NoticeListsService(new NoticeListsRepository(sql, access), clock, parameters);
const notices = new NoticesRepository(sql);
const receipts = new ReceiptsService(new ReceiptsRepository(sql), clock);
const root = '/api/plugins/bulletin/notices';

async function detail(caller, id) {
  const { notice, setting } = await notices.findForReader(id, caller.accountId);
  receipts.note(caller, id);
  return detailOf(access, caller, notice, setting);
}

/** One transaction: the notice, its audit line, the event for other plugins, and one row for everybody's bell. */
async function post(caller, input) {
  const at = new Date();
  const id = newId();
  const audienceKey = 'G';
  const client = await pool.connect();
  try {
    await client.query('begin');
    await notices.insert(
      { query: (statement, values) => client.query(plainly(statement, values)) },
      noticeOf(caller, input, id, at),
    );
    const audit = {
      action: 'notice.post',
      subject: 'Notice',
      subjectId: id,
      after: { title: input.title, audienceKey },
    };
    await client.query({
      ...notifyingStatement,
      values: [
        JSON.stringify([auditRecord(auditRow(caller, audit, 'bulletin', at))]),
        JSON.stringify([outgoing(caller, id, audienceKey)]),
        '[]',
        [],
        JSON.stringify([bell(caller, input, id, audienceKey, at)]),
      ],
    });
    await client.query('commit');
  } finally {
    client.release();
  }
  return { id, ...input };
}

const outgoing = ({ agencyId }, noticeId, audienceKey) => ({
  id: newId(),
  handler: 'event:bulletin.notice-published@1',
  payload: { noticeId, version: 1, audienceKey },
  agency_id: agencyId,
  queue: 'portal',
  // beyond the run: nobody here would do the work, and the portal of the same database shall not
  due_at: '2199-01-01T00:00:00Z',
});

const bell = ({ accountId, name }, { title }, id, audience_key, at) => ({
  work: newId(),
  kind: 'bulletin.notice-published',
  subject: id,
  body: { title, agency: name },
  link: `/bulletin/${id}`,
  at: at.toISOString(),
  due_at: '2199-01-01T00:00:00Z',
  actor_id: accountId,
  rows: [{ id: randomUUID(), audience_key }],
});

const noticeOf = ({ accountId, agencyId, name }, { title, body }, id, at) => ({
  id,
  title,
  body,
  summary: body.slice(0, 200),
  audienceKey: 'G',
  categoryId: null,
  authorId: accountId,
  authorName: name,
  agencyId,
  agencyName: name,
  state: 'current',
  publishedAt: at,
  expiresAt: null,
  pinned: false,
  commentsAllowed: true,
  documentWord: null,
  documentNumber: null,
  documentDate: null,
  mustRead: false,
  dueAt: null,
  revision: 1,
  readingMonth: null,
  externalKey: null,
  submittedAt: null,
  reviewNote: null,
  reviewedBy: null,
  reviewedByName: null,
  reviewedAt: null,
  updates: 0,
  updatedAt: null,
  version: 1,
  createdAt: at,
  changedAt: at,
  changedBy: accountId,
  changedByName: name,
  deletedAt: null,
});

async function answer(request) {
  const caller = callers[request.headers['x-reader']];
  const { pathname, searchParams } = new URL(request.url, 'http://bare');
  if (request.method === 'POST') {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    return post(caller, JSON.parse(Buffer.concat(chunks).toString()));
  }
  if (pathname === root) return lists.list(caller, { ...Object.fromEntries(searchParams), tab: 'current', limit: 20 });
  if (pathname === `${root}/unread-count`) return lists.unreadCount(caller);
  return detail(caller, pathname.slice(root.length + 1));
}

createServer((request, response) => {
  answer(request).then(
    (body) => response.setHeader('content-type', 'application/json; charset=utf-8').end(JSON.stringify(body)),
    (error) => {
      process.stderr.write(`${error.stack}\n`);
      response.writeHead(500).end();
    },
  );
}).listen(0, '127.0.0.1', function () {
  process.send({ port: this.address().port });
});
