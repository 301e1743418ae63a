import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Agencies, Caller, Clock } from '@tessera/sdk';
import { pino } from 'pino';
import type { Epochs } from '../database/epochs.js';
import type { Callers } from '../identity/callers.js';
import type { AgencyTree } from '../organisation/agency-tree.js';
import type { EventClient, EventsHub } from './events-hub.js';
import type { LiveSessionsRepository } from './live-sessions.repository.js';
import { StreamWatch } from './stream-watch.js';

const heartbeat = 20_000;

/** One open stream of a session that is in force until told otherwise. */
function stage() {
  const units = new Map([['s', 'a']]);
  const state = { broken: false, asked: 0, remade: 0 };
  const caller = { accountId: 'p', sessionId: 's', agencyId: 'a', unitId: 'a', audienceKeys: ['G', 'A:a', 'T:a'] };
  const heard: string[] = [];
  const client = {
    caller: caller as unknown as Caller,
    send: ({ kind }: { kind: string }) => heard.push(kind),
    beat: () => heard.push('beat'),
    end: () => heard.push('end'),
  } as unknown as EventClient;
  let touched: (topic: string) => Promise<void> = async () => {};
  const watch = new StreamWatch(
    { all: () => [client], replace: () => heard.push('replaced') } as unknown as EventsHub,
    {
      unitsOf: async () => {
        state.asked += 1;
        if (state.broken) throw new Error('the database is away');
        return units;
      },
    } as unknown as LiveSessionsRepository,
    {
      forAccount: async () => {
        state.remade += 1;
        return caller;
      },
    } as unknown as Callers,
    { ownAgency: (id: string) => ({ id }), ancestorsOrSelf: (id: string) => [id] } as unknown as Agencies,
    { onReload: () => () => true } as unknown as AgencyTree,
    {
      on: (_topic: string, listener: typeof touched) => {
        touched = listener;
      },
    } as unknown as Epochs,
    { now: () => new Date(0) } as Clock,
    pino({ level: 'silent' }),
  );
  watch.onModuleInit();
  return { watch, units, state, heard, touch: (account: string) => touched(`account:${account}`) };
}

describe('the watch over open streams', () => {
  let made: ReturnType<typeof stage>;
  beforeEach(() => {
    jest.useFakeTimers();
    made = stage();
  });
  afterEach(() => {
    made.watch.onModuleDestroy();
    jest.useRealTimers();
  });
  const beat = () => jest.advanceTimersByTimeAsync(heartbeat);

  it('asks at each heartbeat, and leaves alone who is where he was', async () => {
    await beat();
    await beat();
    expect(made.heard).toEqual(['beat', 'beat']);
    expect(made.state).toMatchObject({ asked: 2, remade: 0 });
  });

  it('ends a stream at the heartbeat after its session ran out', async () => {
    made.units.clear();
    await beat();
    expect(made.heard).toEqual(['beat', 'session-ended', 'end']);
  });

  it('gives a stream its new caller when the person moved or the account was touched', async () => {
    made.units.set('s', 'b');
    await beat();
    expect(made.heard).toEqual(['beat', 'replaced']);
    made.units.set('s', 'a');
    await made.touch('p');
    expect(made.heard).toEqual(['beat', 'replaced', 'replaced']);
    await made.touch('somebody-else');
    expect(made.state.asked).toBe(2);
  });

  it('ends no stream and no process because the database is away for a moment', async () => {
    made.state.broken = true;
    await beat();
    await expect(made.touch('p')).resolves.toBeUndefined();
    expect(made.heard).toEqual(['beat']);
  });
});
