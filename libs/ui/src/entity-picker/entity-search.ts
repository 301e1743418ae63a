import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Entity, EntitySource } from '../entity-picker.js';

const delay = 250;

/** Asks the source a moment after the last key; an older answer never takes the place of a newer one. */
export class EntitySearch implements ReactiveController {
  items: readonly Entity[] = [];
  more = false;
  state: 'idle' | 'loading' | 'found' | 'failed' = 'idle';
  /** What the items are the answer to. */
  query = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly source: () => EntitySource | null,
    /** Called when an answer has come. */
    private readonly answered: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  soon(query: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(query), delay);
  }

  /** Asks at once. */
  async ask(query: string): Promise<void> {
    this.stop();
    const source = this.source();
    if (!source) return;
    const running = new AbortController();
    this.running = running;
    this.query = query;
    this.state = 'loading';
    this.host.requestUpdate();
    try {
      const { items, more = false } = await source(query, running.signal);
      if (running.signal.aborted) return;
      Object.assign(this, { items, more, state: 'found' });
    } catch {
      if (running.signal.aborted) return;
      Object.assign(this, { items: [], more: false, state: 'failed' });
    }
    this.answered();
    this.host.requestUpdate();
  }

  /** What was found is of no use any more. */
  forget(): void {
    this.stop();
    Object.assign(this, { items: [], more: false, state: 'idle', query: '' });
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.running?.abort();
  }
}
