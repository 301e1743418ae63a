/** Least milliseconds between two questions for one placement that nobody clicked for. */
export const tilePace = 1_000;

/**
 * Hints, timers and the tiles themselves wish for fresh data as often as they like. Each wish is heard, but a placement
 * is asked for once at a time and once a second: what comes meanwhile is answered together.
 */
export class TilePace {
  private readonly waiting = new Set<string>();
  private readonly asked = new Map<string, { at: number; answered: Promise<unknown> }>();

  constructor(private readonly ask: (placement: string) => void) {}

  /** To be told of every question, also of those that a person asked. */
  note(placements: readonly string[], answered: Promise<unknown>): void {
    for (const placement of placements) this.asked.set(placement, { at: performance.now(), answered });
  }

  wish(placement: string): void {
    if (this.waiting.has(placement)) return;
    const last = this.asked.get(placement);
    if (!last) {
      this.ask(placement);
      return;
    }
    this.waiting.add(placement);
    const rest = last.at + tilePace - performance.now();
    void Promise.all([last.answered, new Promise((done) => setTimeout(done, rest))]).then(() => {
      this.waiting.delete(placement);
      this.ask(placement);
    });
  }
}
