/** Lets at most so many through at once, the others in the order in which they came. */
export class Turnstile {
  private readonly waiting: (() => void)[] = [];
  private free: number;

  constructor(places: number) {
    this.free = places;
  }

  /** Runs `act` as soon as there is a place for it. */
  async through<Result>(act: () => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((enter) => this.waiting.push(enter));
    try {
      return await act();
    } finally {
      const next = this.waiting.shift();
      // the place goes from one to the next: nobody who comes just now can slip in between
      if (next) next();
      else this.free += 1;
    }
  }
}
