interface Waiting {
  answer(got: boolean): void;
  timer: NodeJS.Timeout;
}

/** Places of which only so many are taken at once; who comes too many waits a while for one to become free. */
export class Places {
  private taken = 0;
  private readonly waiting: Waiting[] = [];

  /** @param patience ms that somebody waits for a place */
  constructor(private readonly patience: number) {}

  /** True with a place; false when none became free in time, or as many as there are places wait already. */
  take(most: number): Promise<boolean> {
    if (this.taken < most) {
      this.taken += 1;
      return Promise.resolve(true);
    }
    if (this.waiting.length >= most) return Promise.resolve(false);
    return new Promise((answer) => {
      const one: Waiting = {
        answer,
        timer: setTimeout(() => {
          this.waiting.splice(this.waiting.indexOf(one), 1);
          answer(false);
        }, this.patience),
      };
      this.waiting.push(one);
    });
  }

  /** Hands a place on to who waits longest. */
  free(): void {
    const next = this.waiting.shift();
    if (!next) {
      this.taken -= 1;
      return;
    }
    clearTimeout(next.timer);
    next.answer(true);
  }
}
