import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LiveConnection } from './live-connection.js';

class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeSource[] = [];
  readyState = 1;
  onerror: () => void = () => undefined;

  constructor() {
    super();
    FakeSource.opened.push(this);
  }

  close(): void {
    this.readyState = FakeSource.CLOSED;
  }

  refuse(): void {
    this.close();
    this.onerror();
  }
}

const hour = 3_600_000;

describe('the stream of a browser', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    FakeSource.opened = [];
    Object.assign(globalThis, { window: new EventTarget(), EventSource: FakeSource });
    jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.reject(new TypeError('no network')));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it('comes back by itself after it was refused', async () => {
    new LiveConnection(() => undefined, false);
    FakeSource.opened[0]?.refuse();
    await jest.advanceTimersByTimeAsync(hour);
    expect(FakeSource.opened).toHaveLength(2);
  });

  it('does not come back once it was closed, not even when that was while it asked why', async () => {
    const connection = new LiveConnection(() => undefined, false);
    FakeSource.opened[0]?.refuse();
    connection.close();
    await jest.advanceTimersByTimeAsync(hour);
    window.dispatchEvent(new Event('online'));
    expect(FakeSource.opened).toHaveLength(1);
  });

  it('hands on no hint after it was closed', async () => {
    const heard: string[] = [];
    const connection = new LiveConnection(({ kind }) => heard.push(kind), false);
    const data = JSON.stringify({ plugin: 'p', tile: 't', jitter: 0 });
    for (let at = 0; at < 2; at++) FakeSource.opened[0]?.dispatchEvent(new MessageEvent('tile-changed', { data }));
    connection.close();
    await jest.advanceTimersByTimeAsync(hour);
    expect(heard).toEqual(['tile-changed']);
  });
});
