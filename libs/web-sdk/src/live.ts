import type { NotificationCount, ServerEvent } from '@tessera/contracts';
import { LiveConnection } from './live-connection.js';
import { LiveLeader } from './live-leader.js';

/** `resync`: messages may have been missed (the stream was away); refetch what must be right. */
export type LiveMessage =
  | ServerEvent
  | { kind: 'resync' }
  /** One tab has asked, or marked something as read: so many notifications are unread now. */
  | { kind: 'notification-count'; count: NotificationCount };
type Kind = LiveMessage['kind'];
type Listener<K extends Kind> = (message: Extract<LiveMessage, { kind: K }>) => void;

const listeners = new Map<Kind, Set<(message: LiveMessage) => void>>();
let stop: (() => void) | undefined;
let leader: LiveLeader | undefined;

function deliver(message: LiveMessage): void {
  for (const listener of listeners.get(message.kind) ?? []) listener(message);
}

let tell = deliver;

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
    channel.onmessage = (event: MessageEvent<LiveMessage>) => deliver(event.data);
    const both = (message: LiveMessage) => {
      channel.postMessage(message);
      deliver(message);
    };
    leader = new LiveLeader(name, (tookOver) => {
      const connection = new LiveConnection(both, tookOver);
      return () => connection.close();
    });
    tell = both;
    stop = () => {
      leader?.end();
      leader = undefined;
      channel.close();
    };
  },

  /** Does this tab read the stream for all? What one tab can ask for all of them, this one asks. */
  get leads(): boolean {
    return leader?.leads ?? false;
  },

  /** Tells every tab of this browser what this one has learnt. */
  tell(message: LiveMessage): void {
    tell(message);
  },

  stop(): void {
    stop?.();
    stop = undefined;
    tell = deliver;
  },
};
