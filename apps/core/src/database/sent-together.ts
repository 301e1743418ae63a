import type pg from 'pg';

/** What the driver has and its types do not tell: statements are sent without waiting for the answers before them. */
type Wired = pg.PoolClient & { pipeline: boolean; connection: { stream: { cork(): void; uncork(): void } } };

/** From now on, until nothing is on its way any more; a borrowed connection is given back as it was. */
export const pipelining = (client: pg.PoolClient, on: boolean): void => {
  (client as Wired).pipeline = on;
};

/**
 * Several statements in one write to the server of a pipelining client, each answered by itself. A later one is sent
 * before an earlier one is known to have worked, so it must do no harm when that failed.
 */
export async function sentTogether<Results extends unknown[]>(
  client: pg.PoolClient,
  send: () => { [Index in keyof Results]: Promise<Results[Index]> },
): Promise<Results> {
  const { stream } = (client as Wired).connection;
  stream.cork();
  const sent = send();
  stream.uncork();
  // none is left behind: whoever fails first must not hand on a connection that still answers
  const settled = await Promise.allSettled(sent);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as Results;
}
