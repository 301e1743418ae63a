import type { ServerEvent } from '@tessera/contracts';

/** Hints of one thing within so many milliseconds are one hint. */
export const hintPace = 1_000;

/** What a hint is about; undefined: a message that carries something itself, which is never held back. */
function topicOf(message: ServerEvent): string | undefined {
  switch (message.kind) {
    case 'tile-changed':
      return `${message.kind} ${message.plugin} ${message.tile}`;
    case 'waiting-changed':
      return `${message.kind} ${message.plugin} ${message.review}`;
    case 'notifications':
      return message.kind;
    default:
      return undefined;
  }
}

/**
 * Lets the first hint about a thing pass at once, and of those that follow within a second the last, when the second is
 * over: however often a server says that something changed, no listener has to guard itself.
 */
export class HintPace {
  /** By topic: what came last while its second runs. */
  private readonly held = new Map<string, ServerEvent | undefined>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(private readonly deliver: (message: ServerEvent) => void) {}

  take(message: ServerEvent): void {
    const topic = topicOf(message);
    if (topic !== undefined && this.held.has(topic)) {
      this.held.set(topic, message);
      return;
    }
    if (topic !== undefined) this.hold(topic);
    this.deliver(message);
  }

  /** Nothing more is delivered: whoever takes over hears for all from now on. */
  end(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private hold(topic: string): void {
    this.held.set(topic, undefined);
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      const last = this.held.get(topic);
      this.held.delete(topic);
      if (last) this.take(last);
    }, hintPace);
    this.timers.add(timer);
  }
}
