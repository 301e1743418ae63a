import type { DecisionResult, ReviewItem, ReviewVerdict, Total, WaitingLine, WaitingQueue } from '@tessera/contracts';
import { ApiProblem, browserProblem } from '@tessera/web-sdk';
import { keyOf } from './queue-key.js';
import { waiting } from './waiting.api.js';

/** An item with what became of it while the page was open. */
export interface Row {
  item: ReviewItem;
  result?: { outcome: DecisionResult; verdict: ReviewVerdict };
}

/** One kind: what is known of it. `total` undefined: not answered yet. */
export interface QueueState {
  queue: WaitingQueue;
  total?: Total;
  rows: readonly Row[];
  next: string | null;
  problem?: ApiProblem;
}

export const isOpen = ({ result }: Row): boolean => !result || result.outcome.outcome === 'refused';

/** All kinds and their items. `change` after each change. */
export class WaitingQueues extends EventTarget {
  states: readonly QueueState[] = [];
  /** The stream has ended, well or not. */
  whole = false;
  problem: ApiProblem | undefined;
  private reading = new AbortController();
  /** Items that are being decided: sent once, and not taken from under the reader's eyes before the answer. */
  private readonly underway = new Set<string>();

  /** Everything anew; rows that were decided on this page, and those in `kept`, stay where they are. */
  async load({
    background = false,
    kept = new Set<string>(),
  }: {
    background?: boolean;
    kept?: ReadonlySet<string>;
  } = {}) {
    this.reading.abort();
    this.reading = new AbortController();
    const { signal } = this.reading;
    if (!background) this.put({ problem: undefined, whole: false });
    try {
      await waiting.read((line) => signal.aborted || this.receive(line, new Set([...kept, ...this.underway])), {
        background,
        signal,
      });
      this.put({ whole: true, problem: undefined });
    } catch (error) {
      if (signal.aborted) return;
      const problem = error instanceof ApiProblem ? error : browserProblem('bad-answer', error);
      if (!background || !this.whole) this.put({ whole: true, problem });
    }
  }

  stop(): void {
    this.reading.abort();
  }

  state(key: string): QueueState | undefined {
    return this.states.find(({ queue }) => keyOf(queue) === key);
  }

  async more(key: string): Promise<void> {
    const state = this.state(key);
    if (!state?.next) return;
    const { items, next } = await waiting.more(state.queue, state.next);
    // decided or read anew meanwhile: what stands there now is what goes on
    const rows = this.state(key)?.rows ?? [];
    const known = new Set(rows.map(({ item }) => item.id));
    this.change(key, { rows: [...rows, ...items.filter(({ id }) => !known.has(id)).map((item) => ({ item }))], next });
  }

  /** Sends a decision and notes in each row what became of it; empty when all of it is decided or on its way already. */
  async decide(key: string, ids: ReadonlySet<string>, verdict: ReviewVerdict, note: string): Promise<DecisionResult[]> {
    const state = this.state(key);
    if (!state) return [];
    const items = state.rows
      .filter((row) => ids.has(row.item.id) && isOpen(row) && !this.underway.has(row.item.id))
      .map(({ item }) => item);
    if (items.length === 0) return [];
    for (const { id } of items) this.underway.add(id);
    try {
      const results = await waiting.decide(state.queue, items, verdict, note);
      this.note(key, results, verdict);
      return results;
    } finally {
      for (const { id } of items) this.underway.delete(id);
    }
  }

  private note(key: string, results: readonly DecisionResult[], verdict: ReviewVerdict): void {
    const now = this.state(key);
    if (!now) return;
    const byId = new Map(results.map((result) => [result.id, result]));
    const gone = results.filter(({ outcome }) => outcome !== 'refused').length;
    this.change(key, {
      rows: now.rows.map((row) => {
        const outcome = byId.get(row.item.id);
        return outcome ? { ...row, result: { outcome, verdict } } : row;
      }),
      ...(now.total ? { total: { ...now.total, value: Math.max(0, now.total.value - gone) } } : {}),
    });
  }

  private receive(line: WaitingLine, kept: ReadonlySet<string>): void {
    if ('done' in line) return;
    if ('queues' in line) {
      const states = line.queues.map((queue) => ({
        ...(this.state(keyOf(queue)) ?? { rows: [], next: null }),
        queue,
      }));
      this.put({ states });
      return;
    }
    if ('problem' in line) this.change(keyOf(line), { problem: new ApiProblem(line.problem) });
    else {
      const { total, items, next } = line;
      const before = this.state(keyOf(line));
      const rows = merged(before?.rows ?? [], items, next !== null, kept);
      const goesOn = rows.length > items.length && before?.next !== undefined && next !== null;
      this.change(keyOf(line), { total, rows, next: goesOn ? before.next : next, problem: undefined });
    }
  }

  private change(key: string, part: Partial<{ [K in keyof QueueState]: QueueState[K] | undefined }>): void {
    this.put({
      states: this.states.map((state) => (keyOf(state.queue) === key ? ({ ...state, ...part } as QueueState) : state)),
    });
  }

  private put(part: Partial<Pick<WaitingQueues, 'states' | 'whole' | 'problem'>> | { problem: undefined }): void {
    Object.assign(this, part);
    this.dispatchEvent(new Event('change'));
  }
}

/**
 * The first page as it is now, with the rows that must not vanish under the reader's eyes in their old order: decided
 * here, chosen, or loaded from later pages while there are any.
 */
export function merged(
  before: readonly Row[],
  items: readonly ReviewItem[],
  hasMore: boolean,
  kept: ReadonlySet<string>,
): Row[] {
  const fresh = new Map(items.map((item) => [item.id, item]));
  const last = before.findLastIndex(({ item }) => fresh.has(item.id));
  const stays = before.flatMap((row, at): Row[] => {
    const item = fresh.get(row.item.id);
    // waiting again, as a job that failed once more: what was decided about it is history
    if (item) return [row.result && item.version === row.item.version ? { ...row, item } : { item }];
    return row.result || kept.has(row.item.id) || (hasMore && at > last) ? [row] : [];
  });
  const known = new Set(stays.map(({ item }) => item.id));
  return [...stays, ...items.filter(({ id }) => !known.has(id)).map((item) => ({ item }))];
}
