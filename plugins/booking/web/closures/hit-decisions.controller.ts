import { LatestRead } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closures, type Result, type Verdict } from './closures.api.js';
import type { HitLine } from './hit-columns.js';

/** What became of a row, with what was wanted of it. */
export interface Outcome {
  result: Result;
  verdict: Verdict;
}

/** Most bookings of one decision, as the server takes them. */
const mostDecided = 500;

/** Bookings within a closure with what shall become of each: they are cancelled unless told otherwise. */
export class HitDecisions implements ReactiveController {
  rows: readonly HitLine[] = [];
  outcomes: ReadonlyMap<string, Outcome> = new Map();
  busy = false;
  private kept: ReadonlySet<string> = new Set();
  private next: string | null = null;
  private readonly read = new LatestRead(this.host, true);

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly closureId: () => string,
    private readonly decided: boolean,
  ) {
    host.addController(this);
  }

  get error(): unknown {
    return this.read.error;
  }
  get loading(): boolean {
    return this.read.loading;
  }
  get hasMore(): boolean {
    return this.next !== null;
  }
  /** Those that still wait, with the verdict on each. */
  get open(): { row: HitLine; verdict: Verdict }[] {
    return this.rows
      .filter(({ id }) => (this.outcomes.get(id)?.result.outcome ?? 'refused') === 'refused')
      .slice(0, mostDecided)
      .map((row) => ({ row, verdict: this.verdictOf(row) }));
  }

  verdictOf({ id }: HitLine): Verdict {
    return this.kept.has(id) ? 'keep' : 'cancel';
  }

  hostDisconnected(): void {
    this.read.abort();
  }

  restart(): void {
    this.rows = [];
    this.outcomes = new Map();
    this.kept = new Set();
    this.load(undefined);
  }

  more(): void {
    if (this.next !== null) this.load(this.next);
  }

  choose(id: string, verdict: Verdict): void {
    const others = [...this.kept].filter((one) => one !== id);
    this.kept = new Set(verdict === 'keep' ? [...others, id] : others);
    this.host.requestUpdate();
  }

  /** One result per row. Throws what the server refuses as a whole. */
  async decide(note: string): Promise<Outcome[]> {
    const verdicts = new Map(this.open.map(({ row, verdict }) => [row.id, verdict]));
    const items = this.open.map(({ row, verdict }) => ({ id: row.id, version: row.booking.version, verdict }));
    this.busy = true;
    this.host.requestUpdate();
    try {
      const { results } = await closures.decide(this.closureId(), { items, note });
      const told = results.map((result) => ({ result, verdict: verdicts.get(result.id) ?? 'cancel' }));
      this.outcomes = new Map([...this.outcomes, ...told.map((one) => [one.result.id, one] as const)]);
      return told;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  private load(cursor: string | undefined): void {
    void this.read.run(
      ({ signal }) => closures.hits(this.closureId(), this.decided, { cursor, signal }),
      ({ items, next }) => {
        const lines = items.map((hit) => ({ ...hit, id: hit.booking.id }));
        this.rows = cursor === undefined ? lines : [...this.rows, ...lines];
        this.next = next;
      },
    );
  }
}
