import { describe, expect, it } from '@jest/globals';
import { LatestRead } from './latest-read.js';

const host = { requestUpdate: () => undefined };

/** A question whose answer the test gives. */
function question() {
  let answer!: (value: string) => void;
  let refuse!: (error: Error) => void;
  const asked: boolean[] = [];
  const load = ({ background }: { background: boolean }) => {
    asked.push(background);
    return new Promise<string>((resolve, reject) => {
      answer = resolve;
      refuse = reject;
    });
  };
  return { load, asked, answer: (value: string) => answer(value), refuse: (error: Error) => refuse(error) };
}

describe('LatestRead', () => {
  it('takes the latest answer only, and none after it was ended', async () => {
    const read = new LatestRead(host, false);
    const [first, second, third] = [question(), question(), question()];
    const taken: string[] = [];
    const runs = [first, second].map(({ load }) => read.run(load, (value) => taken.push(value)));
    second.answer('second');
    first.answer('first');
    await Promise.all(runs);
    const last = read.run(third.load, (value) => taken.push(value));
    read.abort();
    third.answer('third');
    await last;
    expect(taken).toEqual(['second']);
  });

  it('says nothing of a hint that failed, unless it overtook what the person asked for', async () => {
    const read = new LatestRead(host, false);
    const hint = question();
    const alone = read.run(hint.load, () => undefined, true);
    hint.refuse(new Error('quiet'));
    await alone;
    expect([hint.asked, read.error, read.loading]).toEqual([[true], undefined, false]);
    const [mine, overtaking] = [question(), question()];
    const asked = read.run(mine.load, () => undefined);
    expect(read.loading).toBe(true);
    const told = read.run(overtaking.load, () => undefined, true);
    overtaking.refuse(new Error('told'));
    mine.answer('late');
    await Promise.all([asked, told]);
    expect([overtaking.asked, (read.error as Error).message, read.loading]).toEqual([[false], 'told', false]);
  });
});
