import { Inject, Injectable } from '@nestjs/common';
import { type Problem, problemDocument } from '@tessera/contracts';
import { LOGGER, type Logger } from '../boot/logger.js';
import { pluginFaults } from '../plugins/plugin-faults.js';
import { aborted } from '../streams/aborts.js';
import { type DeclaredQueue } from './review-queues.js';

/** A queue that has not answered by then is given up; the others have long been shown. */
const longestAnswer = 3_000;

export type Guarded<Value> = { value: Value } | { problem: Problem };

/** Asks a queue so that its slowness and its faults stay its own. */
@Injectable()
export class GuardedSource {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  /** The outcome of `ask`, or the problem that stands for it. `gone`: whoever wants to know has left. */
  async ask<Value>(
    { plugin, declared: { kind } }: DeclaredQueue,
    ask: (signal: AbortSignal) => Promise<Value>,
    gone: AbortSignal,
  ): Promise<Guarded<Value>> {
    const late = AbortSignal.timeout(longestAnswer);
    const signal = AbortSignal.any([gone, late]);
    try {
      return { value: await Promise.race([ask(signal), aborted(signal)]) };
    } catch (error) {
      if (!gone.aborted) this.note(plugin, kind, error);
      return { problem: problemDocument(late.aborted ? 'review-timeout' : 'review-failed', { plugin, kind }) };
    }
  }

  note(plugin: string, kind: string, error: unknown): void {
    pluginFaults.note(plugin, error);
    this.logger.warn({ plugin, review: kind, reason: (error as Error)?.message }, 'review queue failed');
  }
}
