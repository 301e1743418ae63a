import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HttpClient } from '@tessera/testing';
import { generate } from 'otplib';
import { type IdentityStage, identityStage, outcome, refusalOf, stagePassword } from './identity-stage.js';

const codeOf = (secret: string, offset = 0) => generate({ secret, epoch: Math.floor(Date.now() / 1000) + offset });

describe('the second factor', () => {
  let stage: IdentityStage;
  beforeAll(async () => {
    stage = await identityStage();
  });
  afterAll(() => stage?.close());

  /** Switched on with the code of the step before, so that the present one is still unused. */
  const withSecondFactor = async () => {
    const account = await stage.account();
    const client = await stage.signIn(account.name);
    const { body } = await client.post<{ secret: string; address: string; picture: string }>('/api/account/totp');
    const confirmed = await client.post<{ recoveryCodes: string[] }>('/api/account/totp/confirm', {
      code: await codeOf(body.secret, -30),
    });
    expect(confirmed.status).toBe(200);
    return { ...account, client, enrolment: body, recoveryCodes: confirmed.body.recoveryCodes };
  };
  const begin = async (client: HttpClient, account: string) => {
    const answer = await client.post('/api/session', { account, password: stagePassword });
    expect(outcome(answer)).toBe('401 second-factor-required');
    expect(answer.headers.getSetCookie()).toEqual([]);
    return refusalOf(answer).challenge!;
  };
  const prove = (client: HttpClient, challenge: string, code: string) =>
    client.post('/api/session/second-factor', { challenge, code });

  it('is switched on by a code and from then on asked at sign-in', async () => {
    const { name, enrolment, recoveryCodes } = await withSecondFactor();
    expect(enrolment.address).toMatch(/^otpauth:\/\/totp\//);
    expect(enrolment.picture).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(recoveryCodes).toHaveLength(10);
    const client = stage.client();
    const challenge = await begin(client, name);
    expect((await client.get('/api/session')).status).toBe(401);
    const answer = await prove(client, challenge, await codeOf(enrolment.secret));
    expect(outcome(answer)).toBe('200');
    expect(answer.body).toMatchObject({ account: name });
    expect((await client.get('/api/session')).status).toBe(200);
  });

  it('stores neither secret nor recovery codes in clear', async () => {
    const { id, enrolment, recoveryCodes } = await withSecondFactor();
    const [row] = await stage.query<{ sealed_secret: Buffer; recovery_codes: string[] }>(
      'select * from core.totp where account_id = $1',
      [id],
    );
    expect(row!.sealed_secret.includes(Buffer.from(enrolment.secret))).toBe(false);
    expect(row!.recovery_codes.join()).not.toContain(recoveryCodes[0]!.replace('-', ''));
  });

  it('takes no code twice, not even in time', async () => {
    const { name, enrolment } = await withSecondFactor();
    const code = await codeOf(enrolment.secret);
    const client = stage.client();
    expect(outcome(await prove(client, await begin(client, name), code))).toBe('200');
    const other = stage.client();
    expect(outcome(await prove(other, await begin(other, name), code))).toBe('401 wrong-credentials');
  });

  it('takes a challenge once and brings the next one with a wrong code', async () => {
    const { name, enrolment } = await withSecondFactor();
    const client = stage.client();
    const challenge = await begin(client, name);
    const wrong = await prove(client, challenge, '000000');
    expect(outcome(wrong)).toBe('401 wrong-credentials');
    const code = await codeOf(enrolment.secret);
    const reused = await prove(client, challenge, code);
    expect(outcome(reused)).toBe('401 wrong-credentials');
    expect(refusalOf(reused).challenge).toBeUndefined();
    expect(outcome(await prove(client, refusalOf(wrong).challenge!, code))).toBe('200');
  });

  it('takes of two at once with one challenge only one', async () => {
    const { name, recoveryCodes } = await withSecondFactor();
    const client = stage.client();
    const challenge = await begin(client, name);
    const answers = await Promise.all(recoveryCodes.slice(0, 2).map((code) => prove(stage.client(), challenge, code)));
    expect(answers.map(outcome).sort()).toEqual(['200', '401 wrong-credentials']);
  });

  it('takes each recovery code once', async () => {
    const { name, recoveryCodes } = await withSecondFactor();
    const client = stage.client();
    expect(outcome(await prove(client, await begin(client, name), recoveryCodes[0]!))).toBe('200');
    const other = stage.client();
    expect(outcome(await prove(other, await begin(other, name), recoveryCodes[0]!))).toBe('401 wrong-credentials');
  });

  it('locks after five wrong codes, and no new challenge goes around that', async () => {
    const { name, enrolment } = await withSecondFactor();
    const client = stage.client();
    for (let n = 0; n < 5; n++) {
      const challenge = await begin(client, name);
      expect(outcome(await prove(client, challenge, '000000'))).toBe('401 wrong-credentials');
    }
    const locked = await client.post('/api/session', { account: name, password: stagePassword });
    expect(outcome(locked)).toBe('423 locked');
    expect(outcome(await prove(client, crypto.randomUUID(), await codeOf(enrolment.secret)))).toBe(
      '401 wrong-credentials',
    );
  });

  it('does not take a captcha for a challenge', async () => {
    const { body } = await stage.client().get<{ id: string }>('/api/captcha');
    expect(outcome(await prove(stage.client(), body.id, '123456'))).toBe('401 wrong-credentials');
  });

  it('can neither be begun twice nor confirmed by a wrong code', async () => {
    const { client } = await withSecondFactor();
    expect(outcome(await client.post('/api/account/totp'))).toBe('409 conflict');
    const fresh = await stage.signIn((await stage.account()).name);
    expect(outcome(await fresh.post('/api/account/totp/confirm', { code: '123456' }))).toBe('409 conflict');
    await fresh.post('/api/account/totp');
    const wrong = await fresh.post('/api/account/totp/confirm', { code: '000000' });
    expect(refusalOf(wrong).errors).toEqual([expect.objectContaining({ path: 'code', code: 'wrong-code' })]);
  });

  it('locks after five wrong codes of somebody who is signed in and knows the password', async () => {
    const { client } = await withSecondFactor();
    const guess = () => client.post('/api/account/step-up', { password: stagePassword, code: '000000' });
    for (let n = 0; n < 5; n++) {
      expect(refusalOf(await guess()).errors).toEqual([expect.objectContaining({ code: 'wrong-code' })]);
      // a right password in between wipes nothing out
      if (n === 2) await client.put('/api/account/password', { current: stagePassword, next: '' });
    }
    expect(outcome(await guess())).toBe('423 locked');
  });

  it('is changed only after a fresh proof', async () => {
    const { id, client, recoveryCodes } = await withSecondFactor();
    const age = () =>
      stage.query(`update core.session set authenticated_at = now() - interval '6 minutes' where account_id = $1`, [
        id,
      ]);
    await age();
    // what the process remembers of the session is over after five seconds
    await new Promise((resolve) => setTimeout(resolve, 5_100));
    expect(outcome(await client.delete('/api/account/totp'))).toBe('403 step-up-required');
    expect(outcome(await client.post('/api/account/totp/recovery-codes'))).toBe('403 step-up-required');
    const withoutCode = await client.post('/api/account/step-up', { password: stagePassword });
    expect(refusalOf(withoutCode).errors).toEqual([expect.objectContaining({ path: 'code', code: 'wrong-code' })]);
    const wrong = await client.post('/api/account/step-up', { password: 'wrong', code: recoveryCodes[0] });
    expect(refusalOf(wrong).errors).toEqual([expect.objectContaining({ path: 'password', code: 'wrong-password' })]);
    const proof = { password: stagePassword, code: recoveryCodes[0] };
    expect(outcome(await client.post('/api/account/step-up', proof))).toBe('204');
    expect(outcome(await client.delete('/api/account/totp'))).toBe('204');
    expect((await client.get('/api/account')).body).toMatchObject({ totp: { on: false } });
    expect(outcome(await client.delete('/api/account/totp'))).toBe('404 not-found');
  });
});
