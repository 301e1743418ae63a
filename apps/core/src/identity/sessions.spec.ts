import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Transaction } from '@tessera/sdk';
import { newSessionToken, sessionTokenHash } from './session-token.js';
import { Sessions } from './sessions.js';

const start = Date.parse('2026-03-02T01:00:00Z');
const minute = 60_000;

function stage() {
  const rows = new Map<string, { session: Record<string, unknown>; account: { id: string }; password: object }>();
  const listeners = new Map<string, (topic: string) => void>();
  const clock = { at: start, now: () => new Date(clock.at) };
  const epochs = {
    connected: true,
    on: (topic: string, listener: (topic: string) => void) => listeners.set(topic, listener),
  };
  const repository = {
    byTokenHash: jest.fn(async (hash: Buffer) => rows.get(hash.toString('hex'))),
    insert: async (
      _transaction: Transaction,
      session: Record<string, unknown> & { tokenHash: Buffer; accountId: string },
    ) => {
      rows.set(session.tokenHash.toString('hex'), {
        session: { ...session, lastSeenAt: session.createdAt },
        account: { id: session.accountId },
        password: { passwordChangedAt: null, mustChange: null },
      });
    },
    seen: jest.fn(async (_id: string, _at: Date, _idleUntil: Date) => {}),
  };
  const callers = { known: async () => ({ caller: {}, validUntil: null }) };
  const parameters = { get: (key: string) => (key.endsWith('idle-minutes') ? 30 : 720) };
  const tree = { onReload: () => () => {} };
  const sessions = new Sessions(
    repository as never,
    callers as never,
    parameters as never,
    epochs as never,
    tree as never,
    clock,
  );
  sessions.onModuleInit();
  const open = () => sessions.open({} as Transaction, 'account-1', { method: 'password', address: '::1', agent: '' });
  return {
    sessions,
    repository,
    rows,
    clock,
    epochs,
    open,
    raise: (topic: string) => listeners.get('account:*')?.(topic),
  };
}

describe('sessions', () => {
  let on: ReturnType<typeof stage>;
  beforeEach(() => {
    on = stage();
  });

  it('get a new token each and store only its hash', async () => {
    const [one, other] = [await on.open(), await on.open()];
    expect(one.token).not.toBe(other.token);
    expect(one.token).toMatch(/^[\w-]{43}$/);
    expect(on.rows.has(sessionTokenHash(one.token).toString('hex'))).toBe(true);
    expect(JSON.stringify([...on.rows])).not.toContain(one.token);
  });

  it('are asked of the database once in five seconds', async () => {
    const { token } = await on.open();
    for (let n = 0; n < 3; n++) await on.sessions.find(token, false);
    expect(on.repository.byTokenHash).toHaveBeenCalledTimes(1);
    on.clock.at += 5_001;
    await on.sessions.find(token, false);
    expect(on.repository.byTokenHash).toHaveBeenCalledTimes(2);
  });

  it('are asked of the database each time while the listener is down', async () => {
    const { token } = await on.open();
    await on.sessions.find(token, false);
    on.epochs.connected = false;
    on.rows.clear();
    expect(await on.sessions.find(token, false)).toBeNull();
  });

  it('end at once when the account is touched', async () => {
    const { token } = await on.open();
    expect(await on.sessions.find(token, false)).not.toBeNull();
    on.rows.clear();
    on.raise('account:account-1');
    expect(await on.sessions.find(token, false)).toBeNull();
  });

  it('end after half an hour without use, also in memory', async () => {
    const { token } = await on.open();
    await on.sessions.find(token, false);
    on.clock.at += 30 * minute;
    expect(await on.sessions.find(token, false)).toBeNull();
  });

  it('live on with use, but not with what pages do on their own', async () => {
    const { token } = await on.open();
    on.clock.at += 20 * minute;
    const used = await on.sessions.find(token, false);
    expect(used?.row.idleUntil).toEqual(new Date(on.clock.at + 30 * minute));
    expect(on.repository.seen).toHaveBeenCalledTimes(1);

    const background = stage();
    const other = await background.open();
    background.clock.at += 20 * minute;
    const found = await background.sessions.find(other.token, true);
    expect(found?.row.idleUntil).toEqual(new Date(start + 30 * minute));
    expect(background.repository.seen).not.toHaveBeenCalled();
  });

  it('tell the database of their use once a minute', async () => {
    const { token } = await on.open();
    for (let n = 0; n < 30; n++) {
      on.clock.at += 4_000;
      await on.sessions.find(token, false);
    }
    expect(on.repository.seen.mock.calls.length).toBeLessThanOrEqual(30);
    expect(on.repository.seen.mock.calls.length).toBeGreaterThan(0);
  });

  it('end after twelve hours, used or not', async () => {
    const { token } = await on.open();
    const row = [...on.rows.values()][0]!.session;
    expect(row.endsAt).toEqual(new Date(start + 720 * minute));
    on.clock.at = start + 720 * minute;
    row.idleUntil = new Date(on.clock.at + minute);
    expect(await on.sessions.find(token, false)).toBeNull();
  });

  it('do not ask the database about what cannot be a token', async () => {
    expect(await on.sessions.find("x' or 1=1", false)).toBeNull();
    expect(await on.sessions.find(`${newSessionToken()}=`, false)).toBeNull();
    expect(on.repository.byTokenHash).not.toHaveBeenCalled();
  });
});
