import { describe, expect, it } from '@jest/globals';
import { Clock, Sql } from '@tessera/sdk';
import { readEnvironment } from '../boot/environment.js';
import { Epochs } from './epochs.js';

class NoSql extends Sql {
  async query<Row>(): Promise<Row[]> {
    return [];
  }
}
class FixedClock extends Clock {
  now = () => new Date('2026-03-02T01:00:00Z');
}
const make = () => new Epochs(new NoSql(), readEnvironment({}), new FixedClock());

describe('epochs', () => {
  it('tell listeners of a topic and of its beginning each version once, and older ones never', async () => {
    const epochs = make();
    const heard: string[] = [];
    epochs.on('account:*', (topic, version) => void heard.push(`${topic} ${version}`));
    epochs.on('account:1', () => void heard.push('exact'));
    for (const version of [2, 2, 1]) await epochs.heard('account:1', version);
    await epochs.heard('accounts', 1);
    expect(heard).toEqual(['account:1 2', 'exact']);
    expect(epochs.version('account:1')).toBe(2);
  });

  it('let an act wait for the work that the notification of the same version began before it', async () => {
    const epochs = make();
    let done = false;
    let finish = () => {};
    epochs.on('organisation', async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      done = true;
    });
    const notified = epochs.heard('organisation', 1);
    const act = epochs.heard('organisation', 1).then(() => done);
    setImmediate(finish);
    expect(await act).toBe(true);
    await notified;
  });
});
