import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ServerEvent } from '@tessera/contracts';
import type { Agencies, Caller, Enablement, Transaction, Transactions } from '@tessera/sdk';
import { pino } from 'pino';
import type { Epochs } from '../database/epochs.js';
import type { Callers } from '../identity/callers.js';
import type { EventsHub } from './events-hub.js';
import { HubLiveTiles } from './hub-live-tiles.js';
import { RaisedHints } from './raised-hints.js';

type Listener = (topic: string) => void;
const accounts: Record<string, string> = {
  a: '0198f6a0-0000-7000-8000-00000000000a',
  b: '0198f6a0-0000-7000-8000-00000000000b',
};

/** Two agencies; `a` has the plugin, `b` has not. */
function stage() {
  let hear: Listener = () => {};
  const acts: string[][] = [];
  const told: Record<string, ServerEvent[]> = { a: [], b: [] };
  const clients = ['a', 'b'].map((id) => ({
    caller: { agencyId: id, accountId: accounts[id], audienceKeys: ['G', `A:${id}`] } as unknown as Caller,
    send: (event: ServerEvent) => told[id]?.push(event),
  }));
  const transactions = {
    run: async (_caller: Caller, act: (transaction: Transaction) => Promise<void>) => {
      const topics: string[] = [];
      await act({ touch: (topic: string) => topics.push(topic) } as unknown as Transaction);
      acts.push(topics);
      for (const topic of topics) hear(topic);
    },
  } as unknown as Transactions;
  const live = new HubLiveTiles(
    { all: () => clients } as unknown as EventsHub,
    { isEnabled: (_plugin: string, agency: string) => agency === 'a' } as Enablement,
    { byId: (id: string) => (/^(a|b|n\d+)$/.test(id) ? { id } : undefined) } as unknown as Agencies,
    new RaisedHints(transactions, { system: () => ({}) } as unknown as Callers, pino({ level: 'silent' })),
    {
      on: (_topic: string, listener: Listener) => {
        hear = listener;
      },
    } as unknown as Epochs,
  );
  return { live, acts, told };
}

describe('live tiles', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const pass = () => jest.advanceTimersByTimeAsync(500);

  it('tell of a burst once, and each browser once, however many of its audiences changed', async () => {
    const { live, acts, told } = stage();
    for (let at = 0; at < 1_000; at += 1) live.changed('bulletin', 'latest', ['G', 'A:a', 'A:b']);
    await pass();
    expect(acts).toEqual([['tile:bulletin/latest|G', 'tile:bulletin/latest|A:a', 'tile:bulletin/latest|A:b']]);
    expect(told.a).toEqual([{ kind: 'tile-changed', plugin: 'bulletin', tile: 'latest', jitter: 200 }]);
  });

  it('tell nobody for whom the plugin is off', async () => {
    const { live, told } = stage();
    live.changed('bulletin', 'latest', ['G']);
    await pass();
    expect(told.b).toEqual([]);
  });

  it('tell only those whom the audience reaches', async () => {
    const { live, acts, told } = stage();
    live.changed('bulletin', 'latest', ['A:b']);
    await pass();
    expect(acts).toHaveLength(1);
    expect(told.a).toEqual([]);
  });

  it('tell one person only, however many persons there are at once', async () => {
    const { live, acts, told } = stage();
    for (const account of [accounts.a!, accounts.b!]) live.changedFor('booking', 'next', account);
    live.changedFor('booking', 'next', 'somebody');
    await pass();
    expect(acts).toEqual([[`tile:booking/next|@${accounts.a}`, `tile:booking/next|@${accounts.b}`]]);
    expect([told.a, told.b]).toEqual([[{ kind: 'tile-changed', plugin: 'booking', tile: 'next', jitter: 200 }], []]);
  });

  it('know no audiences but those that are: nothing made up fills the table of epochs', async () => {
    const { live, acts } = stage();
    live.changed('bulletin', 'latest', ['', 'X', 'A:unknown', 'a', 'A:a,A:b', `T:${'x'.repeat(1_000)}`]);
    await pass();
    expect(acts).toEqual([]);
  });

  it('tell everybody when there are too many audiences to name', async () => {
    const { live, acts } = stage();
    live.changed(
      'bulletin',
      'latest',
      Array.from({ length: 500 }, (_, at) => `A:n${at}`),
    );
    await pass();
    expect(acts).toEqual([['tile:bulletin/latest|G']]);
  });
});
