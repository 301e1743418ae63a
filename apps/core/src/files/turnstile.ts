import { ProblemError } from '@tessera/sdk';

/** Lets a few through at once and a few wait; whoever comes after them is told to come back (429). */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  get empty(): boolean {
    return this.inside === 0;
  }

  async pass<Result>(act: () => Promise<Result>): Promise<Result> {
    if (this.inside < this.atOnce) this.inside++;
    else {
      if (this.waiting.length >= this.mostWaiting) throw ProblemError.of('too-many-requests');
      // the place is handed over, so nobody slips in between
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    try {
      return await act();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.inside--;
    }
  }
}
