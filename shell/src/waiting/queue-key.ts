import type { WaitingQueue } from '@tessera/contracts';

/** `<plugin>/<kind>`, and the account for which the reader stands in when the queue is somebody else's. */
export function keyOf({ plugin, kind, principal }: Pick<WaitingQueue, 'plugin' | 'kind'> & Whose): string {
  const whose = typeof principal === 'string' ? principal : principal?.id;
  return whose ? `${plugin}/${kind}/${whose}` : `${plugin}/${kind}`;
}

/** Queues say whose they are with a name, lines with the account alone; null or nothing: the reader's own. */
type Whose = { principal?: WaitingQueue['principal'] | string };
