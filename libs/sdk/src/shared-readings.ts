/**
 * One reading for all who ask the same thing at one moment, such as the losers of a race for what they may have instead.
 * Nobody gets what was read before the question: who asks during a reading shares the one that begins after it.
 */
export class SharedReadings<Answer> {
  private readonly running = new Map<string, Promise<Answer>>();
  private readonly following = new Map<string, Promise<Answer>>();

  /** `key` says all that the answer depends on; a reading that fails fails for all who share it, and for nobody after. */
  ask(key: string, read: () => Promise<Answer>): Promise<Answer> {
    const following = this.following.get(key);
    if (following) return following;
    const running = this.running.get(key);
    if (!running) return this.begin(key, read);
    const then = () => {
      this.following.delete(key);
      return this.begin(key, read);
    };
    const next = running.then(then, then);
    this.following.set(key, next);
    return next;
  }

  private begin(key: string, read: () => Promise<Answer>): Promise<Answer> {
    const reading = read().finally(() => this.running.delete(key));
    this.running.set(key, reading);
    return reading;
  }
}
