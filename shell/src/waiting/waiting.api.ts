import type {
  DecisionResult,
  DecisionsInput,
  Page,
  ReviewItem,
  ReviewVerdict,
  WaitingLine,
  WaitingQueue,
} from '@tessera/contracts';
import { api, linesOf, request } from '@tessera/web-sdk';

const pathOf = ({ plugin, kind }: Pick<WaitingQueue, 'plugin' | 'kind'>): string => `/api/waiting/${plugin}/${kind}`;

/** What waits for me on the server. */
export const waiting = {
  /** Hands on each line of the stream as it comes. */
  async read(
    receive: (line: WaitingLine) => void,
    { background, signal }: { background: boolean; signal: AbortSignal },
  ) {
    const headers = { accept: 'application/x-ndjson' };
    const response = await request('GET', '/api/waiting', undefined, { background, signal, headers });
    for await (const line of linesOf(response)) receive(JSON.parse(line) as WaitingLine);
  },
  more: (queue: WaitingQueue, cursor: string) =>
    api.get<Page<ReviewItem>>(pathOf(queue), { query: { cursor, limit: 50, for: queue.principal?.id } }),
  decide: async (
    queue: WaitingQueue,
    items: readonly ReviewItem[],
    { key }: Pick<ReviewVerdict, 'key'>,
    note: string,
  ): Promise<DecisionResult[]> =>
    (
      await api.post<{ results: DecisionResult[] }>(`${pathOf(queue)}/decisions`, {
        for: queue.principal?.id,
        verdict: key,
        note,
        items: items.map(({ id, version }) => ({ id, version })),
      } satisfies DecisionsInput)
    ).results,
};
