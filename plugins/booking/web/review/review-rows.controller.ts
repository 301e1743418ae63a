import type { DecisionResult } from '@tessera/contracts';
import { LatestRead, type ReadRequest } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type ReviewLine, type ReviewPage, reviews, type Verdict } from './review.api.js';

/** What became of a row: by the own decision, or by somebody who was first. */
export interface Outcome {
  result: DecisionResult;
  verdict: Verdict | null;
}

type Load = (cursor: string | undefined, request: ReadRequest) => Promise<ReviewPage>;

/** Of so many rows that went away it is asked who decided. */
const mostAsked = 10;

/** The rows of a review: they stay where they are when they are decided, here or by somebody else. */
export class ReviewRows implements ReactiveController {
  rows: readonly ReviewLine[] = [];
  outcomes: ReadonlyMap<string, Outcome> = new Map();
  chosen: ReadonlySet<string> = new Set();
  total: ReviewPage['total'] | undefined;
  keeps = true;
  busy = false;
  private next: string | null = null;
  /** How many pages the rows came by. */
  private pages = 1;
  private readonly read: LatestRead;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: Load,
  ) {
    this.read = new LatestRead(host, true);
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
  /** Chosen rows that can still be decided. */
  get picked(): ReviewLine[] {
    return this.rows.filter((row) => this.chosen.has(row.id) && this.isOpen(row));
  }

  isOpen(row: ReviewLine): boolean {
    const outcome = this.outcomes.get(row.id)?.result.outcome;
    return row.decidable && (outcome === undefined || outcome === 'refused');
  }

  hostDisconnected(): void {
    this.read.abort();
  }

  choose(ids: Iterable<string>): void {
    this.chosen = new Set(ids);
    this.host.requestUpdate();
  }

  /** Anew, as after a change of the filter. */
  restart(): void {
    this.rows = [];
    this.outcomes = new Map();
    this.chosen = new Set();
    this.pages = 1;
    void this.read.run(
      (request) => this.load(undefined, request),
      (page) => this.take(page, page.items),
    );
  }

  more(): void {
    const cursor = this.next;
    if (cursor === null) return;
    void this.read.run(
      (request) => this.load(cursor, request),
      (page) => {
        this.pages++;
        this.take(page, this.withNew(page, this.rows));
      },
    );
  }

  /** Somebody decided, or asked for something: new rows come in, rows that are gone stay and say so. */
  follow(): void {
    void this.read.run(
      (request) => this.load(undefined, request),
      (page) => {
        const fresh = new Map(page.items.map((item) => [item.id, item]));
        // beyond the first page nothing is known to be gone
        const seen = page.next === null ? this.rows : this.rows.filter(({ id }) => fresh.has(id));
        const gone = seen.filter((row) => !fresh.has(row.id) && !this.outcomes.has(row.id) && row.state === 'waiting');
        const kept = this.rows.map((row) => fresh.get(row.id) ?? row);
        // whoever has loaded more goes on from there
        const next = this.pages > 1 ? (this.next ?? page.next) : page.next;
        this.take({ ...page, next }, this.withNew(page, kept));
        void this.tellGone(gone.slice(0, mostAsked));
      },
      true,
    );
  }

  /** One result per row; who was slower is told who was first. Throws what the server refuses as a whole. */
  async decide(rows: readonly ReviewLine[], verdict: Verdict, note: string): Promise<DecisionResult[]> {
    this.busy = true;
    this.host.requestUpdate();
    try {
      const { results } = await reviews.decide(rows, verdict, note);
      this.note(results.map((result) => ({ result, verdict })));
      const open = results.filter(({ outcome }) => outcome === 'refused').map(({ id }) => id);
      this.chosen = new Set([...this.chosen].filter((id) => open.includes(id)));
      return results;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  /** Rows move between pages while others decide: none stands twice. */
  private withNew({ items }: ReviewPage, rows: readonly ReviewLine[]): readonly ReviewLine[] {
    const known = new Set(rows.map(({ id }) => id));
    return [...rows, ...items.filter(({ id }) => !known.has(id))];
  }

  private take({ next, total, keeps }: ReviewPage, rows: readonly ReviewLine[]): void {
    this.next = next;
    this.total = total;
    this.keeps = keeps;
    this.rows = rows;
  }

  private note(outcomes: readonly Outcome[]): void {
    this.outcomes = new Map([...this.outcomes, ...outcomes.map((one) => [one.result.id, one] as const)]);
    this.host.requestUpdate();
  }

  private async tellGone(rows: readonly ReviewLine[]): Promise<void> {
    for (const { id } of rows) {
      const booking = await reviews.booking(id).catch(() => undefined);
      const word = booking?.review ?? booking?.ended;
      if (!booking || booking.state === 'waiting' || this.outcomes.has(id)) continue;
      const verdict = booking.state === 'approved' ? 'approve' : booking.state === 'rejected' ? 'reject' : null;
      const { by, at } = word ?? { by: booking.bookedBy, at: booking.createdAt };
      this.note([{ result: { id, outcome: 'taken', by, at, verdict }, verdict: null }]);
    }
  }
}
