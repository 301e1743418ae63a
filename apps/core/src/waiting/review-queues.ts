import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ManifestReview, Principal, WaitingQueue } from '@tessera/contracts';
import { type Caller, Enablement, ProblemError, type ReviewSource, reviewQueueMetadata } from '@tessera/sdk';
import { DelegationsInForce } from '../delegations/delegations-in-force.js';
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
export const queueView = ({ plugin, declared }: DeclaredQueue, caller: Caller): WaitingQueue => ({
  plugin,
  ...declared,
  principal: principalOf(caller),
});

/** For whom a deputy acts, as browsers show it; null: the caller acts as who they are. */
const principalOf = ({ accountId, deputy, agencyName }: Caller): Principal | null =>
  deputy ? { id: accountId, name: deputy.principalName, agency: agencyName } : null;

/** Account of which a line tells; null: the caller's own. */
export const principalIdOf = ({ accountId, deputy }: Caller): string | null => (deputy ? accountId : null);

/** Somebody's queue: the reader's own, or one of a person whose deputy the reader is. */
export interface HeldQueue {
  caller: Caller;
  queue: DeclaredQueue;
}

/** Every review queue of the core and of the plugins that run, and which of them a person has. */
@Injectable()
export class ReviewQueues implements OnModuleInit {
  private queues: readonly DeclaredQueue[] = [];

  constructor(
    private readonly providers: PluginProviders,
    private readonly catalogue: PluginCatalogue,
    private readonly enablement: Enablement,
    private readonly delegations: DelegationsInForce,
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
    return this.queues.filter((queue) => this.isOpenTo(queue, caller));
  }

  /** Those of the caller, and then those of everybody for whom the caller stands in. */
  async held(caller: Caller): Promise<HeldQueue[]> {
    const principals = await this.delegations.principalsOf(caller, 'review');
    return [caller, ...principals].flatMap((one) => this.of(one).map((queue) => ({ caller: one, queue })));
  }

  /** Who acts in a queue of `principalId`, the caller's own unless told; 403 `not-deputy` for anybody else's. */
  async acting(caller: Caller, principalId: string | undefined): Promise<Caller> {
    if (!principalId || principalId === caller.accountId) return caller;
    const principals = await this.delegations.principalsOf(caller, 'review');
    const found = principals.find(({ accountId }) => accountId === principalId);
    if (!found) throw ProblemError.of('not-deputy');
    return found;
  }

  known(plugin: string, kind: string): DeclaredQueue | undefined {
    return this.queues.find((queue) => queue.plugin === plugin && queue.declared.kind === kind);
  }

  /** 404 for a queue that does not exist or is off for the caller's agency, 403 for one of others. */
  find(caller: Caller, plugin: string, kind: string): DeclaredQueue {
    const queue = this.known(plugin, kind);
    if (!queue || (queue.declared.personal && caller.deputy)) throw ProblemError.of('not-found');
    if (!this.isOn(queue, caller)) throw ProblemError.of('plugin-disabled', { plugin });
    if (!mayReview(queue, caller)) {
      const [action, subject] = queue.declared.permission;
      throw ProblemError.of('forbidden', { action, subject });
    }
    return queue;
  }

  private isOpenTo(queue: DeclaredQueue, caller: Caller): boolean {
    if (queue.declared.personal && caller.deputy) return false;
    return this.isOn(queue, caller) && mayReview(queue, caller);
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
