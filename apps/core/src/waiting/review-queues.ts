import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ManifestReview, WaitingQueue } from '@tessera/contracts';
import { type Caller, Enablement, ProblemError, type ReviewSource, reviewQueueMetadata } from '@tessera/sdk';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { PluginProviders } from '../plugins/plugin-providers.js';
import { coreReviews } from './core-reviews.js';

/** A queue as declared, and who answers for it. */
export interface DeclaredQueue {
  plugin: string;
  declared: ManifestReview;
  source: ReviewSource;
}

export const queueKey = ({ plugin, declared }: DeclaredQueue): string => `${plugin}/${declared.kind}`;
export const queueView = ({ plugin, declared }: DeclaredQueue): WaitingQueue => ({ plugin, ...declared });

/** Every review queue of the core and of the plugins that run, and which of them a person has. */
@Injectable()
export class ReviewQueues implements OnModuleInit {
  private queues: readonly DeclaredQueue[] = [];

  constructor(
    private readonly providers: PluginProviders,
    private readonly catalogue: PluginCatalogue,
    private readonly enablement: Enablement,
  ) {}

  onModuleInit(): void {
    this.queues = this.providers
      .marked<ReviewSource>(reviewQueueMetadata)
      .flatMap(({ plugin, name, instance }) => {
        const reviews = plugin === 'core' ? coreReviews : (this.catalogue.byId(plugin)?.manifest?.reviews ?? []);
        const declared = reviews.find(({ kind }) => kind === name);
        return declared ? [{ plugin, declared, source: instance }] : [];
      })
      .sort((a, b) => (queueKey(a) < queueKey(b) ? -1 : 1));
  }

  /** On for the caller's agency, and allowed. */
  of(caller: Caller): DeclaredQueue[] {
    return this.queues.filter((queue) => this.isOn(queue, caller) && mayReview(queue, caller));
  }

  known(plugin: string, kind: string): DeclaredQueue | undefined {
    return this.queues.find((queue) => queue.plugin === plugin && queue.declared.kind === kind);
  }

  /** 404 for a queue that does not exist or is off for the caller's agency, 403 for one of others. */
  find(caller: Caller, plugin: string, kind: string): DeclaredQueue {
    const queue = this.known(plugin, kind);
    if (!queue) throw ProblemError.of('not-found');
    if (!this.isOn(queue, caller)) throw ProblemError.of('plugin-disabled', { plugin });
    if (!mayReview(queue, caller)) {
      const [action, subject] = queue.declared.permission;
      throw ProblemError.of('forbidden', { action, subject });
    }
    return queue;
  }

  private isOn({ plugin }: DeclaredQueue, { agencyId }: Caller): boolean {
    return plugin === 'core' || this.enablement.isEnabled(plugin, agencyId);
  }
}

const mayReview = ({ declared: { permission } }: DeclaredQueue, { ability }: Caller): boolean =>
  ability.can(permission[0], permission[1]);

/** Might the caller decide things of this agency? A rule that does not name agencies reaches all of them. */
export function mayReviewOf({ declared }: DeclaredQueue, { ability }: Caller, agencyId: string): boolean {
  const [action, subject] = declared.permission;
  return ability.rulesFor(action, subject).some(({ inverted, conditions }) => {
    if (inverted) return false;
    const wanted = (conditions as Record<string, unknown> | undefined)?.agencyId;
    if (wanted === undefined) return true;
    const list = typeof wanted === 'object' ? (wanted as { $in?: unknown } | null)?.$in : [wanted];
    return !Array.isArray(list) || list.includes(agencyId);
  });
}
