import { ProblemError } from '@tessera/sdk';

const mostWaiting = 200;
const retryAfterSeconds = 5;

/**
 * Work for the same key runs one after another within this process. So a person who signs in from several places at
 * once with the right password never finds the limit of attempts used up by attempts that are still being judged.
 */
export class Turns {
  private readonly lines = new Map<string, { last: Promise<unknown>; waiting: number }>();

  async take<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const line = this.lines.get(key) ?? { last: Promise.resolve(), waiting: 0 };
    if (line.waiting >= mostWaiting) throw ProblemError.of('too-many-requests', { retryAfter: retryAfterSeconds });
    line.waiting++;
    this.lines.set(key, line);
    const mine = line.last.then(work, work);
    line.last = mine;
    try {
      return await mine;
    } finally {
      if (--line.waiting === 0) this.lines.delete(key);
    }
  }
}
