import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Total } from '@tessera/contracts';
import { type Caller, Clock, reviewCountCap } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { anyGrantsTopic, grantsTopic } from '../permissions/topics.js';
import { GuardedSource } from './guarded-source.js';
import { type DeclaredQueue, queueKey, ReviewQueues } from './review-queues.js';
import { anyReviewTopic, reviewChange } from './review-topics.js';

/** A plugin that never tells of its changes is asked anew after this time. */
const rememberedFor = 15_000;
const mostRemembered = 5_000;

interface Remembered {
  until: number;
  count: number;
}

/** How much waits for whom; remembered per person and queue until the queue changes, the person's rights do, or a short time is over. */
@Injectable()
export class WaitingCounts implements OnModuleInit {
  /** By queue, then by account. */
  private readonly known = new Map<string, Map<string, Remembered>>();

  constructor(
    private readonly queues: ReviewQueues,
    private readonly guarded: GuardedSource,
    private readonly epochs: Epochs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.epochs.on(anyReviewTopic, (topic) => {
      const { plugin, kind, accountId } = reviewChange(topic);
      const queue = `${plugin}/${kind}`;
      if (accountId) this.known.get(queue)?.delete(accountId);
      else this.known.delete(queue);
    });
    this.epochs.on(anyGrantsTopic, (topic) => {
      for (const counts of this.known.values()) counts.delete(topic.slice(grantsTopic('').length));
    });
  }

  /** Of all queues of the caller together, own and those of principals. */
  async total(caller: Caller, gone: AbortSignal): Promise<Total> {
    const held = await this.queues.held(caller);
    const counts = await Promise.all(
      held.map((one) => this.guarded.ask(one.queue, (signal) => this.of(one.caller, one.queue, signal), gone)),
    );
    const sum = counts.reduce((total, one) => total + ('value' in one ? one.value : 0), 0);
    const whole = counts.every((one) => 'value' in one && one.value < reviewCountCap);
    return { value: Math.min(sum, reviewCountCap), exact: whole && sum <= reviewCountCap };
  }

  async of(caller: Caller, queue: DeclaredQueue, signal: AbortSignal): Promise<number> {
    const now = this.clock.now().getTime();
    const key = queueKey(queue);
    const counts = this.known.get(key) ?? new Map<string, Remembered>();
    const held = counts.get(caller.accountId);
    // another post sees other things, and a deputy none of their own
    const remembered = !caller.deputy && !caller.post;
    if (remembered && held && held.until > now && this.epochs.connected) return held.count;
    if (remembered) this.known.set(key, counts);
    const count = await queue.source.count(caller, signal);
    if (!Number.isSafeInteger(count) || count < 0) throw new Error(`${key} counts ${String(count)}`);
    const capped = Math.min(count, reviewCountCap);
    if (counts.size >= mostRemembered) counts.clear();
    // forgotten meanwhile: the map is no longer the known one, and this number goes with it
    if (remembered) counts.set(caller.accountId, { until: now + rememberedFor, count: capped });
    return capped;
  }
}
