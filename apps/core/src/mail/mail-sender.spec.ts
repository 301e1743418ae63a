import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { administrator } from '../../test/act-stage.js';
import { type MailStage, mailServer, mailStage } from '../../test/mail-stage.js';

const minute = 60_000;
const hour = 60 * minute;
const agency = '00000000-0000-7000-8000-00000000000a';
const invitation = {
  name: 'invite.ics',
  mediaType: 'text/calendar; method=REQUEST; charset=UTF-8',
  content: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:會議\r\nEND:VCALENDAR\r\n',
};
const table = { name: 'rows.csv', mediaType: 'text/csv', content: '場地,時間\n甲,1' };
const account = '00000000-0000-7000-8000-0000000000a1';

const decoded: Record<string, (body: string) => string> = {
  base64: (body) => Buffer.from(body, 'base64').toString(),
  'quoted-printable': (body) =>
    decodeURIComponent(
      body
        .trim()
        .replace(/=\r?\n/g, '')
        .replace(/%/g, '%25')
        .replace(/=(?=[0-9A-F]{2})/g, '%'),
    ),
};

/** The parts of a mail that hold something, as their headers and texts say. */
function partsOf(raw: string) {
  const boundaries = [...raw.matchAll(/boundary="(.+?)"/g)].map(([, boundary]) => boundary);
  return raw
    .split(new RegExp(`--(?:${boundaries.join('|')})(?:--)?\\r?\\n`))
    .slice(1)
    .flatMap((part) => {
      const [head = '', ...rest] = part.split(/\r?\n\r?\n/);
      const header = (name: string) =>
        new RegExp(`^${name}: (.*)$`, 'm').exec(head.replace(/\r?\n\s+/g, ' '))?.[1]?.trim();
      const type = header('Content-Type');
      if (!type || type.startsWith('multipart/')) return [];
      const body = rest.join('\r\n\r\n');
      const text = decoded[header('Content-Transfer-Encoding') ?? '']?.(body) ?? body;
      return [{ type, file: /filename\S*?=(.*)$/.exec(header('Content-Disposition') ?? '')?.[1], text }];
    });
}

async function recipientOf(stage: MailStage): Promise<void> {
  await stage.query(
    `insert into core.agency (id, code, kind, name, short_name) values ($1, 'A1', 'inside', '甲局', '甲局')`,
    [agency],
  );
  await stage.query(
    `insert into core.account (id, name, name_key, person_name, agency_id, unit_id) values ($1, 'lin', 'lin', '林', $2, $2)`,
    [account, agency],
  );
}

describe('mail with a mail server', () => {
  let server: Awaited<ReturnType<typeof mailServer>>;
  let stage: MailStage;
  beforeEach(async () => {
    server = await mailServer();
    stage = await mailStage(server.url);
  });
  afterEach(async () => {
    await stage.close();
    await server.close();
  });

  it('goes out once, with the Message-ID on record', async () => {
    await stage.post();
    await Promise.all([stage.sendAll(), stage.sendAll()]);
    const [line] = (await stage.service.list({ limit: 10 })).items;
    const mail = await stage.service.read(administrator, line!.id);
    expect(server.received).toHaveLength(1);
    expect(server.received[0]!.to).toEqual(['lin@example.gov.tw']);
    expect(server.received[0]!.raw).toContain(`Message-ID: ${mail.messageId}`);
    expect(server.received[0]!.raw).toContain('Auto-Submitted: auto-generated');
    expect(mail).toMatchObject({ state: 'sent', attempt: 1, carrier: 'smtp', raw: null, nextAt: null });
  });

  it('is neither lost nor given another Message-ID when the sender dies in the middle', async () => {
    await stage.post();
    const now = stage.clock.now();
    const [claimed] = await stage.queue.claim(now, new Date(now.getTime() + 2 * minute), 1);
    await stage.sendAll();
    expect(server.received).toHaveLength(0);
    stage.clock.advance(3 * minute);
    await stage.sendAll();
    expect(server.received.map(({ raw }) => /^Message-ID: (.*)\r?$/m.exec(raw)?.[1]?.trim())).toEqual([
      claimed!.messageId,
    ]);
  });

  it('is tried again after a temporary refusal, later each time, until it has failed', async () => {
    server.refuse.set('lin@example.gov.tw', 451);
    await stage.post();
    for (let attempt = 1; attempt <= 6; attempt++) {
      await stage.sendAll();
      expect(await stage.states()).toEqual(['pending']);
      await stage.sendAll();
      expect((await stage.service.list({ limit: 1 })).items[0]).toMatchObject({ attempt });
      stage.clock.advance(13 * hour);
    }
    await stage.sendAll();
    const [failed] = (await stage.service.list({ state: 'failed', limit: 10 })).items;
    expect(failed).toMatchObject({ attempt: 7, nextAt: null });
    expect(failed!.lastError).toContain('451');

    server.refuse.clear();
    await stage.service.retry(administrator, failed!.id);
    await stage.sendAll();
    expect(server.received).toHaveLength(1);
    await expect(stage.service.retry(administrator, failed!.id)).rejects.toThrow();
    expect(await stage.query(`select 1 from core.audit_entry where action = 'mail.retry'`)).toHaveLength(1);
  });

  it('fails at once when the address is refused for good, and stops nobody else’s', async () => {
    server.refuse.set('gone@example.gov.tw', 550);
    await stage.post({ to: 'gone@example.gov.tw' });
    await stage.post();
    await stage.sendAll();
    expect((await stage.states()).sort()).toEqual(['failed', 'sent']);
  });

  it('carries an invitation as mail programs know it, other files beside, each once, and again when sent again', async () => {
    server.refuse.set('lin@example.gov.tw', 550);
    await stage.post({ attachments: [table, invitation] });
    await stage.sendAll();
    server.refuse.clear();
    const [line] = (await stage.service.list({ limit: 10 })).items;
    await stage.service.retry(administrator, line!.id);
    await stage.sendAll();
    expect(server.received).toHaveLength(1);
    const parts = partsOf(server.received[0]!.raw);
    expect(parts.map(({ type, file }) => [type, file])).toEqual([
      ['text/plain; charset=utf-8', undefined],
      ['text/calendar; charset=utf-8; method=REQUEST', undefined],
      ['text/csv; charset=utf-8; name=rows.csv', 'rows.csv'],
      ['application/ics; name=invite.ics', 'invite.ics'],
    ]);
    expect(parts[1]?.text).toBe(invitation.content.trim());
    expect(parts[3]?.text).toBe(invitation.content);
    expect(parts[2]?.text.replace(/\r/g, '')).toBe(table.content);
    expect(await stage.service.read(administrator, line!.id)).toMatchObject({ attachments: [table, invitation] });
  });

  it('with a file that would forge a header is never written', async () => {
    const forged = { ...invitation, name: 'a\r\nBcc: spy@example.org.ics' };
    await expect(stage.post({ attachments: [forged] })).rejects.toThrow('not-a-file-name');
    expect(await stage.query('select from core.mail')).toEqual([]);
  });

  it('waits when the server is away', async () => {
    await server.close();
    await stage.post();
    await stage.sendAll();
    expect(await stage.states()).toEqual(['pending']);
  });

  it('sends a line break in subject or address as text, not as a further header', async () => {
    await stage.post({ to: 'lin@example.gov.tw\r\nBcc: spy@example.org', subject: 'a\r\nBcc: spy@example.org' });
    await stage.sendAll();
    for (const { raw, to } of server.received) {
      expect(raw).not.toMatch(/^Bcc:/im);
      expect(to).not.toContain('spy@example.org');
    }
  });
});

describe('mail without a mail server', () => {
  let stage: MailStage;
  beforeEach(async () => {
    stage = await mailStage();
    await recipientOf(stage);
  });
  afterEach(() => stage.close());

  const kept = () => stage.query<{ raw: string }>('select raw from core.local_outbox');

  it('lands in the local outbox exactly once, and is shown there', async () => {
    await stage.post();
    await Promise.all([stage.sendAll(), stage.sendAll()]);
    const [line] = (await stage.service.list({ limit: 10 })).items;
    const mail = await stage.service.read(administrator, line!.id);
    expect(mail).toMatchObject({ state: 'sent', carrier: 'local', body: '內容\n第二行' });
    expect(mail.raw).toContain(`Message-ID: ${mail.messageId}`);
    await stage.query(`update core.mail set state = 'sending', next_at = now() - interval '1 minute'`);
    await stage.sendAll();
    expect(await kept()).toHaveLength(1);
    expect(await stage.query(`select 1 from core.audit_entry where action = 'mail.read'`)).toHaveLength(1);
  });

  it('of a plugin is held while it is off for the recipient’s agency, and sent when it is on again', async () => {
    stage.enablement.switch('bulletin', agency, false);
    await stage.post({ plugin: 'bulletin', accountId: account });
    await stage.post({ plugin: 'bulletin', accountId: null, to: 'nobody@example.org' });
    await stage.post({ plugin: 'core', accountId: account });
    await stage.sendAll();
    expect(await stage.states()).toEqual(['held', 'sent', 'sent']);
    stage.enablement.switch('bulletin', agency, true);
    await stage.queue.release(['bulletin'], stage.clock.now());
    await stage.sendAll();
    expect(await stage.states()).toEqual(['sent', 'sent', 'sent']);
    expect(await kept()).toHaveLength(3);
  });

  it('of a plugin is dropped after a day off, and that is on record', async () => {
    stage.enablement.switch('bulletin', agency, false);
    await stage.post({ plugin: 'bulletin', accountId: account });
    await stage.sendAll();
    stage.clock.advance(23 * hour);
    await stage.sendAll();
    expect(await stage.states()).toEqual(['held']);
    stage.clock.advance(2 * hour);
    await stage.sendAll();
    expect(await stage.states()).toEqual(['dropped']);
    expect(await kept()).toHaveLength(0);
    expect(await stage.query(`select agency_id from core.audit_entry where action = 'mail.drop'`)).toEqual([
      { agency_id: agency },
    ]);
  });

  it('is found by state, address and subject, page by page', async () => {
    for (let at = 0; at < 5; at++) await stage.post({ to: `p${at}@example.org`, subject: `第 ${at} 封 100%` });
    const first = await stage.service.list({ limit: 2 });
    const second = await stage.service.list({ limit: 2, cursor: first.next! });
    const third = await stage.service.list({ limit: 2, cursor: second.next! });
    const subjects = [...first.items, ...second.items, ...third.items].map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(5);
    expect(third.next).toBeNull();
    const of = async (q: string) => (await stage.service.list({ q, limit: 10 })).items.length;
    expect([await of('p3@'), await of('第 4'), await of('100%'), await of('1_0')]).toEqual([1, 1, 5, 0]);
    expect((await stage.service.list({ state: 'sent', limit: 10 })).items).toEqual([]);
  });
});
