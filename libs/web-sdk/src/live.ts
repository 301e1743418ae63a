import type { ServerEvent } from '@tessera/contracts';
import { LiveConnection } from './live-connection.js';

/** `resync`: messages may have been missed (the stream was away); refetch what must be right. */
export type LiveMessage = ServerEvent | { kind: 'resync' };
type Kind = LiveMessage['kind'];
type Listener<K extends Kind> = (message: Extract<LiveMessage, { kind: K }>) => void;

const listeners = new Map<Kind, Set<(message: LiveMessage) => void>>();
let stop: (() => void) | undefined;

function deliver(message: LiveMessage): void {
  for (const listener of listeners.get(message.kind) ?? []) listener(message);
}

/**
 * Messages from the server. One browser holds one stream however many tabs are open: HTTP/1.1 allows six connections to
 * a host, and six streams would leave none for the pages. The tab that gets the lock reads, the others listen to it.
 */
export const live = {
  /** Calls back for each message of a kind; the function it gives stops that. */
  on<K extends Kind>(kind: K, listener: Listener<K>): () => void {
    const added = listener as (message: LiveMessage) => void;
    if (!listeners.has(kind)) listeners.set(kind, new Set());
    listeners.get(kind)?.add(added);
    return () => listeners.get(kind)?.delete(added);
  },

  /** Called by the shell once it knows whose session this is. */
  start(accountId: string): void {
    stop?.();
    const name = `tessera-live-${accountId}`;
    const channel = new BroadcastChannel(name);
    const ended = new AbortController();
    channel.onmessage = (event: MessageEvent<LiveMessage>) => deliver(event.data);
    const both = (message: LiveMessage) => {
      channel.postMessage(message);
      deliver(message);
    };
    let waited = false;
    const lead = () =>
      new Promise<void>((resolve) => {
        // Between the tab that read before and this one a message may have been lost.
        const connection = new LiveConnection(both, waited);
        ended.signal.addEventListener('abort', () => {
          connection.close();
          resolve();
        });
      });
    const first = navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? lead() : 'taken'));
    first
      .then((outcome) => {
        if (outcome !== 'taken') return undefined;
        waited = true;
        return navigator.locks.request(name, { signal: ended.signal }, lead);
      })
      .catch(() => undefined);
    stop = () => {
      ended.abort();
      channel.close();
    };
  },

  stop(): void {
    stop?.();
    stop = undefined;
  },
};
