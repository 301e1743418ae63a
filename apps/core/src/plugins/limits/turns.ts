interface Waiting {
  go(): void;
  timer: NodeJS.Timeout;
}

/** Lets at most `most` pieces of work run at once; the others wait their turn, but not for ever. */
export class Turns {
  private running = 0;
  private readonly waiting: Waiting[] = [];

  /** @param patience ms that work waits for its turn; `late` makes the error of what waited in vain */
  constructor(
    private readonly most: number,
    private readonly patience: number,
    private readonly late: () => Error,
  ) {}

  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.most) await this.turn();
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next.go();
      else this.running -= 1;
    }
  }

  /** Resolves with the place of somebody who ended. */
  private turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const one: Waiting = {
        go: () => {
          clearTimeout(one.timer);
          resolve();
        },
        timer: setTimeout(() => {
          this.waiting.splice(this.waiting.indexOf(one), 1);
          reject(this.late());
        }, this.patience),
      };
      this.waiting.push(one);
    });
  }
}
