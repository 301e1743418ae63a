import { describe, expect, it } from '@jest/globals';
import type { ReviewLine, ReviewPage } from './review.api.js';
import { ReviewRows } from './review-rows.controller.js';

const line = (id: string) => ({ id, state: 'waiting', decidable: true }) as ReviewLine;

/** A queue of which each answer has two rows; its cursor is the last row that was handed out. */
class Queue {
  rows = ['a', 'b', 'c', 'd', 'e'];
  readonly asked: (string | undefined)[] = [];

  readonly load = async (cursor: string | undefined): Promise<ReviewPage> => {
    this.asked.push(cursor);
    const left = this.rows.filter((id) => cursor === undefined || id > cursor);
    const items = left.slice(0, 2).map(line);
    const next = left.length > 2 ? (items.at(-1)?.id ?? null) : null;
    return { items, next, keeps: true, total: { value: this.rows.length, exact: true } };
  };
}

const settled = () => new Promise((done) => setTimeout(done));
const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };

describe('rows of a review', () => {
  it('go on after the page that was loaded last, and stand once, when the queue is read anew between', async () => {
    const queue = new Queue();
    const rows = new ReviewRows(host, queue.load);
    const shown = () => rows.rows.map(({ id }) => id).join('');
    rows.restart();
    await settled();
    rows.more();
    await settled();
    expect(shown()).toBe('abcd');
    queue.rows = ['b', 'c', 'd', 'e', 'f'];
    rows.follow();
    await settled();
    expect(shown()).toBe('abcd');
    rows.more();
    await settled();
    expect(queue.asked).toEqual([undefined, 'b', undefined, 'd']);
    expect(shown()).toBe('abcdef');
    expect(rows.hasMore).toBe(false);
  });

  it('that come by a hint after all were shown can be loaded', async () => {
    const queue = new Queue();
    queue.rows = ['a', 'b', 'c'];
    const rows = new ReviewRows(host, queue.load);
    rows.restart();
    await settled();
    rows.more();
    await settled();
    expect(rows.hasMore).toBe(false);
    queue.rows = ['a', 'b', 'c', 'd', 'e'];
    rows.follow();
    await settled();
    expect(rows.hasMore).toBe(true);
    rows.more();
    await settled();
    expect(rows.rows.map(({ id }) => id).join('')).toBe('abcd');
  });
});
