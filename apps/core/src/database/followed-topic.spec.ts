import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Epochs } from './epochs.js';
import { FollowedTopic } from './followed-topic.js';

/** A topic whose readings end when the test says so. */
function stage() {
  let raise = (): void | Promise<void> => {};
  const epochs = {
    on: (_topic: string, listener: () => void | Promise<void>) => {
      raise = listener;
      return () => true;
    },
  } as Pick<Epochs, 'on'> as Epochs;
  const readings: { done(): void; fail(): void }[] = [];
  const followed = new FollowedTopic(
    epochs,
    'topic',
    () => new Promise((done, fail) => readings.push({ done, fail: () => fail(new Error('the database is away')) })),
  );
  return { followed, readings, raise: () => raise() };
}
const settled = () => jest.advanceTimersByTimeAsync(0);

describe('a followed topic', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is read again after a reading that failed, although nobody raises it again', async () => {
    const { followed, readings, raise } = stage();
    void followed.start();
    readings[0]?.done();
    await settled();
    void raise();
    readings[1]?.fail();
    await settled();
    expect(readings).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(readings).toHaveLength(3);
    readings[2]?.done();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(readings).toHaveLength(3);
    followed.stop();
  });

  it('reads a burst of changes twice, one reading after the other', async () => {
    const { followed, readings } = stage();
    const first = followed.reload();
    const later = [followed.reload(), followed.reload(), followed.reload()];
    expect(readings).toHaveLength(1);
    readings[0]?.done();
    await first;
    await settled();
    expect(readings).toHaveLength(2);
    readings[1]?.done();
    await Promise.all(later);
    expect(readings).toHaveLength(2);
  });

  it('says that its first reading failed', async () => {
    const { followed, readings } = stage();
    const started = followed.start();
    readings[0]?.fail();
    await expect(started).rejects.toThrow('away');
  });
});
