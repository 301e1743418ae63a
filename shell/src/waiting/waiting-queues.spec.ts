import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { DecisionResult, ReviewItem, ReviewVerdict, WaitingLine, WaitingQueue } from '@tessera/contracts';
import { keyOf } from './queue-key.js';
import { rangeOf } from './row-keys.js';
import { waiting as server } from './waiting.api.js';
import { merged, type Row, WaitingQueues } from './waiting-queues.js';

const item = (id: string, version = 1) => ({ id, version }) as ReviewItem;
const waiting = (...ids: string[]): Row[] => ids.map((id) => ({ item: item(id) }));
const decided = (id: string, outcome: DecisionResult['outcome'] = 'decided'): Row => ({
  item: item(id),
  result: { outcome: { id, outcome } as DecisionResult, verdict: {} as ReviewVerdict },
});
const ids = (rows: readonly Row[]) => rows.map((row) => (row.result ? `${row.item.id}!` : row.item.id));

describe('a list that is read anew', () => {
  const fresh = ['b', 'c', 'd'].map((id) => item(id));

  it('forgets what is gone, keeps the order and appends what is new', () => {
    expect(ids(merged(waiting('a', 'c', 'b'), fresh, false, new Set()))).toEqual(['c', 'b', 'd']);
  });

  it('keeps what was decided here, and what is chosen', () => {
    expect(ids(merged([decided('a'), ...waiting('x', 'b')], fresh, false, new Set(['x'])))).toEqual([
      'a!',
      'x',
      'b',
      'c',
      'd',
    ]);
  });

  it('keeps later pages only while there are any', () => {
    expect(ids(merged(waiting('b', 'z'), fresh, true, new Set()))).toEqual(['b', 'z', 'c', 'd']);
    expect(ids(merged(waiting('b', 'z'), fresh, false, new Set()))).toEqual(['b', 'c', 'd']);
  });

  it('lets an item wait anew when it comes back changed', () => {
    expect(ids(merged([decided('b')], [item('b', 2)], false, new Set()))).toEqual(['b']);
    expect(ids(merged([decided('b', 'refused')], [item('b')], false, new Set()))).toEqual(['b!']);
  });
});

describe('deciding while the list goes on', () => {
  afterEach(() => void jest.restoreAllMocks());
  const queue = { plugin: 'core', kind: 'requests' } as WaitingQueue;
  const key = keyOf(queue);
  const verdict = {} as ReviewVerdict;
  const page = (next: string | null, ...ids: string[]) =>
    ({
      plugin: 'core',
      kind: 'requests',
      total: { value: 3, exact: true },
      items: ids.map((id) => item(id)),
      next,
    }) as unknown as WaitingLine;
  const stage = async (next: string | null, ...shown: string[]) => {
    const lines: WaitingLine[] = [{ queues: [queue] } as unknown as WaitingLine, page(next, ...shown)];
    const read = jest.spyOn(server, 'read');
    const answerRead = (...sent: WaitingLine[]) =>
      read.mockImplementationOnce(async (receive) => {
        for (const line of sent) receive(line);
      });
    answerRead(...lines);
    const queues = new WaitingQueues();
    await queues.load();
    let answer: (results: DecisionResult[]) => void = () => undefined;
    const decide = jest.spyOn(server, 'decide').mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const done = (...of: string[]) => answer(of.map((id) => ({ id, outcome: 'decided' }) as DecisionResult));
    return { queues, decide, done, answerRead, shown: () => ids(queues.state(key)?.rows ?? []) };
  };

  it('sends an item once, however often its button is pressed', async () => {
    const { queues, decide, done, shown } = await stage(null, 'a', 'b');
    const first = queues.decide(key, new Set(['a']), verdict, '');
    expect(await queues.decide(key, new Set(['a']), verdict, '')).toEqual([]);
    done('a');
    expect(await first).toHaveLength(1);
    expect(decide).toHaveBeenCalledTimes(1);
    expect(shown()).toEqual(['a!', 'b']);
  });

  it('keeps the row until the answer is here, though the list was read anew without it', async () => {
    const { queues, done, answerRead, shown } = await stage(null, 'a', 'b');
    const deciding = queues.decide(key, new Set(['a']), verdict, '');
    answerRead(page(null, 'b'));
    await queues.load({ background: true });
    expect(shown()).toEqual(['a', 'b']);
    done('a');
    await deciding;
    expect(shown()).toEqual(['a!', 'b']);
  });

  it('does not undo on the screen what was decided while more was fetched', async () => {
    const { queues, done, shown } = await stage('next', 'a', 'b');
    let answerMore: (page: { items: ReviewItem[]; next: null }) => void = () => undefined;
    jest.spyOn(server, 'more').mockImplementation(
      () =>
        new Promise((resolve) => {
          answerMore = resolve;
        }),
    );
    const more = queues.more(key);
    const deciding = queues.decide(key, new Set(['a']), verdict, '');
    done('a');
    await deciding;
    answerMore({ items: [item('c')], next: null });
    await more;
    expect(shown()).toEqual(['a!', 'b', 'c']);
  });
});

it('counts a range of rows in either direction', () => {
  expect([rangeOf(2, 4), rangeOf(4, 2), rangeOf(3, 3)]).toEqual([[2, 3, 4], [2, 3, 4], [3]]);
});
