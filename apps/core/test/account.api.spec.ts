import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccountView, PendingRecoveryMail } from '@tessera/contracts';
import type { HttpClient } from '@tessera/testing';
import sharp from 'sharp';
import { eventually } from './act-stage.js';
import { type IdentityStage, identityStage, outcome, refusalOf } from './identity-stage.js';

const parameters = {
  'account.recovery-code-pause-seconds': 0,
  'account.official-mail-domains': 'gov.example, city.test',
  'people.mail-domain': 'staff.example',
};
const consent = '?privacyNotice=1';
let count = 0;
const newMail = () => `home${++count}@private.example`;

const picture = (width: number, height: number, colour = '#336699') =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer();
const upload = (content: Buffer | string, name = 'me.png') => {
  const form = new FormData();
  form.append('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  return form;
};

describe('the account page', () => {
  let stage: IdentityStage;
  beforeAll(async () => {
    stage = await identityStage({}, parameters);
  });
  afterAll(() => stage?.close());

  const signedIn = async () => {
    const account = await stage.account();
    return { ...account, client: await stage.signIn(account.name) };
  };
  const view = async (client: HttpClient) => (await client.get<AccountView>('/api/account')).body;
  const mailsTo = (recipient: string) =>
    stage.query<{ subject: string; body: string }>(
      'select subject, body from core.mail where recipient = $1 order by created_at, id',
      [recipient],
    );
  const codeFor = async (mail: string) => /\b\d{6}\b/.exec((await mailsTo(mail)).at(-1)?.body ?? '')?.[0] ?? '';
  const otherThan = (code: string) => (code === '000000' ? '000001' : '000000');
  const begin = (client: HttpClient, mail: string) =>
    client.post<PendingRecoveryMail>('/api/account/recovery-mail', { mail, privacyNotice: 1 });
  const confirm = (client: HttpClient, code: string) => client.post('/api/account/recovery-mail/confirm', { code });
  const codes = (answer: Awaited<ReturnType<typeof confirm>>) =>
    refusalOf(answer).errors?.map(({ path, code }) => `${path}: ${code}`);

  describe('work data', () => {
    it('are kept by their owner, with audit and version; what the government keeps is refused', async () => {
      const { id, client } = await signedIn();
      const { version, editable } = await view(client);
      expect(editable).toEqual(['title', 'officePhone', 'officeExtension']);
      const change = { version, title: '專員', officePhone: '02-5550-0100', officeExtension: '2188' };
      const answer = await client.patch<AccountView>('/api/account', change);
      expect(answer.body).toMatchObject({ ...change, version: version + 1 });
      const [line] = await stage.query<{ body: { before: object; after: object } }>(
        `select body from core.audit_entry where action = 'account.update-own' and subject_id = $1`,
        [id],
      );
      expect(line?.body).toMatchObject({ before: { title: '科員' }, after: { officeExtension: '2188' } });
      // the session shows the new title at once
      expect((await client.get('/api/session')).body).toMatchObject({ person: { title: '專員' } });
      expect(outcome(await client.patch('/api/account', { ...change, title: '科長' }))).toBe('409 conflict');
      expect(codes(await client.patch('/api/account', { version: version + 1, name: '別人' }))).toEqual([
        'name: not-editable',
      ]);
      expect((await view(client)).title).toBe('專員');
    });

    it.each([
      [{ officeExtension: '12a' }, 'officeExtension: not-digits'],
      [{ officePhone: 'call me' }, 'officePhone: not-a-phone'],
      [{ title: 'x'.repeat(51) }, 'title: too-long'],
    ])('refuses %j by its field', async (change, code) => {
      const { client } = await signedIn();
      expect(codes(await client.patch('/api/account', { version: 1, ...change }))).toEqual([code]);
    });
  });

  describe('the recovery address', () => {
    it('changes once the mailed code comes back; the old address is told; the code is good once', async () => {
      const { id, name, client } = await signedIn();
      const [first, second] = [newMail(), newMail()];
      for (const mail of [first, second]) {
        const before = (await view(client)).recoveryMail;
        const answer = await begin(client, mail);
        expect(answer.body).toMatchObject({ mail, triesLeft: 5 });
        expect(await view(client)).toMatchObject({ recoveryMail: before, pendingRecoveryMail: { mail } });
        const code = await codeFor(mail);
        expect(outcome(await confirm(client, `${code.slice(0, 3)} ${code.slice(3)}`))).toBe('204');
        expect(await view(client)).toMatchObject({ recoveryMail: mail, pendingRecoveryMail: null });
        expect(codes(await confirm(client, code))).toEqual(['code: expired-code']);
      }
      expect((await mailsTo(first)).at(-1)?.body).toContain(name);
      const [row] = await stage.query<{ kept: string; consents: number }>(
        `select p::text as kept, (select count(*)::int from core.privacy_consent where account_id = $1) as consents
         from core.recovery_mail_proof p where account_id = $1`,
        [id],
      );
      expect(row?.kept).not.toContain(await codeFor(second));
      expect(row?.consents).toBe(1);
    });

    it('stays after wrong codes, and after too many the right one comes too late', async () => {
      const { client } = await signedIn();
      const mail = newMail();
      await begin(client, mail);
      const code = await codeFor(mail);
      const wrong = await confirm(client, otherThan(code));
      expect(codes(wrong)).toEqual(['code: wrong-code']);
      expect(wrong.body).toMatchObject({ triesLeft: 4 });
      // many at once have no more tries than one after the other
      const rest = await Promise.all(Array.from({ length: 9 }, () => confirm(client, otherThan(code))));
      expect(rest.filter((answer) => codes(answer)?.[0] === 'code: wrong-code')).toHaveLength(4);
      expect(codes(await confirm(client, code))).toEqual(['code: expired-code']);
      expect((await view(client)).recoveryMail).toBeNull();
    });

    it('takes no code after its time, of another address, or of another person', async () => {
      const { id, client } = await signedIn();
      const [first, second] = [newMail(), newMail()];
      await begin(client, first);
      const ofFirst = await codeFor(first);
      await begin(client, second);
      const ofSecond = await codeFor(second);
      if (ofFirst !== ofSecond) expect(codes(await confirm(client, ofFirst))).toEqual(['code: wrong-code']);
      expect(codes(await confirm((await signedIn()).client, ofSecond))).toEqual(['code: expired-code']);
      await stage.query(
        `update core.recovery_mail_proof set expires_at = now() - interval '1 second' where account_id = $1`,
        [id],
      );
      expect(codes(await confirm(client, ofSecond))).toEqual(['code: expired-code']);
      expect(await view(client)).toMatchObject({ recoveryMail: null, pendingRecoveryMail: null });
    });

    it('is nobody else’s: neither when asked for nor when two prove the same one at once', async () => {
      const [one, other] = [await signedIn(), await signedIn()];
      const mail = newMail();
      await begin(one.client, mail);
      const ofOne = await codeFor(mail);
      await begin(other.client, mail);
      const ofOther = await codeFor(mail);
      const both = await Promise.all([confirm(one.client, ofOne), confirm(other.client, ofOther)]);
      expect(both.map(outcome).sort()).toEqual(['204', '409 mail-in-use']);
      const third = await begin((await signedIn()).client, mail.toUpperCase());
      expect([outcome(third), codes(third)]).toEqual(['409 mail-in-use', ['mail: taken']]);
    });

    it('does not tell for long which addresses others have, and keeps the code that waits', async () => {
      const holder = await signedIn();
      const mail = newMail();
      await begin(holder.client, mail);
      expect(outcome(await confirm(holder.client, await codeFor(mail)))).toBe('204');
      const { client } = await signedIn();
      const own = newMail();
      await begin(client, own);
      for (let asked = 1; asked < 10; asked++) expect(outcome(await begin(client, mail))).toBe('409 mail-in-use');
      expect(outcome(await begin(client, mail))).toBe('429 too-many-requests');
      expect(outcome(await confirm(client, await codeFor(own)))).toBe('204');
      const fresh = (await signedIn()).client;
      expect(outcome(await begin(fresh, mail))).toBe('409 mail-in-use');
      expect(await view(fresh)).toMatchObject({ pendingRecoveryMail: null });
    });

    it.each([
      ['me@gov.example', 'mail: official-domain'],
      ['me@Mail.City.test', 'mail: official-domain'],
      ['me@staff.example', 'mail: official-domain'],
      ['me', 'mail: not-a-mail-address'],
    ])('refuses %j', async (mail, code) => {
      const { client } = await signedIn();
      expect(codes(await begin(client, mail))).toEqual([code]);
      // an address that only ends like the official one
      expect(outcome(await begin(client, `me${++count}@notgov.example`))).toBe('201');
    });

    it('asks for a fresh proof of who one is, for the notice in force, and for patience', async () => {
      const { id, client } = await signedIn();
      const mail = newMail();
      const stale = { mail, privacyNotice: 0 };
      expect(codes(await client.post('/api/account/recovery-mail', stale))).toEqual(['privacyNotice: outdated-notice']);
      for (let sent = 0; sent < 10; sent++) expect(outcome(await begin(client, mail))).toBe('201');
      const tooMany = await begin(client, mail);
      expect(outcome(tooMany)).toBe('429 too-many-requests');
      expect(await mailsTo(mail)).toHaveLength(10);
      await stage.query(
        `update core.recovery_mail_proof set sent = 1, resend_at = now() + interval '1 minute' where account_id = $1`,
        [id],
      );
      expect(outcome(await begin(client, mail))).toBe('429 too-many-requests');
      // the session in memory is forgotten by changing something of the account
      await stage.query(`update core.session set authenticated_at = now() - interval '1 hour' where account_id = $1`, [
        id,
      ]);
      await client.delete('/api/account/picture');
      expect(outcome(await begin(client, mail))).toBe('403 step-up-required');
    });
  });

  it('keeps what two devices chose at the same moment', async () => {
    const { id, client } = await signedIn();
    await stage.query('begin');
    await stage.query('select from core.account where id = $1 for update', [id]);
    const both = [{ theme: 'dark' }, { calendar: 'gregory' }].map((one) =>
      client.patch('/api/account/preferences', one),
    );
    await eventually(async () => {
      const waiting = await stage.query(
        `select from pg_locks where not granted and (transactionid = pg_current_xact_id()::xid or relation = 'core.account'::regclass)`,
      );
      return waiting.length === 2;
    });
    await stage.query('commit');
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await view(client)).preferences).toMatchObject({ theme: 'dark', calendar: 'gregory' });
  });

  describe('the picture', () => {
    it('is cut square in two sizes, drawn anew, seen by who is signed in only, and kept privately', async () => {
      const { client } = await signedIn();
      const query = `${consent}&left=300&top=0&side=200`;
      const answer = await client.put<{ picture: string }>(
        `/api/account/picture${query}`,
        upload(await picture(600, 300)),
      );
      expect(answer.status).toBe(200);
      const address = `/api/files/${answer.body.picture}`;
      const colleague = (await signedIn()).client;
      for (const [width, side] of [
        [256, 200],
        [64, 64],
      ]) {
        const response = await colleague.open('GET', `${address}?width=${width}`);
        expect(response.headers.get('content-type')).toBe('image/webp');
        expect(response.headers.get('cache-control')).toMatch(/^private/);
        const { width: seen, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
        expect([seen, height]).toEqual([side, side]);
      }
      expect(outcome(await stage.client().get(address))).toBe('401 not-signed-in');
      expect((await client.get('/api/session')).body).toMatchObject({ person: { picture: answer.body.picture } });
    });

    it('goes when it is replaced or removed', async () => {
      const { id, client } = await signedIn();
      const set = async (colour: string) =>
        (await client.put<{ picture: string }>(`/api/account/picture${consent}`, upload(await picture(90, 90, colour))))
          .body.picture;
      const [first, second] = [await set('#aa0000'), await set('#00aa00')];
      expect(outcome(await client.get(`/api/files/${first}`))).toBe('404 not-found');
      expect(outcome(await client.delete(`/api/files/${second}`))).toBe('403 forbidden');
      expect(outcome(await client.delete('/api/account/picture'))).toBe('204');
      expect(outcome(await client.get(`/api/files/${second}`))).toBe('404 not-found');
      expect((await view(client)).picture).toBeNull();
      const lines = await stage.query<{ action: string }>(
        `select action from core.audit_entry where subject = 'Account' and subject_id = $1 and action like 'account-picture%' order by at, id`,
        [id],
      );
      expect(lines.map(({ action }) => action)).toEqual([
        'account-picture.set',
        'account-picture.set',
        'account-picture.remove',
      ]);
    });

    it.each([
      ['an SVG named png', () => upload('<svg xmlns="http://www.w3.org/2000/svg"/>'), consent, '422 file-type'],
      ['a text', () => upload('hello'), consent, '422 file-type'],
      ['no file', () => undefined, consent, '422 invalid-input'],
      ['without the notice', () => upload('x'), '', '422 invalid-input'],
      ['more bytes than allowed', () => upload('x'.repeat(11 * 1024 * 1024)), consent, '413 too-large'],
      [
        'a square outside',
        async () => upload(await picture(50, 50)),
        `${consent}&left=40&side=20`,
        '422 invalid-input',
      ],
    ])('is refused: %s', async (_what, body, query, expected) => {
      const { client } = await signedIn();
      expect(outcome(await client.put(`/api/account/picture${query}`, await body()))).toBe(expected);
      expect((await view(client)).picture).toBeNull();
    });
  });
});
