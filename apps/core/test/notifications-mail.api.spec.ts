import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, dateIn, momentIn } from '@tessera/sdk';
import { type NotificationMailStage, notificationMailStage } from './notification-mail-stage.js';

const zone = 'Asia/Taipei';
const day = 86_400_000;
const kind = 'bulletin.notice-published';

let stage: NotificationMailStage;
beforeEach(async () => {
  stage = await notificationMailStage();
});
afterEach(() => stage.close());

/** Sets the clock to a time of the next weekday, 1 = Monday. */
function setTo(weekday: number, time: string): Date {
  const today = dateIn(stage.clock.now(), zone);
  const ahead = (weekday - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7 || 7;
  const moment = momentIn(addDays(today, ahead), time, zone);
  stage.clock.advance(moment.getTime() - stage.clock.now().getTime());
  return moment;
}
const passTo = (moment: Date) => stage.clock.advance(moment.getTime() - stage.clock.now().getTime());
let made = 0;
const notice = (title = '停電通知') => ({
  kind: 'notice-published',
  to: { audience: 'G' },
  subject: `n${++made}`,
  values: { title, agency: '資訊處' },
  link: '/bulletin/1',
});
const role = (...accounts: string[]) => ({
  kind: 'role-granted',
  to: { accounts },
  subject: `r${++made}`,
  values: { role: { 'zh-Hant': '機關管理者', en: 'Agency administrator' } },
  link: '/account/permissions',
});

describe('mail about notifications', () => {
  it('goes at once, in the language of its reader, with a link into the portal', async () => {
    const [lin, smith] = [await stage.person('lin'), await stage.person('smith', 'en')];
    await stage.tell('core', role(lin, smith));
    await stage.send();
    const mails = await stage.mails();
    expect(mails.map(({ recipient, subject }) => [recipient, subject]).sort()).toEqual([
      ['lin@example.gov.tw', '示範市政府　您已獲得「機關管理者」角色。'],
      ['smith@example.gov.tw', 'Demo City　You now have the role "Agency administrator".'],
    ]);
    for (const { body } of mails) expect(body).toContain('\nhttps://portal.example.gov.tw/account/permissions\n');
    expect(await stage.waits()).toBe(0);
  });

  it('about an audience goes only to those who chose it and whom the audience reaches', async () => {
    const [chosen, author] = [await stage.person('chosen'), await stage.person('author')];
    await stage.person('silent');
    const outside = await stage.person('outside');
    const other = '00000000-0000-7000-8000-0000000000bb';
    await stage.query(
      `insert into core.agency (id, code, kind, name, short_name) values ($1, 'B1', 'inside', '乙局', '乙局')`,
      [other],
    );
    await stage.query('update core.account set agency_id = $2 where id = $1', [outside, other]);
    for (const person of [chosen, author, outside]) await stage.choose(person, kind);
    const { administrator } = await import('./act-stage.js');
    const caller = { ...administrator, kind: 'person' as const, accountId: author };
    await stage.tell('bulletin', { ...notice(), to: { audience: `A:${stage.agency}` } }, caller);
    await stage.tell('bulletin', { ...notice(), to: { audience: `T:${stage.agency}` } }, caller);
    await stage.send();
    const mails = await stage.mails();
    expect(mails.map(({ recipient }) => recipient)).toEqual(['chosen@example.gov.tw']);
    expect(mails[0]?.plugin).toBe('bulletin');
    await stage.tell('bulletin', notice(), caller);
    await stage.send();
    expect((await stage.mails()).map(({ recipient }) => recipient).sort()).toEqual([
      'chosen@example.gov.tw',
      'chosen@example.gov.tw',
      'outside@example.gov.tw',
    ]);
  });

  it('about an audience goes no more to who has left it when it is sent', async () => {
    const other = '00000000-0000-7000-8000-0000000000bb';
    await stage.query(
      `insert into core.agency (id, code, kind, name, short_name) values ($1, 'B1', 'inside', '乙局', '乙局')`,
      [other],
    );
    const people = [await stage.person('stays'), await stage.person('leaves')];
    for (const person of people) {
      await stage.wish(person, 'daily');
      await stage.choose(person, kind);
    }
    setTo(1, '09:00');
    for (const key of ['A', 'T'])
      await stage.tell('bulletin', { ...notice(), to: { audience: `${key}:${stage.agency}` } });
    await stage.tell('bulletin', notice('全府'));
    await stage.query('update core.account set agency_id = $2 where id = $1', [people[1], other]);
    setTo(3, '09:00');
    await stage.send();
    const mails = await stage.mails();
    const titles = mails.map(({ recipient, body }) => [recipient.split('@')[0], body.match(/(?<=公告)「.*?」/g)]);
    expect(Object.fromEntries(titles)).toEqual({
      stays: ['「停電通知」', '「停電通知」', '「全府」'],
      leaves: ['「全府」'],
    });
    expect(await stage.waits()).toBe(0);
  });

  it('tells a person of the same thing once', async () => {
    const lin = await stage.person('lin');
    const same = role(lin);
    await stage.tell('core', same);
    await stage.tell('core', same);
    await stage.send();
    expect(await stage.mails()).toHaveLength(1);
    expect(await stage.query('select from core.notification')).toHaveLength(1);
  });

  it('keeps what is mandatory, whatever was chosen, and drops what was not wanted', async () => {
    const lin = await stage.person('lin');
    await stage.choose(lin, 'core.role-granted', false);
    await stage.choose(lin, 'core.new-sign-in', false);
    await stage.tell('core', role(lin));
    await stage.tell('core', {
      kind: 'new-sign-in',
      to: { accounts: [lin] },
      subject: 's',
      values: { address: '::1' },
    });
    await stage.send();
    expect((await stage.mails()).map(({ subject }) => subject)).toEqual([expect.stringContaining('從未曾使用的裝置')]);
  });
});

describe('a notification with a file', () => {
  const file = {
    name: 'invite.ics',
    mediaType: 'text/calendar; method=REQUEST',
    content: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n',
  };

  it('has a mail of its own, once, for who wants mail at once, and none in a digest', async () => {
    const [lin, chen] = [await stage.person('lin'), await stage.person('chen')];
    await stage.wish(chen, 'daily');
    setTo(1, '09:00');
    const first = { ...role(lin, chen), attachments: [file] };
    for (const one of [first, first, { ...role(lin, chen), attachments: [{ ...file, name: 'second.ics' }] }])
      await stage.tell('core', one);
    for (const one of [role(lin, chen), role(lin, chen)]) await stage.tell('core', one);
    await stage.send(3);
    await stage.send();
    const sent = async (name: string) =>
      (await stage.mails())
        .filter(({ recipient }) => recipient.startsWith(name))
        .map(({ subject, attachments }) => [subject.includes('2 則'), ...attachments.map((one) => one.name)]);
    expect((await sent('lin')).sort()).toEqual([[false, 'invite.ics'], [false, 'second.ics'], [true]]);
    setTo(3, '09:00');
    await stage.send();
    expect(await sent('chen')).toEqual([[false]]);
    const [digest] = (await stage.mails()).filter(({ recipient }) => recipient.startsWith('chen'));
    expect(digest?.subject).toContain('4 則通知');
  });
});

describe('a digest', () => {
  it('is one mail with all that came, on the next working day, once although two processes look', async () => {
    const lin = await stage.person('lin');
    await stage.wish(lin, 'daily');
    await stage.choose(lin, kind);
    const friday = setTo(5, '09:00');
    for (const title of ['一', '二', '三']) await stage.tell('bulletin', notice(title));
    await stage.tell('core', role(lin));
    for (const weekend of [1, 2]) {
      passTo(momentIn(addDays(dateIn(friday, zone), weekend), '12:00', zone));
      await stage.send(2);
    }
    expect(await stage.mails()).toEqual([]);
    passTo(momentIn(addDays(dateIn(friday, zone), 3), '08:00', zone));
    await stage.send(4);
    await stage.send(2);
    const mails = await stage.mails();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ subject: '示範市政府　4 則通知', plugin: 'core' });
    for (const line of ['「一」', '「二」', '「三」', '機關管理者']) expect(mails[0]?.body).toContain(line);
  });

  it('of one person with very many lines comes first, and those behind it follow at once', async () => {
    const [first, later] = [await stage.person('first'), await stage.person('later')];
    await stage.query(
      `with told as (
         insert into core.notification (id, kind, account_id, subject, body, at)
         select gen_random_uuid(), 'core.role-granted', $1, 's' || at, '{"role": "x"}', now() - interval '2 hours'
         from generate_series(1, 2000) at returning id
       )
       insert into core.notification_mail (notification_id, account_id, due_at) select id, $1, now() - interval '1 hour' from told`,
      [first],
    );
    await stage.tell('core', role(later));
    await stage.query(`delete from core.outbox`);
    await stage.send();
    expect((await stage.mails()).map(({ recipient }) => recipient)).toEqual(['first@example.gov.tw']);
    const next = await stage.query(`delete from core.outbox where handler = 'core.mail-notifications' returning 1`);
    expect(next).toHaveLength(1);
    await stage.send();
    expect((await stage.mails()).map(({ recipient }) => recipient)).toContain('later@example.gov.tw');
  });

  it('reaches each of many persons once, whoever of several processes writes it', async () => {
    const people = await Promise.all(Array.from({ length: 150 }, (_, at) => stage.person(`p${at}`)));
    await stage.tell('core', role(...people));
    await stage.tell('core', role(...people));
    await Promise.all([stage.send(3), stage.send(3)]);
    await stage.send();
    const recipients = (await stage.mails()).map(({ recipient }) => recipient);
    expect(recipients).toHaveLength(150);
    expect(new Set(recipients).size).toBe(150);
  });
});

describe('quiet hours', () => {
  it('hold mail over midnight until they end', async () => {
    const lin = await stage.person('lin');
    await stage.wish(lin, 'at-once', { from: '22:00', to: '07:00' });
    const evening = setTo(2, '23:30');
    await stage.tell('core', role(lin));
    for (const [later, time] of [
      [0, '23:59'],
      [1, '00:30'],
      [1, '06:59'],
    ] as const) {
      passTo(momentIn(addDays(dateIn(evening, zone), later), time, zone));
      await stage.send();
      expect(await stage.mails()).toEqual([]);
    }
    passTo(momentIn(addDays(dateIn(evening, zone), 1), '07:00', zone));
    await stage.send();
    expect(await stage.mails()).toHaveLength(1);
  });
});

describe('a plugin that is off for the reader', () => {
  beforeEach(async () => {
    const lin = await stage.person('lin');
    await stage.choose(lin, kind);
    stage.enablement.switch('bulletin', stage.agency, false);
    await stage.tell('bulletin', notice());
    await stage.send();
  });

  it('holds its mail, which goes on when it is on again', async () => {
    expect(await stage.mails()).toEqual([]);
    stage.enablement.switch('bulletin', stage.agency, true);
    await stage.release();
    await stage.send();
    expect(await stage.mails()).toHaveLength(1);
  });

  it('has its mail dropped after a day, with a line in the audit log', async () => {
    stage.clock.advance(day - 60_000);
    await stage.send();
    expect(await stage.waits()).toBe(1);
    stage.clock.advance(20 * 60_000);
    await stage.send();
    expect(await stage.waits()).toBe(0);
    expect(await stage.mails()).toEqual([]);
    expect(await stage.query(`select agency_id from core.audit_entry where action = 'notification.drop-mail'`)).toEqual(
      [{ agency_id: stage.agency }],
    );
  });
});

const forged = { name: 'a\r\nBcc: b.txt', mediaType: 'text/plain', content: 'x' };
describe('what a room or plugin may send', () => {
  it.each([
    ['an undeclared kind', 'bulletin', { ...notice(), kind: 'unheard-of' }],
    ['a kind of the core', 'bulletin', role('00000000-0000-7000-8000-000000000001')],
    ['an audience kind to a person', 'bulletin', { ...notice(), to: { accounts: [] } }],
    ['no audience', 'bulletin', { ...notice(), to: { audience: 'X:1' } }],
    ['a foreign link', 'bulletin', { ...notice(), link: '//evil.example' }],
    ['a script for a link', 'bulletin', { ...notice(), link: 'javascript:alert(1)' }],
    ['a file that forges a header', 'bulletin', { ...notice(), attachments: [forged] }],
    ['too long a value', 'bulletin', { ...notice(), values: { title: 'x'.repeat(501) } }],
  ])('%s ends the act', async (_name, plugin, notification) => {
    await expect(stage.tell(plugin, notification)).rejects.toThrow(/bulletin\./);
    expect(await stage.query('select from core.notification')).toEqual([]);
  });
});

describe('schedules', () => {
  it('tell of a password that expires once for each number of days', async () => {
    const lin = await stage.person('lin');
    const age = (days: number) =>
      stage.query(`update core.password set changed_at = $2 where account_id = $1`, [
        lin,
        new Date(stage.clock.now().getTime() - days * day + 3_600_000),
      ]);
    await stage.query(`insert into core.password (account_id, hash) values ($1, 'x')`, [lin]);
    const told = async () =>
      (
        await stage.query<{ body: { days: number } }>(
          `select body from core.notification where kind = 'core.password-expires' order by id`,
        )
      ).map(({ body }) => body.days);
    await age(70);
    await stage.remind();
    expect(await told()).toEqual([]);
    await age(77);
    await stage.remind();
    await stage.remind();
    expect(await told()).toEqual([14]);
    stage.clock.advance(11 * day);
    await stage.remind();
    expect(await told()).toEqual([14, 3]);
    stage.clock.advance(5 * day);
    await stage.remind();
    expect(await told()).toEqual([14, 3]);
  });

  it('forget what is older than is kept', async () => {
    const lin = await stage.person('lin');
    await stage.tell('core', role(lin));
    stage.clock.advance(89 * day);
    await stage.tell('core', role(lin));
    await stage.sweep();
    expect(await stage.query('select from core.notification')).toHaveLength(2);
    stage.clock.advance(2 * day);
    await stage.sweep();
    expect(await stage.query('select from core.notification')).toHaveLength(1);
  });
});
